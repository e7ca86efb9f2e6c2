import { expect, test } from 'vitest'
import { bodyOf, fixture, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (path: string) => parse('alibaba-events', fixture(`alibaba/events-${path}.json`))
const read = (path: string) => readingOf('events', parsed(path))
const at = (time: string) => Date.parse(`2026-11-20T${time}Z`)

test.each(['healthy', 'empty'])('%s: what is over and what is normal is not wrong', (path) => {
  expect(read(path)).toEqual({ kind: 'events', events: [], skipped: 0 })
})

test('trouble in Hong Kong, found by its title', () => {
  expect(read('broken').events[0]).toEqual({
    id: '43/cn-hongkong',
    region: 'cn-hongkong',
    service: 'multipleservices',
    label: 'Incident',
    level: 'degraded',
    summary: '[Incident] Network Access Abnormality in China (Hong Kong) Zone C',
    firstPostAt: at('11:58:00'),
    lastPostAt: at('12:10:00'),
    beganAt: at('11:58:00'),
    endedAt: null,
    zones: [],
  })
})

test('two places are two events, no place is everywhere, and a title that says "recovered" is over', () => {
  expect(read('broken').events.map(({ region, label }) => [region, label])).toEqual([
    ['cn-hongkong', 'Incident'],
    ['ap-southeast-1', 'Notification'],
    ['cn-hangzhou', 'Notification'],
    ['global', 'Incident'],
  ])
})

test('a refusal, an object where the list was, and a wall against robots are drift', () => {
  expect(whyOf(parsed('refused'))).toBe('code 500: system busy')
  expect(whyOf(parsed('drifted'))).toBe('data is an object')
  expect(whyOf(parse('alibaba-events', bodyOf('<!doctype html><html>Sign in</html>')))).toBe('an HTML page')
})

test('unknown types and odd ends are skipped and counted, markup goes', () => {
  const { events, skipped } = read('hostile')
  expect(skipped).toBe(2)
  expect(events.map(({ id, summary }) => [id.length, summary])).toEqual([
    [14, 'Trouble in China (Hong Kong)'],
    [87, '[Incident] Errors in the Management Console'],
  ])
})
