/** What every feed answers in its documented shape: the healthy answer says nothing is wrong, the broken one does. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { type Feed, feedsFor, optionsFor } from '../../src/feeds.ts'
import { FORMATS } from '../../src/formats/index.ts'
import type { Parsed } from '../../src/glossary.ts'
import { observe } from '../../src/observe/observe.ts'
import { seesWith } from '../support/routes.ts'

/** A quiet minute, and one in the trouble that broken fixtures tell of. */
const QUIET = Date.parse('2026-11-20T12:05:00Z')
const TROUBLE = Date.parse('2026-11-20T12:15:00Z')

/** Older fixtures are named after what they hold. */
const OLDER = ['binance', 'kucoin', 'mexc']
const FEEDS = [...feedsFor({ exchanges: EXCHANGES.map(({ id }) => id) }).values()].filter(
  (feed) => feed.exchange && !OLDER.includes(feed.subject),
)

function read(feed: Feed, kind: string, now: number): Parsed | null {
  const path = ['json', 'xml'].map((end) => `test/fixtures/${feed.id}-${kind}.${end}`).find(existsSync)
  if (path === undefined) return null
  return FORMATS[feed.format]({ bytes: readFileSync(path), contentType: '' }, optionsFor(feed, now))
}

describe.each(FEEDS.map((feed) => [feed.id, feed] as const))('%s', (_id, feed) => {
  test('answers a healthy day without a word of trouble, every record readable', () => {
    const parsed = read(feed, 'healthy', QUIET)
    if (parsed?.kind !== 'reading') return expect.fail(parsed?.why ?? 'there is no healthy fixture')
    expect(parsed.reading.skipped).toBe(0)
    const sighting = observe(parsed.reading, seesWith({ feed, now: QUIET }))
    if (sighting.kind !== 'observed') return expect.fail(sighting.why)
    expect(sighting.observed.observations.filter((one) => !one.planned)).toEqual([])
  })

  test('an answer in another shape is drift that says where', () => {
    const parsed = read(feed, 'drifted', QUIET)
    if (parsed === null) return
    expect(parsed.kind).toBe('drift')
  })
})

/** Liveness has two answers: the healthy one, and none. */
const ALIVE_OR_NOT = ['server-time', 'empty-object', 'dydx-height']

test.each([...new Set(FEEDS.map((feed) => feed.format))])('%s has answers of every kind', (format) => {
  const feeds = FEEDS.filter((feed) => feed.format === format)
  const kinds = ALIVE_OR_NOT.includes(format) ? ['healthy'] : ['healthy', 'broken', 'drifted']
  const lacking = kinds.filter((kind) => feeds.every((feed) => read(feed, kind, TROUBLE) === null))
  expect(lacking).toEqual([])
})

test.each(
  FEEDS.filter((feed) => read(feed, 'broken', TROUBLE) !== null).map((feed) => [feed.id, feed] as const),
)('what %s answers in trouble is not what it answers in health', (_id, feed) => {
  expect(read(feed, 'broken', TROUBLE)).not.toEqual(read(feed, 'healthy', TROUBLE))
})
