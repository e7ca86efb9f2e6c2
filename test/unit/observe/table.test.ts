import { expect, test } from 'vitest'
import { HOUR, MINUTE, type Route } from '../../../src/glossary.ts'
import type { Book } from '../../../src/ledger/rows.ts'
import { observeTable } from '../../../src/observe/table.ts'
import { bookIn, closing, coins, observedIn, route, saidBy, seesWith } from '../../support/routes.ts'
import { feedOf, NOW } from '../../support/state.ts'

const BTC = [route('BTC', 'BTC'), route('BTC', 'LIGHTNING'), route('BTC', 'BSC')]
const USDT = [route('USDT', 'ETH'), route('USDT', 'TRX'), route('USDT', 'TON')]
const TABLE = [...BTC, ...USDT, route('ETH', 'ETH'), route('USDC', 'SOL'), ...coins(60)]
const BOOK = bookIn(observedIn(observeTable(TABLE, seesWith())))
const SENTINEL = { feed: feedOf('kucoin/btc') }

const look = (routes: readonly Route[], rest: Parameters<typeof seesWith>[0] = {}) =>
  observedIn(observeTable(routes, seesWith({ book: BOOK, now: NOW + MINUTE, ...rest })))

test('a quiet table says nothing, changes nothing, and covers what it shows', () => {
  const seen = look(TABLE)
  expect(saidBy(seen)).toEqual([])
  expect(seen.book).toBeUndefined()
  expect(seen.covers('binance', 'withdrawals', 'all')).toBe(true)
  expect(seen.covers('binance', 'withdrawals', 'network:TRX')).toBe(true)
  expect(seen.covers('binance', 'withdrawals', 'asset:USDT')).toBe(true)
})

test('it speaks for its own exchange’s withdrawals only', () => {
  const seen = look(TABLE)
  expect(seen.covers('kucoin', 'withdrawals', 'all')).toBe(false)
  expect(seen.covers('binance', 'deposits', 'all')).toBe(false)
})

test('a coin that is not in the table is unknown: its silence takes nothing back', () => {
  expect(
    look(TABLE.filter(({ asset }) => asset !== 'BTC')).covers('binance', 'withdrawals', 'asset:BTC'),
  ).toBe(false)
})

test('some exits of a watched coin closed: limited, and the open ones are named', () => {
  const [said] = look(closing(TABLE, 'USDT/TRX')).observations
  expect(said).toMatchObject({
    scope: 'asset:USDT',
    level: 'degraded',
    looks: 2,
    evidence: 'table',
    saidAt: null,
  })
  expect(said?.routes).toMatchObject({
    closed: ['TRX'],
    open: ['ETH', 'TON'],
    networks: ['TRX'],
    closedCoins: 0,
  })
})

test('every exit of a watched coin closed: paused, after a second look, and the wide one with it', () => {
  const seen = look(closing(TABLE, 'BTC'))
  expect(saidBy(seen)).toEqual(['all degraded', 'asset:BTC paused'])
  expect(seen.observations.map(({ looks }) => looks)).toEqual([2, 2])
  expect(seen.observations[1]?.routes).toMatchObject({ open: [], majors: ['BTC'], closedCoins: 1 })
})

test('a coin nobody watches is no news of its own', () => {
  expect(saidBy(look(closing(TABLE, 'C5')))).toEqual([])
})

test('everything closed is one pause, at the first look, since when it was seen', () => {
  const all = TABLE.map((one) => ({ ...one, withdraw: false }))
  const [said] = look(all).observations
  expect(said).toMatchObject({ scope: 'all', level: 'paused', looks: 1, postedAt: NOW + MINUTE })
  expect(said?.words).toBe('64 of 64 coins closed')
})

test('routes that have gone dormant are not counted, in no number', () => {
  const old: Book = { ...BOOK, routes: { ...BOOK.routes, 'BTC/BSC': { since: -1, name: 'BSC' } } }
  const [said] = look(closing(TABLE, 'BTC/BSC', 'BTC/LIGHTNING'), { book: old }).observations
  expect(said?.routes).toMatchObject({ closed: ['LIGHTNING'], open: ['BTC'] })
})

test('a table that has lost more than half of its known routes is not believed', () => {
  const half = TABLE.slice(0, Math.floor(TABLE.length / 2) - 1)
  const sighting = observeTable(half, seesWith({ book: BOOK, now: NOW + MINUTE }))
  expect(sighting).toEqual({ kind: 'drift', why: '51 % of the known routes are missing' })
  expect(observeTable(TABLE.slice(0, TABLE.length / 2 + 1), seesWith({ book: BOOK })).kind).toBe('observed')
})

test('a table without one known route left is not believed either, though it says nothing is closed', () => {
  expect(observeTable([], seesWith({ book: BOOK, now: NOW + MINUTE })).kind).toBe('drift')
  expect(observeTable([route('SOMETHING', 'ELSE')], seesWith({ book: BOOK })).kind).toBe('drift')
})

test('a new exits list is given whenever the book changed, for the popup', () => {
  const seen = look(closing(TABLE, 'USDT/TRX'))
  const usdt = seen.exits?.find(({ asset }) => asset === 'USDT')
  expect([usdt?.open.map(({ name }) => name), usdt?.closed.map(({ name }) => name)]).toEqual([
    ['ETH', 'TON'],
    ['TRX'],
  ])
})

test('a sentinel speaks of its coin, and never of the whole exchange', () => {
  const seen = look(closing(BTC, 'BTC'), SENTINEL)
  expect(saidBy(seen)).toEqual(['asset:BTC paused'])
  expect(seen.covers('kucoin', 'withdrawals', 'all')).toBe(false)
  expect(seen.covers('kucoin', 'withdrawals', 'asset:BTC')).toBe(true)
  expect(seen.covers('kucoin', 'withdrawals', 'asset:ETH')).toBe(false)
})

test('a sentinel that flips, shut or open, makes the table due; one that stays as it was does not', () => {
  const shut = look(closing(BTC, 'BTC/BSC'), SENTINEL)
  expect(shut.flipped).toBe(true)
  const after = { ...SENTINEL, book: bookIn(shut), now: NOW + 2 * MINUTE }
  expect(look(closing(BTC, 'BTC/BSC'), after).flipped).toBe(false)
  expect(look(BTC, after).flipped).toBe(true)
  expect(look(BTC, SENTINEL).flipped).toBe(false)
})

test('a sentinel whose coin changes only its fee has not flipped', () => {
  const dearer = BTC.map((one) => ({ ...one, fee: '0.1' }))
  expect(look(dearer, SENTINEL).flipped).toBe(false)
})

test('before any table was read a sentinel says nothing', () => {
  const seen = look(closing(BTC, 'BTC'), { ...SENTINEL, book: null })
  expect([saidBy(seen), seen.book, seen.covers('kucoin', 'withdrawals', 'asset:BTC')]).toEqual([
    [],
    undefined,
    false,
  ])
})

test('a pause in progress at the first look ever is seen as one', () => {
  const all = TABLE.map((one) => ({ ...one, withdraw: false }))
  expect(saidBy(observedIn(observeTable(all, seesWith())))[0]).toBe('all paused')
})

test('a pause seen from the start that lifts coin by coin is not over while BTC has not opened', () => {
  const first = bookIn(
    observedIn(
      observeTable(
        TABLE.map((one) => ({ ...one, withdraw: false })),
        seesWith(),
      ),
    ),
  )
  const later = { book: first, now: NOW + HOUR, was: () => 'paused' as const, held: () => true }
  expect(saidBy(look(closing(TABLE, 'BTC'), later))).toEqual(['all paused', 'asset:BTC paused'])
})

test('a week into a pause its routes still count while the incident is open', () => {
  const all = TABLE.map((one) => ({ ...one, withdraw: false }))
  const book = bookIn(look(all))
  const later = { book, now: NOW + 9 * 24 * HOUR, held: () => true, was: () => 'paused' as const }
  expect(saidBy(look(all, later))[0]).toBe('all paused')
})
