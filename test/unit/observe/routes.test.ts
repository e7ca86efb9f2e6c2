import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE, type Route } from '../../../src/glossary.ts'
import type { Book } from '../../../src/ledger/rows.ts'
import { byAsset, exitsOf, survey } from '../../../src/observe/routes.ts'
import { closing, coins, route } from '../../support/routes.ts'
import { NOW } from '../../support/state.ts'

const nobody = () => false

function look(
  book: Book | null,
  routes: readonly Route[],
  now = NOW,
  held: (asset: string) => boolean = nobody,
) {
  return survey(book, routes, held, { id: 'binance', now, whole: true })
}

const sinceOf = (book: Book, key: string) => book.routes[key]?.since

test('what is open counts, and what is closed when first seen is left out: every exchange has its graveyard', () => {
  const { book, active } = look(null, closing(coins(10), 'C0', 'C1', 'C2', 'C3', 'C4'))
  expect(active.map((one) => one.route.asset)).toEqual(['C5', 'C6', 'C7', 'C8', 'C9'])
  expect(sinceOf(book, 'C0/ETH')).toBe(-1)
  expect(book).toMatchObject({ id: 'binance', firstAt: NOW, active: 5 })
})

test('with 60 % closed at first sight it is a pause in progress: then everything counts, closed since now', () => {
  const { book, active } = look(
    null,
    coins(10, 'ETH', (index) => index >= 6),
  )
  expect(active).toHaveLength(10)
  expect(sinceOf(book, 'C0/ETH')).toBe(NOW)
  expect(
    look(
      null,
      coins(10, 'ETH', (index) => index >= 5),
    ).active,
  ).toHaveLength(5)
})

test('a sentinel that comes first does not judge the whole exchange by its one coin', () => {
  const closed = [route('BTC', 'BTC', false)]
  expect(survey(null, closed, nobody, { id: 'kucoin', now: NOW, whole: false }).active).toEqual([])
})

test('a route that closes is closed since this reading, and open again it is forgotten', () => {
  const { book } = look(null, coins(10))
  const shut = look(book, closing(coins(10), 'C0'), NOW + HOUR)
  expect(sinceOf(shut.book, 'C0/ETH')).toBe(NOW + HOUR)
  const still = look(shut.book, closing(coins(10), 'C0'), NOW + 2 * HOUR)
  expect(sinceOf(still.book, 'C0/ETH')).toBe(NOW + HOUR)
  expect(sinceOf(look(still.book, coins(10), NOW + 3 * HOUR).book, 'C0/ETH')).toBe(0)
})

test('a route closed for more than a week goes dormant', () => {
  const shut = look(look(null, coins(10)).book, closing(coins(10), 'C0'), NOW + HOUR)
  const at = (age: number) => look(shut.book, closing(coins(10), 'C0'), NOW + HOUR + age)
  expect(at(7 * DAY).active).toHaveLength(10)
  expect(at(7 * DAY + 1).active).toHaveLength(9)
  expect(at(7 * DAY + 1).book.active).toBe(9)
})

test('but not while an incident is open on it: it has to be seen open again first', () => {
  const shut = look(look(null, coins(10)).book, closing(coins(10), 'C0'), NOW + HOUR)
  const held = (asset: string) => asset === 'C0'
  expect(look(shut.book, closing(coins(10), 'C0'), NOW + 30 * DAY, held).active).toHaveLength(10)
})

test('after a pause seen from the start, what never opened since turns out to be the graveyard', () => {
  const paused = look(
    null,
    coins(20, 'ETH', () => false),
  )
  const opening = look(
    paused.book,
    coins(20, 'ETH', (index) => index >= 10),
    NOW + HOUR,
  )
  expect(opening.active).toHaveLength(20)
  const settled = look(
    opening.book,
    coins(20, 'ETH', (index) => index >= 3),
    NOW + 2 * HOUR,
  )
  expect(settled.active).toHaveLength(17)
})

test('a dormant route that opens counts from then on', () => {
  const { book } = look(null, closing(coins(10), 'C0'))
  const woken = look(book, coins(10), NOW + DAY)
  expect(woken.active).toHaveLength(10)
  const shut = look(woken.book, closing(coins(10), 'C0'), NOW + DAY + MINUTE)
  expect(sinceOf(shut.book, 'C0/ETH')).toBe(NOW + DAY + MINUTE)
})

test('a coin listed later with its exits still closed is no news', () => {
  const { book } = look(null, coins(10))
  const listed = look(book, [...coins(10), route('NEW', 'ETH', false)], NOW + HOUR)
  expect(sinceOf(listed.book, 'NEW/ETH')).toBe(-1)
  expect(listed.active).toHaveLength(10)
})

test('an absent route is unknown: it keeps its place in the book and is neither open nor closed', () => {
  const { book } = look(null, coins(10))
  const seen = look(book, coins(9), NOW + HOUR)
  expect(seen.book).toBe(book)
  expect(seen.active).toHaveLength(9)
  expect(seen.stillShown).toBe(9)
})

test('the same table again gives the very same book: nothing is written on a quiet day', () => {
  const { book } = look(null, closing(coins(10), 'C3'))
  expect(look(book, closing(coins(10), 'C3'), NOW + HOUR).book).toBe(book)
})

test('a new fee, minimum or name is noted, because the exits are shown with them', () => {
  const { book } = look(null, [{ ...route('BTC', 'BTC'), fee: '0.0001', min: '0.001' }])
  const dearer = look(book, [{ ...route('BTC', 'BTC'), fee: '0.0002', min: '0.001' }])
  expect(dearer.book.routes['BTC/BTC']).toMatchObject({ fee: '0.0002', min: '0.001' })
  const renamed = look(book, [{ ...route('BTC', 'BTC'), fee: '0.0001', min: '0.001', name: 'Bitcoin' }])
  expect(renamed.book.routes['BTC/BTC']?.name).toBe('Bitcoin')
  const higher = look(book, [{ ...route('BTC', 'BTC'), fee: '0.0001', min: '0.005' }])
  expect(higher.book.routes['BTC/BTC']?.min).toBe('0.005')
})

test('the book’s own count of active routes is right after any story', () => {
  const stories = [coins(10), closing(coins(10), 'C1'), coins(12), closing(coins(12), 'C1', 'C11'), coins(4)]
  let book: Book | null = null
  for (const [day, routes] of stories.entries()) {
    book = look(book, routes, NOW + day * 9 * DAY).book
    const counted = Object.values(book.routes).filter(({ since }) => since !== -1).length
    expect(book.active).toBe(counted)
  }
})

test('exits of a coin: open ones and closed ones by their names, dormant ones not at all', () => {
  const first = look(null, [
    route('USDT', 'ETH'),
    route('USDT', 'TRX'),
    route('USDT', 'EOS', false),
    route('BTC', 'BTC'),
  ])
  const { book } = look(first.book, [route('USDT', 'TRX', false)], NOW + HOUR)
  expect(exitsOf(book, ['USDT', 'DOGE'])).toEqual([
    {
      asset: 'USDT',
      open: [{ network: 'ETH', name: 'ETH' }],
      closed: [{ network: 'TRX', name: 'TRX' }],
    },
  ])
})

test('a coin whose ticker begins like another’s does not borrow its exits', () => {
  const { book } = look(null, [route('USD', 'ETH'), route('USDT', 'TRX')])
  expect(exitsOf(book, ['USD']).map(({ open }) => open.map(({ network }) => network))).toEqual([['ETH']])
})

test('routes are gathered by coin in the order of the table', () => {
  const { active } = look(null, [route('A', 'ETH'), route('B', 'ETH'), route('A', 'TRX')])
  expect([...byAsset(active)].map(([asset, list]) => `${asset} ${list.length}`)).toEqual(['A 2', 'B 1'])
})
