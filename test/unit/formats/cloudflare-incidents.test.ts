import { expect, test } from 'vitest'
import { bodyOf, fixture, parse, readingOf, whyOf } from './bodies.ts'

const PAGE = { page: 'yh6f0r4529hb' }
const parsed = (path: string) =>
  parse('cloudflare-incidents', fixture(`cloudflare/incidents-${path}.json`), PAGE)
const read = (path: string) => readingOf('events', parsed(path))
const at = (time: string) => Date.parse(`2026-11-20T${time}Z`)

test('no incidents: nothing is wrong, and that is a reading', () => {
  expect(read('empty')).toEqual({ kind: 'events', events: [], skipped: 0 })
})

test('slow builds and a place under repair are not on the way to anybody’s site', () => {
  expect(read('healthy')).toEqual({ kind: 'events', events: [], skipped: 0 })
})

test('errors across the network: what, how bad, since when and when said', () => {
  expect(read('broken').events[0]).toEqual({
    id: 'net5h2j8c6za',
    region: 'global',
    service: 'cdn-cache',
    label: 'Critical incident',
    level: 'down',
    summary: 'Errors across the network',
    firstPostAt: at('12:04:10'),
    lastPostAt: at('12:10:30'),
    beganAt: at('11:58:00'),
    endedAt: null,
    zones: [],
  })
})

test('an incident without groups goes by its components, one without components by its impact', () => {
  expect(read('broken').events.map(({ service, label, level }) => [service, label, level])).toEqual([
    ['cdn-cache', 'Critical incident', 'down'],
    ['authoritative-dns', 'Minor incident', 'degraded'],
    ['cloudflare', 'Major incident', 'degraded'],
  ])
})

test('another page under the address, a list under another name and a login page are drift', () => {
  const other = parse('cloudflare-incidents', fixture('cloudflare/incidents-empty.json'), { page: 'other' })
  expect(whyOf(other)).toContain('page.id is "yh6f0r4529hb"')
  expect(whyOf(parsed('drifted'))).toBe('incidents is missing')
  expect(whyOf(parse('cloudflare-incidents', bodyOf('<html></html>'), PAGE))).toBe('an HTML page')
})

test('markup and impossible times do not get through, unknown impacts are skipped and counted', () => {
  const { events, skipped } = read('hostile')
  expect(skipped).toBe(2)
  expect(
    events.map(({ summary, lastPostAt, beganAt }) => [summary.slice(0, 22), lastPostAt, beganAt]),
  ).toEqual([
    ['alert(1)Everything is ', at('12:04:10'), at('11:58:00')],
    ['x'.repeat(22), at('11:45:00'), null],
  ])
})
