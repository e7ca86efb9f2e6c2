import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, type Millis, type Post } from '../../../src/glossary.ts'
import type { Notice } from '../../../src/ledger/rows.ts'
import { observePosts } from '../../../src/observe/posts.ts'
import { saidBy, seesWith } from '../../support/routes.ts'
import { feedOf, NOW } from '../../support/state.ts'

const NEWS = feedOf('binance/wallet-news')

function post(title: string, at: Millis | null = NOW - MINUTE, rest: Partial<Post> = {}): Post {
  return { id: title, title, at, ...rest }
}

function read(posts: readonly Post[], notices: readonly Notice[] = [], now = NOW) {
  return observePosts(posts, seesWith({ feed: NEWS, notices, now }))
}

const noticesOf = (...posts: readonly Post[]) => read(posts).notices ?? []
const SOL = post('Temporary Suspension of SOL Withdrawals')

test('a suspension of one coin is seen at once, in the exchange’s own words', () => {
  const [said] = read([SOL]).observations
  expect(said).toMatchObject({
    subject: 'binance',
    signal: 'withdrawals',
    scope: 'asset:SOL',
    level: 'paused',
    planned: false,
    evidence: 'announcement',
    saidAt: NOW - MINUTE,
    words: 'Temporary Suspension of SOL Withdrawals',
    looks: 1,
  })
})

test('only words that clearly mean all of them reach the whole exchange', () => {
  expect(saidBy(read([post('Binance Temporarily Suspends All Withdrawals')]))).toEqual(['all paused'])
  expect(saidBy(read([post('Binance Will List Fancy Coin (FANCY)')]))).toEqual([])
})

test('one coin over one network is that way out and no more', () => {
  const title = 'KuCoin Has Temporarily Suspended Withdrawals of USDT on TRON (TRC20)'
  expect(saidBy(read([post(title)]))).toEqual(['route:USDT/TRX paused'])
})

test('a network is closed as a network, several coins one by one', () => {
  expect(saidBy(read([post('Temporary Suspension of Solana Network (SOL) Withdrawals')]))).toEqual([
    'network:SOL paused',
  ])
  const three = read([post('Temporary Suspension of BTC, ETH and SOL Withdrawals')])
  expect([...saidBy(three)].sort()).toEqual(['asset:BTC paused', 'asset:ETH paused', 'asset:SOL paused'])
})

test('"deposits and withdrawals" is said of both', () => {
  const { observations } = read([post('Temporary Suspension of SOL Deposits and Withdrawals')])
  expect(observations.map(({ signal }) => signal)).toEqual(['withdrawals', 'deposits'])
})

test('delays are limited withdrawals, not paused ones', () => {
  expect(saidBy(read([post('Notice of Delayed SOL Withdrawals')]))).toEqual(['asset:SOL degraded'])
})

test('a notice that scrolls off the list still holds', () => {
  const seen = read([post('Binance Will List Fancy Coin (FANCY)')], noticesOf(SOL), NOW + HOUR)
  expect(saidBy(seen)).toEqual(['asset:SOL paused'])
})

test('a later post that withdrawals resumed ends it, though the old one is still on the list', () => {
  const resumed = post('Withdrawals of SOL Have Been Resumed', NOW + HOUR)
  expect(saidBy(read([resumed, SOL], noticesOf(SOL), NOW + HOUR))).toEqual([])
  expect(read([resumed, SOL], noticesOf(SOL), NOW + HOUR).notices).toEqual([])
})

test('all of it resumed ends every suspension', () => {
  const resumed = post('All Withdrawals Have Resumed', NOW + HOUR)
  expect(
    saidBy(read([resumed], noticesOf(SOL, post('Binance Temporarily Suspends All Withdrawals')), NOW + HOUR)),
  ).toEqual([])
})

test('an earlier resumption does not end a later suspension', () => {
  const resumed = post('Withdrawals of SOL Have Been Resumed', NOW - HOUR)
  expect(saidBy(read([SOL, resumed]))).toEqual(['asset:SOL paused'])
})

test('a resumption of another coin ends nothing', () => {
  const resumed = post('Withdrawals of BTC Have Been Resumed', NOW + HOUR)
  expect(saidBy(read([resumed], noticesOf(SOL), NOW + HOUR))).toEqual(['asset:SOL paused'])
})

test('deposits that resume do not open withdrawals', () => {
  const both = noticesOf(post('Temporary Suspension of SOL Deposits and Withdrawals'))
  const resumed = post('SOL Deposits Have Been Resumed', NOW + HOUR)
  const withdrawals = read([resumed], both, NOW + HOUR).observations.filter(
    ({ signal }) => signal === 'withdrawals',
  )
  expect(withdrawals.map(({ scope, level }) => `${scope} ${level}`)).toEqual(['asset:SOL paused'])
})

test('one coin that resumes does not end the suspension of all', () => {
  const all = noticesOf(post('Binance Temporarily Suspends All Withdrawals'))
  const resumed = post('Withdrawals of SOL Have Been Resumed', NOW + HOUR)
  expect(saidBy(read([resumed], all, NOW + HOUR))).toEqual(['all paused'])
})

test('a suspension without an end is believed for three days, a delay for one', () => {
  const suspended = noticesOf(SOL)
  expect(saidBy(read([], suspended, NOW + 72 * HOUR - 2 * MINUTE))).toEqual(['asset:SOL paused'])
  expect(saidBy(read([], suspended, NOW + 72 * HOUR))).toEqual([])
  const delayed = noticesOf(post('Notice of Delayed SOL Withdrawals'))
  expect(saidBy(read([], delayed, NOW + 23 * HOUR))).toEqual(['asset:SOL degraded'])
  expect(saidBy(read([], delayed, NOW + 24 * HOUR))).toEqual([])
})

test('a window to come is a plan, shown with its times', () => {
  const title = 'Suspension of SOL Withdrawals from 2026-11-23 10:00 (UTC) to 2026-11-23 12:00 (UTC)'
  const [said] = read([post(title)]).observations
  expect(said).toMatchObject({
    planned: true,
    from: Date.parse('2026-11-23T10:00:00Z'),
    until: Date.parse('2026-11-23T12:00:00Z'),
  })
})

test('a plan ends five minutes after its announced end', () => {
  const title = 'Suspension of SOL Withdrawals from 2026-11-23 10:00 (UTC) to 2026-11-23 12:00 (UTC)'
  const end = Date.parse('2026-11-23T12:00:00Z')
  expect(saidBy(read([], noticesOf(post(title)), end + 4 * MINUTE))).toHaveLength(1)
  expect(saidBy(read([], noticesOf(post(title)), end + 5 * MINUTE))).toEqual([])
})

test('a plan that names no end lasts a day', () => {
  const plan = noticesOf(post('Binance to Temporarily Suspend SOL Withdrawals at 2026-11-24 06:00 (UTC)'))
  const from = Date.parse('2026-11-24T06:00:00Z')
  expect(plan[0]).toMatchObject({ planned: true, from, to: from + DAY })
})

test('maintenance of the platform is a plan about the site; without a window it is no news', () => {
  const [said] = read([
    post('System Maintenance from 2026-11-24 06:00 to 2026-11-24 08:00 (UTC)'),
  ]).observations
  expect(said).toMatchObject({ signal: 'site', scope: 'all', level: 'down', planned: true })
  expect(saidBy(read([post('Notice of System Maintenance')]))).toEqual([])
})

test('a post that was reworded is read anew: what it no longer says is forgotten', () => {
  const before = noticesOf({ ...SOL, id: 'same' })
  const after = { id: 'same', title: 'Binance Will List Solana Pets (SOLP)', at: NOW - MINUTE }
  expect(read([after], before).notices).toEqual([])
})

test('a post without a date counts from when it was first seen, and keeps that', () => {
  const undated = noticesOf(post(SOL.title, null))
  expect(undated[0]?.at).toBe(NOW)
  expect(read([post(SOL.title, null)], undated, NOW + HOUR).notices?.[0]?.at).toBe(NOW)
})

test('a date in the future is a broken clock, and counts as now', () => {
  expect(noticesOf(post(SOL.title, NOW + 5 * DAY))[0]?.at).toBe(NOW)
  expect(noticesOf(post(SOL.title, NOW + 30 * MINUTE))[0]?.at).toBe(NOW + 30 * MINUTE)
})

test('the list covers every signal it can speak of, for its own exchange', () => {
  const { covers } = read([])
  expect([covers('binance', 'withdrawals', 'asset:SOL'), covers('binance', 'site', 'all')]).toEqual([
    true,
    true,
  ])
  expect([covers('binance', 'login', 'all'), covers('kucoin', 'withdrawals', 'all')]).toEqual([false, false])
})

test('a flood of notices is bounded, the newest are kept', () => {
  const flood = Array.from({ length: 90 }, (_, index) =>
    post('Temporary Suspension of SOL Withdrawals', NOW - index * MINUTE, { id: `post ${index}` }),
  )
  const { notices } = read(flood)
  expect(notices).toHaveLength(60)
  expect(notices?.[0]?.id).toBe('post 0')
})

test('a link goes with what was said, when the list gives one', () => {
  const link = 'https://www.binance.com/en/support/announcement/x'
  expect(read([{ ...SOL, link }]).observations[0]).toMatchObject({ link, key: SOL.id })
})
