import { expect, test } from 'vitest'
import { inhibitorOf, isSumOfCoins } from '../../../src/alerts/inhibit.ts'
import { isAlive, isSilenced } from '../../../src/alerts/silence.ts'
import { HOUR, type RouteCount } from '../../../src/glossary.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW } from '../../support/state.ts'

const TOLD = { level: 'paused', at: NOW, alert: 'a' } as const
const count = (rest: Partial<RouteCount> = {}): RouteCount => ({
  coins: 60,
  closedCoins: 1,
  majors: [],
  ...rest,
})
const ALL = incidentRow('all')
const BTC = incidentRow('btc', { scope: 'asset:BTC', routes: count({ networks: ['BTC', 'BSC'] }) })
const by = (incident: Incident, ...others: readonly Incident[]) =>
  inhibitorOf(incident, [incident, ...others])?.id ?? null

test('nothing is inhibited by itself, by another exchange, by a plan or by what is over', () => {
  expect(by(BTC)).toBeNull()
  expect(by(BTC, { ...ALL, subject: 'kucoin' })).toBeNull()
  expect(by(BTC, { ...ALL, planned: true })).toBeNull()
  expect(by(BTC, { ...ALL, phase: 'closed' })).toBeNull()
  expect(by(BTC, { ...ALL, phase: 'forming' })).toBeNull()
})

test('a pause of the whole exchange speaks for its coins, networks and ways out', () => {
  expect(by(BTC, ALL)).toBe('all')
  expect(by(incidentRow('n', { scope: 'network:TRX' }), ALL)).toBe('all')
  expect(by(incidentRow('r', { scope: 'route:USDT/TRX' }), ALL)).toBe('all')
})

test('no coin, no network and no cloud speaks for the whole exchange', () => {
  const cloud = incidentRow('c', { subject: 'aws/ap-northeast-1', signal: 'site', level: 'down' })
  expect(by(ALL, BTC, incidentRow('n', { scope: 'network:TRX' }), cloud)).toBeNull()
})

test('"partly closed" speaks for a major only once it was told for more than that major', () => {
  const partly = incidentRow('all', {
    level: 'degraded',
    routes: count({ closedCoins: 20, majors: ['BTC'] }),
  })
  expect(by(BTC, partly)).toBeNull()
  expect(by(BTC, { ...partly, told: TOLD })).toBe('all')
  expect(by({ ...BTC, scope: 'asset:ETH' }, { ...partly, told: TOLD })).toBeNull()
})

test('"partly closed" that is nothing but told majors is the sum of its coins', () => {
  const partly = incidentRow('all', { level: 'degraded', routes: count({ closedCoins: 1, majors: ['BTC'] }) })
  expect(isSumOfCoins(partly, [partly, BTC])).toBe(true)
  expect(isSumOfCoins(partly, [partly])).toBe(false)
  expect(isSumOfCoins({ ...partly, routes: count({ closedCoins: 9, majors: ['BTC'] }) }, [partly, BTC])).toBe(
    false,
  )
  expect(isSumOfCoins({ ...partly, level: 'paused' }, [partly, BTC])).toBe(false)
})

test('a closed network speaks for coins closed over it alone', () => {
  const network = incidentRow('trx', { scope: 'network:TRX' })
  const usdt = (networks: readonly string[]) =>
    incidentRow('usdt', { scope: 'asset:USDT', routes: count({ networks }) })
  expect(by(usdt(['TRX']), network)).toBe('trx')
  expect(by(usdt(['TRX', 'ETH']), network)).toBeNull()
  expect(by(usdt([]), network)).toBeNull()
  expect(by(incidentRow('way', { scope: 'route:USDT/TRX' }), network)).toBe('trx')
})

test('one coin told by its table is not told again for an announcement about one of its networks', () => {
  const told = { ...BTC, told: TOLD }
  const way = incidentRow('way', { scope: 'route:BTC/BSC' })
  expect(by(way, told)).toBe('btc')
  expect(by(way, BTC)).toBeNull()
  expect(by({ ...way, scope: 'route:BTC/SOL' }, told)).toBeNull()
  expect(by({ ...way, scope: 'route:ETH/BSC' }, told)).toBeNull()
})

test('when nobody can withdraw, stopped trading is detail; when trading is worse than withdrawals it is not', () => {
  const trading = incidentRow('t', { signal: 'trading', level: 'down' })
  expect(by(trading, ALL)).toBe('all')
  expect(by(trading, { ...ALL, level: 'degraded' })).toBeNull()
  expect(by({ ...trading, level: 'degraded' }, { ...ALL, level: 'degraded' })).toBe('all')
  expect(by(trading, BTC)).toBeNull()
})

test('a silence for some time holds until then, for everything on its exchange', () => {
  const silence = { id: 'binance', until: NOW + HOUR, incident: null, level: null }
  expect([isSilenced(silence, BTC, NOW), isSilenced(silence, ALL, NOW + HOUR)]).toEqual([true, false])
  expect(isSilenced(undefined, ALL, NOW)).toBe(false)
})

test('a silence until it changes dies with the incident or its level', () => {
  const silence = { id: 'binance', until: null, incident: 'all', level: 'paused' } as const
  const alive = (incident: Incident) => isAlive(silence, new Map([[incident.id, incident]]), NOW)
  expect(alive(ALL)).toBe(true)
  expect(alive({ ...ALL, level: 'degraded' })).toBe(false)
  expect(alive({ ...ALL, phase: 'closed', closedAt: NOW })).toBe(false)
  expect(isAlive(silence, new Map(), NOW)).toBe(false)
  expect(isAlive({ ...silence, incident: null }, new Map(), NOW)).toBe(false)
})

test('a silence for some time is dead when its time is over', () => {
  const silence = { id: 'binance', until: NOW, incident: null, level: null }
  expect([isAlive(silence, new Map(), NOW - 1), isAlive(silence, new Map(), NOW)]).toEqual([true, false])
})
