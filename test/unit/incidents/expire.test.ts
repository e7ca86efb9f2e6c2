import { expect, test } from 'vitest'
import { feedsFor } from '../../../src/feeds.ts'
import { HOUR, MINUTE, type Millis } from '../../../src/glossary.ts'
import { expire } from '../../../src/incidents/expire.ts'
import type { FeedRow, Incident } from '../../../src/ledger/rows.ts'
import { feedRow, incidentRow } from '../../support/ledger/rows.ts'
import { NOW, vote } from '../../support/state.ts'

const FEEDS = feedsFor({ exchanges: ['binance', 'kucoin', 'mexc'] })
const TABLE = 'binance/coins'
const NEWS = 'binance/news'
/** Six paces of the table, and of the news: two minutes each. */
const SIX_PACES = 12 * MINUTE

const clear = (id: string, at: Millis) => feedRow(id, { clearAt: at, sight: 'clear' })
const blind = (id: string) => feedRow(id, { clearAt: NOW - 9 * HOUR, sight: 'blind', failures: 9 })

function after(incident: Incident, rows: readonly FeedRow[], now = NOW): Incident {
  const [changed] = expire([incident], FEEDS, new Map(rows.map((row) => [row.id, row])), now)
  return changed ?? incident
}

const paused = (votes: Incident['votes'], rest: Partial<Incident> = {}) =>
  incidentRow('a', { votes, ...rest })

test('a vote counts for six paces after the look it comes from', () => {
  const incident = paused({ [TABLE]: vote({ at: NOW - SIX_PACES }) })
  expect(after(incident, [blind(TABLE)])).toBe(incident)
})

test('when the only voter has gone blind the incident is lost: neither open again nor closed', () => {
  const incident = paused({ [TABLE]: vote({ at: NOW - SIX_PACES - 1 }) })
  expect(after(incident, [blind(TABLE)])).toMatchObject({ phase: 'open', level: 'paused', lost: true })
})

test('what is lost is said to be lost once', () => {
  const lost = paused({ [TABLE]: vote({ at: NOW - HOUR }) }, { lost: true })
  expect(expire([lost], FEEDS, new Map([[TABLE, blind(TABLE)]]), NOW)).toEqual([])
})

test('of two voters the blind one’s word is spent, the other’s holds', () => {
  const incident = paused({
    [TABLE]: vote({ at: NOW - HOUR, level: 'paused' }),
    [NEWS]: vote({ at: NOW - MINUTE, level: 'degraded', evidence: 'announcement' }),
  })
  const left = after(incident, [blind(TABLE), clear(NEWS, NOW - MINUTE)])
  expect(left).toMatchObject({ phase: 'open', level: 'degraded' })
  expect(Object.keys(left.votes)).toEqual([NEWS])
})

test('when the announcer is blind and the table reads clearly and is silent, it is over', () => {
  const incident = paused({ [NEWS]: vote({ at: NOW - HOUR, evidence: 'announcement' }) })
  expect(after(incident, [blind(NEWS), clear(TABLE, NOW - MINUTE)])).toMatchObject({
    phase: 'closed',
    level: 'ok',
  })
})

test('a table that has gone blind itself proves nothing', () => {
  const incident = paused({ [NEWS]: vote({ at: NOW - HOUR, evidence: 'announcement' }) })
  expect(after(incident, [blind(NEWS), clear(TABLE, NOW - SIX_PACES - 1)])).toMatchObject({ lost: true })
  expect(
    after(incident, [blind(NEWS), feedRow(TABLE, { clearAt: NOW - MINUTE, sight: 'drift' })]),
  ).toMatchObject({ lost: true })
})

test('another list of announcements proves nothing either', () => {
  const incident = paused({ [NEWS]: vote({ at: NOW - HOUR, evidence: 'announcement' }) })
  expect(after(incident, [blind(NEWS), clear('binance/wallet-news', NOW)])).toMatchObject({ lost: true })
})

test('a platform state speaks of trading, not of withdrawals', () => {
  const trading = paused({ [NEWS]: vote({ at: NOW - HOUR }) }, { signal: 'trading' })
  const status = clear('binance/system-status', NOW - MINUTE)
  expect(after(trading, [blind(NEWS), status])).toMatchObject({ phase: 'closed' })
  expect(after(paused({ [NEWS]: vote({ at: NOW - HOUR }) }), [blind(NEWS), status])).toMatchObject({
    lost: true,
  })
})

test('the vote of a feed that is no longer declared is spent at once', () => {
  const incident = paused({ 'binance/retired': vote({ at: NOW }) })
  expect(after(incident, [clear(TABLE, NOW)])).toMatchObject({ phase: 'closed' })
})

test('a guess of our own is said anew at every look, and does not age', () => {
  const guess = paused(
    { 'binance/*#reach': vote({ at: NOW - 9 * HOUR, evidence: 'guess' }) },
    { signal: 'site' },
  )
  expect(after(guess, [])).toBe(guess)
})

test('a plan whose announcer went blind ends by the clock, an hour after its announced end', () => {
  const until = NOW - HOUR
  const plan = paused({ [NEWS]: vote({ at: NOW - 3 * HOUR, planned: true }) }, { planned: true, until })
  expect(after(plan, [blind(NEWS)], until + HOUR + 1)).toMatchObject({ phase: 'closed' })
  expect(after(plan, [blind(NEWS)], until + HOUR)).toMatchObject({ phase: 'open' })
})
