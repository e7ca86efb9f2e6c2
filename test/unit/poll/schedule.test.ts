import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Feed, feedsFor, freshRow } from '../../../src/feeds.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/glossary.ts'
import type { FeedRow, HostRow } from '../../../src/ledger/rows.ts'
import {
  afterClear,
  afterKill,
  afterOffline,
  afterProbe,
  afterTrouble,
  BELL,
  nextFor,
  plan,
  restUntil,
} from '../../../src/poll/schedule.ts'
import { feedRow } from '../../support/ledger/rows.ts'
import { feedOf, NOW } from '../../support/state.ts'

const COINS = feedOf('binance/coins')
const BTC = feedOf('kucoin/btc')
const PING = feedOf('binance/ping')
const ALL = [...feedsFor({ exchanges: ['binance', 'kucoin', 'mexc'] }).values()]

interface Circumstances {
  readonly hosts?: readonly HostRow[]
  readonly heightened?: readonly string[]
}

/** Ids of the feeds asked now, and why the others are not. */
function planned(rows: readonly (readonly [Feed, Partial<FeedRow>])[], circumstances: Circumstances = {}) {
  const { due, skipped } = plan({
    feeds: new Map(rows.map(([feed]) => [feed.id, feed])),
    rows: new Map(rows.map(([feed, row]) => [feed.id, { ...freshRow(feed, NOW), ...row }])),
    hosts: new Map((circumstances.hosts ?? []).map((host) => [host.id, host])),
    heightened: new Set(circumstances.heightened ?? []),
    now: NOW,
  })
  return { due: due.map(({ id }) => id), skipped: Object.fromEntries(skipped) }
}

test('a feed nobody has asked yet is asked at once', () => {
  const nobody = plan({
    feeds: new Map([[COINS.id, COINS]]),
    rows: new Map(),
    hosts: new Map(),
    heightened: new Set(),
    now: NOW,
  })
  expect(nobody.due).toEqual([COINS])
})

test('a bell that rings a little early does not cost a feed its turn', () => {
  expect(planned([[BTC, { nextAt: NOW + 5 * SECOND }]]).due).toEqual(['kucoin/btc'])
  expect(planned([[BTC, { nextAt: NOW + 6 * SECOND }]]).due).toEqual([])
})

test('what is not asked now says why, in words', () => {
  const { skipped } = planned([
    [BTC, { nextAt: NOW + 20 * SECOND }],
    [COINS, { nextAt: NOW + 240 * SECOND, failures: 2 }],
    [feedOf('mexc/coins'), { probe: 'off', nextAt: NOW + DAY }],
  ])
  expect(skipped).toEqual({
    'kucoin/btc': 'next look in 20 s',
    'binance/coins': 'next look in 240 s after 2 failed looks',
    'mexc/coins': 'unverified, and it did not answer in its shape',
  })
})

test('who has waited longest comes first, and suspects of a killed worker come last', () => {
  const { due } = planned([
    [COINS, { nextAt: NOW - 10 }],
    [PING, { nextAt: NOW - 90, kills: 1 }],
    [BTC, { nextAt: NOW - 50 }],
  ])
  expect(due).toEqual(['kucoin/btc', 'binance/coins', 'binance/ping'])
})

test('a host that asked for rest is left alone with all its feeds until then', () => {
  const resting = [{ id: 'api.kucoin.com', restUntil: NOW + 40 * SECOND }]
  const { due, skipped } = planned(
    [
      [BTC, { nextAt: NOW }],
      [feedOf('kucoin/status'), { nextAt: NOW - HOUR }],
      [PING, { nextAt: NOW }],
    ],
    { hosts: resting },
  )
  expect(due).toEqual(['binance/ping'])
  expect(skipped['kucoin/btc']).toBe('its host asked for rest for 40 s')
  expect(
    planned([[BTC, { nextAt: NOW }]], { hosts: [{ id: 'api.kucoin.com', restUntil: NOW }] }).due,
  ).toHaveLength(1)
})

test('a time absurdly far ahead was written by a clock that has moved: the feed is asked now', () => {
  expect(planned([[COINS, { nextAt: NOW + 2 * HOUR + 1 }]]).due).toEqual(['binance/coins'])
})

test('rest asked for by a clock that has moved does not hold a host for ever', () => {
  const hosts = [{ id: 'www.binance.com', restUntil: NOW + 30 * DAY }]
  expect(planned([[COINS, { nextAt: NOW }]], { hosts }).due).toEqual(['binance/coins'])
})

test('in trouble a feed is asked at its floor, counted from its last look', () => {
  const row = { nextAt: NOW + 60 * SECOND, askedAt: NOW - 60 * SECOND }
  expect(planned([[COINS, row]]).due).toEqual([])
  expect(planned([[COINS, row]], { heightened: ['binance'] }).due).toEqual(['binance/coins'])
  expect(planned([[COINS, { ...row, askedAt: NOW - 30 * SECOND }]], { heightened: ['binance'] }).due).toEqual(
    [],
  )
  expect(planned([[COINS, row]], { heightened: ['kucoin'] }).due).toEqual([])
})

test('trouble nearby does not hurry a feed that fails or kills', () => {
  const row = { nextAt: NOW + 60 * SECOND, askedAt: NOW - 10 * MINUTE }
  expect(planned([[COINS, { ...row, failures: 1 }]], { heightened: ['binance'] }).due).toEqual([])
  expect(planned([[COINS, { ...row, kills: 2 }]], { heightened: ['binance'] }).due).toEqual([])
})

test('a clear look forgives failures and kills, and waits one pace', () => {
  const after = afterClear(
    PING,
    feedRow(PING.id, { failures: 4, kills: 3, claimedAt: NOW, clearAt: 1 }),
    NOW,
    null,
  )
  expect(after).toMatchObject({ failures: 0, kills: 0, claimedAt: null, clearAt: NOW, nextAt: NOW + MINUTE })
})

test('a server may ask for a longer pace, up to five minutes where withdrawals are spoken of, else thirty', () => {
  const known = (feed: Feed) => feedRow(feed.id, { clearAt: 1 })
  const wait = (feed: Feed, maxAge: number) => afterClear(feed, known(feed), NOW, maxAge).nextAt - NOW
  expect(wait(BTC, 90 * SECOND)).toBe(90 * SECOND)
  expect(wait(BTC, DAY)).toBe(5 * MINUTE)
  expect(wait(PING, DAY)).toBe(30 * MINUTE)
  expect(wait(BTC, 0)).toBe(30 * SECOND)
  expect(wait(BTC, 1 * SECOND)).toBe(30 * SECOND)
})

test('after their first look slow feeds come apart: always sooner, in whole bells, the same on every machine', () => {
  for (const feed of ALL) {
    const first = afterClear(feed, freshRow(feed, NOW), NOW, null).nextAt - NOW
    const pace = feed.paceSeconds * SECOND
    expect(first).toBeLessThanOrEqual(pace)
    expect(first).toBeGreaterThanOrEqual(pace / 2)
    expect(first % BELL).toBe(0)
    expect(afterClear(feed, freshRow(feed, NOW), NOW, null).nextAt - NOW).toBe(first)
    if (feed.paceSeconds < 120) expect(first).toBe(pace)
  }
  const tables = ALL.filter(({ paceSeconds }) => paceSeconds >= 120)
  const phases = new Set(tables.map((feed) => afterClear(feed, freshRow(feed, NOW), NOW, null).nextAt))
  expect(phases.size).toBeGreaterThan(2)
})

test('failures double the wait, up to five minutes where withdrawals are spoken of, else thirty', () => {
  const waits = (feed: Feed) =>
    [0, 1, 2, 3, 4, 5, 6, 60].map(
      (failures) => (afterTrouble(feed, feedRow(feed.id, { failures }), NOW, false).nextAt - NOW) / SECOND,
    )
  expect(waits(BTC)).toEqual([30, 60, 120, 240, 300, 300, 300, 300])
  expect(waits(PING)).toEqual([60, 120, 240, 480, 960, 1800, 1800, 1800])
})

test('a slow table’s first failure costs it no more than its turn, even where the ceiling is its pace', () => {
  const table = feedOf('kucoin/currencies')
  expect(afterTrouble(table, feedRow(table.id), NOW, false).nextAt).toBe(NOW + 5 * MINUTE)
})

test('in trouble failures double from the floor', () => {
  expect(afterTrouble(COINS, feedRow(COINS.id), NOW, true).nextAt).toBe(NOW + MINUTE)
  expect(afterTrouble(COINS, feedRow(COINS.id, { failures: 1 }), NOW, true).nextAt).toBe(NOW + 2 * MINUTE)
})

test('a feed with a second address is asked there for half an hour after a failure, and back when that fails too', () => {
  const news = feedOf('binance/news')
  const first = afterTrouble(news, feedRow(news.id), NOW, false)
  expect(first.fallbackUntil).toBe(NOW + 30 * MINUTE)
  expect(afterTrouble(news, first, NOW + MINUTE, false).fallbackUntil).toBe(0)
  expect(afterTrouble(PING, feedRow(PING.id), NOW, false).fallbackUntil).toBe(0)
})

test('one kill may have been chance; repeats wait longer and longer, up to four minutes', () => {
  const waits = [0, 1, 2, 3, 4, 5, 50].map(
    (kills) => (afterKill(feedRow(BTC.id, { kills, claimedAt: 1 }), NOW).nextAt - NOW) / SECOND,
  )
  expect(waits).toEqual([0, 30, 60, 120, 240, 240, 240])
})

test('kills are not failures, and failures are not kills', () => {
  expect(afterKill(feedRow(BTC.id, { failures: 2 }), NOW)).toMatchObject({
    failures: 2,
    kills: 1,
    claimedAt: null,
  })
  expect(afterTrouble(BTC, feedRow(BTC.id, { kills: 2 }), NOW, false)).toMatchObject({
    failures: 1,
    kills: 2,
  })
})

test('being offline costs a feed nothing: it is due again at once', () => {
  const row = feedRow(BTC.id, { failures: 1, kills: 1, claimedAt: NOW, nextAt: NOW - MINUTE })
  expect(afterOffline(row, NOW)).toEqual({ ...row, claimedAt: null, nextAt: NOW })
})

test('an unverified feed that did not answer goes quiet for a day, then is tried again', () => {
  const coins = feedOf('mexc/coins')
  const off = afterProbe(feedRow(coins.id, { probe: 'untried', sight: 'drift', why: 'x' }), NOW)
  expect(off).toMatchObject({ probe: 'off', nextAt: NOW + DAY, sight: 'unread', why: '' })
  expect(planned([[coins, { ...off, nextAt: NOW }]]).due).toEqual(['mexc/coins'])
})

test('a host rests as long as it asks: half a minute at least, an hour at most, a minute when it does not say', () => {
  expect(restUntil(NOW, null)).toBe(NOW + MINUTE)
  expect(restUntil(NOW, 0)).toBe(NOW + BELL)
  expect(restUntil(NOW, 10 * MINUTE)).toBe(NOW + 10 * MINUTE)
  expect(restUntil(NOW, 30 * DAY)).toBe(NOW + HOUR)
})

test('no reply whatever makes a feed wait in the past or beyond its ceiling', () => {
  const counts = fc.nat({ max: 10_000 })
  fc.assert(
    fc.property(
      fc.constantFrom(...ALL),
      counts,
      counts,
      fc.nat(),
      fc.boolean(),
      (feed, failures, kills, age, near) => {
        const row = feedRow(feed.id, { failures, kills, clearAt: failures % 2 === 0 ? null : 1 })
        const most = Math.max(
          feed.paceSeconds * SECOND,
          feed.says.includes('withdrawals') ? 5 * MINUTE : 30 * MINUTE,
        )
        const nexts = [
          afterClear(feed, row, NOW, age).nextAt,
          afterTrouble(feed, row, NOW, near).nextAt,
          afterKill(row, NOW).nextAt,
        ]
        for (const next of nexts) {
          expect(next).toBeGreaterThanOrEqual(NOW)
          expect(next).toBeLessThanOrEqual(NOW + most)
        }
      },
    ),
    { seed: 1 },
  )
})

test('a stretched pace keeps in mind when its turn would have been, for the moment it counts again', () => {
  const slow = { ...COINS, stretch: 3 }
  const row = afterClear(slow, feedRow('binance/coins', { clearAt: NOW - MINUTE, askedAt: NOW }), NOW, null)
  expect([row.soonAt, row.nextAt]).toEqual([NOW + 2 * MINUTE, NOW + 6 * MINUTE])
  const later = (feed: Feed, rest: object = {}) => nextFor(feed, { ...row, ...rest }, false)
  expect(later(slow)).toBe(NOW + 6 * MINUTE)
  expect(later(COINS)).toBe(NOW + 2 * MINUTE)
  // Asked for by hand, or failing: that is what counts.
  expect(later(slow, { nextAt: NOW })).toBe(NOW)
  expect(later(COINS, { failures: 3, nextAt: NOW + 4 * MINUTE })).toBe(NOW + 4 * MINUTE)
  expect(afterClear(COINS, row, NOW + 6 * MINUTE, null)).not.toHaveProperty('soonAt')
})
