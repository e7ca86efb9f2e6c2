import { expect, test } from 'vitest'
import { bodyOf, fixture, parse, readingOf, textOfFixture, whyOf } from './bodies.ts'

const NOON = { now: Date.parse('2026-11-20T12:15:00Z') }
const parsed = (path: string, options = NOON) => parse('azure-rss', fixture(`azure/rss-${path}.xml`), options)
const read = (path: string) => readingOf('events', parsed(path))
const at = (time: string) => Date.parse(`2026-11-20T${time}Z`)

test.each(['healthy', 'empty'])('%s: no items in a channel written lately, nothing is wrong', (path) => {
  expect(read(path)).toEqual({ kind: 'events', events: [], skipped: 0 })
})

test('an incident in two regions is an event in each, known by its slug and its day', () => {
  const tokyo = {
    id: 'machines-cannot-be-reached-in-japan-east_2026-11-20/japaneast',
    region: 'japaneast',
    service: 'virtual-machines',
    label: 'Incident',
    level: 'degraded',
    summary: 'Machines cannot be reached in Japan East',
    firstPostAt: at('12:10:00'),
    lastPostAt: at('12:10:00'),
    beganAt: null,
    endedAt: null,
    zones: [],
  }
  const singapore = {
    id: 'machines-cannot-be-reached-in-japan-east_2026-11-20/southeastasia',
    region: 'southeastasia',
  }
  const everywhere = expect.objectContaining({ id: 'sign-in-problems_2026-11-20/global', region: 'global' })
  expect(read('broken').events).toEqual([tokyo, { ...tokyo, ...singapore }, everywhere])
})

test('an empty channel is believed for a day after it was written, and not before', () => {
  expect(whyOf(parsed('stale'))).toBe('channel.lastBuildDate is "Wed, 18 Nov 2026 12:02:00 Z"')
  const kindAt = (iso: string) => parsed('healthy', { now: Date.parse(iso) }).kind
  expect(kindAt('2026-11-21T12:01:59Z')).toBe('reading')
  expect(kindAt('2026-11-21T12:02:00Z')).toBe('drift')
  expect(kindAt('2026-11-20T11:02:01Z')).toBe('reading')
  expect(kindAt('2026-11-20T11:02:00Z')).toBe('drift')
})

test('another channel, a channel without a date, a page and a cut are drift', () => {
  expect(whyOf(parsed('drifted'))).toBe('channel.title is "Azure DevOps Status"')
  const text = textOfFixture('azure/rss-healthy.xml')
  const undated = bodyOf(text.replace(/<lastBuildDate>.*<\/lastBuildDate>/, ''))
  expect(whyOf(parse('azure-rss', undated, NOON))).toBe('channel.lastBuildDate is ""')
  expect(whyOf(parse('azure-rss', bodyOf('<html></html>'), NOON))).toBe('an HTML page')
  expect(whyOf(parse('azure-rss', bodyOf(text.trimEnd().slice(0, -3)), NOON))).toBe('the feed is cut off')
})

test('items without a name or a time are skipped, the same item counts once, markup goes', () => {
  const { events, skipped } = read('hostile')
  expect(skipped).toBe(2)
  expect(events.map(({ id, summary, service }) => [id, summary, service])).toEqual([
    ['a_2026-11-20/westus2', 'alert(1)Everything fails', 'multiple-services'],
  ])
})
