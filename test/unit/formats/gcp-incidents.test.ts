import { expect, test } from 'vitest'
import { bodyOf, fixture, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (path: string) => parse('gcp-incidents', fixture(`gcp/incidents-${path}.json`))
const read = (path: string) => readingOf('events', parsed(path))
const at = (time: string) => Date.parse(`2026-11-20T${time}Z`)

test('a history of incidents that are all over: nothing is wrong', () => {
  expect(read('healthy')).toEqual({ kind: 'events', events: [], skipped: 0 })
})

test('an outage in two regions is an event in each; a zone is told by its region, a continent is none', () => {
  const tokyo = {
    id: 'Jc9pYv5wRzA3xNl6Te4f/asia-northeast1',
    region: 'asia-northeast1',
    service: 'google-compute-engine',
    label: 'Service outage',
    level: 'down',
    summary: 'Machines in Tokyo and in a zone of Singapore cannot be reached.',
    firstPostAt: at('12:03:20'),
    lastPostAt: at('12:10:05'),
    beganAt: at('11:41:00'),
    endedAt: null,
    zones: [],
  }
  const singapore = { id: 'Jc9pYv5wRzA3xNl6Te4f/asia-southeast1', region: 'asia-southeast1' }
  expect(read('broken').events.slice(0, 2)).toEqual([tokyo, { ...tokyo, ...singapore }])
})

test('an incident without a place is everywhere', () => {
  expect(read('broken').events.slice(2)).toEqual([
    expect.objectContaining({ region: 'global', label: 'Service disruption', level: 'degraded' }),
  ])
})

test('the list is a history: an empty one, a changed one and a page are drift', () => {
  expect(whyOf(parsed('empty'))).toBe('the answer is an empty list')
  expect(whyOf(parsed('drifted'))).toBe('the answer: 2 of 2 unreadable: incident.status_impact is missing')
  expect(whyOf(parse('gcp-incidents', bodyOf('<html></html>')))).toBe('an HTML page')
})

test('unknown impacts and odd ends are skipped, false places and times are not believed', () => {
  const { events, skipped } = read('hostile')
  expect(skipped).toBe(2)
  expect(events.map(({ region, summary, lastPostAt }) => [region, summary, lastPostAt])).toEqual([
    ['asia-northeast1', 'Machines are down', at('12:10:05')],
    ['global', 'Some sign-ins fail.', at('11:20:00')],
  ])
})
