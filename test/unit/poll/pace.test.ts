import { expect, test } from 'vitest'
import type { Feed } from '../../../src/feeds.ts'
import { HOUR, MINUTE, SECOND } from '../../../src/glossary.ts'
import { brakeOf, paceOf, stretched } from '../../../src/poll/pace.ts'
import { MEGABYTE } from '../../../src/poll/usage.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { feedOf, type Parts, stateOf } from '../../support/state.ts'

const TODAY = '2026-11-23'
const COINS = feedOf('binance/coins')
const PING = feedOf('binance/ping')
const BTC = feedOf('kucoin/btc')

const paces = (parts: Parts, heightened: readonly string[] = []) => {
  const feeds = new Map<string, Feed>([COINS, PING, BTC].map((feed) => [feed.id, feed]))
  const slow = stretched(feeds, stateOf(parts), { heightened: new Set(heightened), day: TODAY })
  return [...slow.values()].map((feed) => paceOf(feed) / SECOND)
}
const used = (megabytes: number, day = TODAY) => ({ used: { day, bytes: megabytes * MEGABYTE } })

test('paces are as declared until something else is wished for', () => {
  expect(paces({})).toEqual([120, 60, 30])
})

test('gentle asks three times less often, sentinels too', () => {
  expect(paces({ settings: { pace: 'gentle' } })).toEqual([360, 180, 90])
})

test('an exchange in trouble, or near it, keeps its pace', () => {
  const gentle = { settings: { pace: 'gentle' } } as const
  const one = (rest: object) => ({
    ...gentle,
    incidents: [incidentRow('a', { subject: 'binance', ...rest })],
  })
  expect(paces(gentle, ['kucoin'])).toEqual([360, 180, 30])
  expect(paces(one({}))).toEqual([120, 60, 90])
  expect(paces(one({ phase: 'forming' }))).toEqual([120, 60, 90])
  expect(paces(one({ phase: 'closed' }))).toEqual([360, 180, 90])
  expect(paces(one({ planned: true }))).toEqual([360, 180, 90])
})

test('past the day’s budget paces stretch, further and further, and the next day they are back', () => {
  const after = (megabytes: number, day?: string) =>
    brakeOf(stateOf({ settings: { budgetMb: 100 }, meta: used(megabytes, day) }), TODAY)
  expect([99, 100, 124, 125, 150, 175, 900].map((spent) => after(spent))).toEqual([1, 2, 2, 4, 8, 8, 8])
  expect(after(900, '2026-11-22')).toBe(1)
  expect(brakeOf(stateOf({ settings: { budgetMb: 0 }, meta: used(9000) }), TODAY)).toBe(1)
})

test('the budget never slows down an exchange in trouble', () => {
  const parts = { settings: { budgetMb: 1 }, meta: used(500), incidents: [incidentRow('a')] } as const
  expect(paces(parts)).toEqual([120, 60, 240])
})

test('withdrawals are looked at every quarter of an hour at the least, the rest every hour', () => {
  expect(paceOf({ ...COINS, stretch: 24 })).toBe(15 * MINUTE)
  expect(paceOf({ ...PING, says: ['api'], stretch: 240 })).toBe(HOUR)
  expect(paceOf({ ...PING, says: [], paceSeconds: 7200, stretch: 24 })).toBe(2 * HOUR)
})
