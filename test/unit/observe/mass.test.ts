import { expect, test } from 'vitest'
import { HOUR, type Level, MINUTE } from '../../../src/glossary.ts'
import { massLevel } from '../../../src/observe/mass.ts'
import { closedNetworks } from '../../../src/observe/networks.ts'
import { type ActiveRoute, byAsset } from '../../../src/observe/routes.ts'
import { route } from '../../support/routes.ts'
import { NOW } from '../../support/state.ts'

/** `closed` of `total` small coins, each over a network of its own, closed a minute ago. */
function small(total: number, closed: number, since = NOW - MINUTE): readonly ActiveRoute[] {
  return Array.from({ length: total }, (_, index) => ({
    route: route(`C${index}`, `N${index}`, index >= closed),
    since: index < closed ? since : 0,
  }))
}

function major(asset: string, closed: boolean, network: string = asset): ActiveRoute {
  return { route: route(asset, network, !closed), since: closed ? NOW - MINUTE : 0 }
}

function judge(active: readonly ActiveRoute[], was: Level = 'ok') {
  const assets = byAsset(active)
  return massLevel(assets, closedNetworks(assets, NOW), was, NOW)
}

test('60 % of the active routes closed is a pause, at the first look', () => {
  expect(judge(small(100, 60))).toMatchObject({ level: 'paused', looks: 1 })
  expect(judge(small(100, 59)).level).toBe('degraded')
})

test('in a short table shares mean little: two of three closed routes are no pause', () => {
  expect(judge(small(3, 2)).level).toBe('ok')
  expect(judge(small(5, 3)).level).toBe('paused')
})

test('every way out of three majors closed is a pause, however open the rest is', () => {
  const rest = small(300, 0)
  const open = ['USDT', 'SOL'].map((asset) => major(asset, false))
  expect(judge([...rest, ...open, ...['BTC', 'ETH', 'XRP'].map((one) => major(one, true))])).toMatchObject({
    level: 'paused',
    looks: 1,
  })
  expect(judge([...rest, ...open, ...['BTC', 'ETH'].map((one) => major(one, true))])).toMatchObject({
    level: 'degraded',
    looks: 2,
  })
})

test('a major with one way out left is not closed', () => {
  const majors = ['BTC', 'ETH', 'XRP'].flatMap((one) => [major(one, true), major(one, false, 'BSC')])
  expect(judge([...small(300, 0), ...majors]).level).toBe('ok')
})

test('15 % closed within the hour is trouble, 14 % is a normal day', () => {
  expect(judge(small(100, 15))).toMatchObject({ level: 'degraded', looks: 1 })
  expect(judge(small(100, 14)).level).toBe('ok')
})

test('15 % that closed one by one over days is a normal day too', () => {
  expect(judge(small(100, 30, NOW - HOUR - 1)).level).toBe('ok')
  expect(judge(small(100, 30, NOW - HOUR)).level).toBe('degraded')
})

test('four closed routes are never a flood, whatever their share', () => {
  expect(judge(small(10, 4)).level).toBe('ok')
  expect(judge(small(10, 5)).level).toBe('degraded')
})

test('once paused it stays so until under half is closed and the majors are open', () => {
  expect(judge(small(100, 55), 'paused').level).toBe('paused')
  expect(judge(small(100, 50), 'paused').level).toBe('paused')
  expect(judge(small(100, 49), 'paused').level).toBe('degraded')
  expect(judge([...small(100, 20), major('BTC', true)], 'paused').level).toBe('paused')
})

test('the look at which a pause eases names the majors with a way out, and no other look does', () => {
  const table = [...small(100, 30), major('BTC', false)]
  expect(judge(table, 'paused').count.reopened).toEqual(['BTC'])
  expect(judge(table, 'degraded').count.reopened).toBeUndefined()
})

test('reopening ends under 15 %, whenever the rest closed', () => {
  expect(judge(small(100, 15, NOW - 9 * HOUR), 'degraded').level).toBe('degraded')
  expect(judge(small(100, 14, NOW - 9 * HOUR), 'degraded').level).toBe('ok')
  expect(judge(small(100, 14), 'paused').level).toBe('ok')
})

test('after it ended, the same 30 % that stayed closed for hours do not open it again', () => {
  expect(judge(small(100, 30, NOW - 9 * HOUR), 'ok').level).toBe('ok')
})

test('a network that closed as a whole is told as that, and adds nothing to the 15 %', () => {
  const tron = Array.from({ length: 20 }, (_, index) => ({
    route: route(`T${index}`, 'TRX', false),
    since: NOW - MINUTE,
  }))
  expect(judge([...small(100, 0), ...tron]).level).toBe('ok')
})

test('but it counts towards the 60 %: nobody gets out over a closed route, whatever the reason', () => {
  const tron = Array.from({ length: 40 }, (_, index) => ({
    route: route(`T${index}`, 'TRX', false),
    since: NOW - MINUTE,
  }))
  expect(judge([...small(60, 28), ...tron]).level).toBe('paused')
})

test('the numbers told are coins, not routes, with the majors by name and since when', () => {
  const active = [
    ...small(10, 0),
    major('BTC', true),
    major('ETH', true),
    major('ETH', false, 'BSC'),
    { route: route('XRP', 'XRP', false), since: NOW - HOUR },
  ]
  const { count, since } = judge(active)
  expect(count).toEqual({ coins: 13, closedCoins: 2, majors: ['BTC', 'XRP'] })
  expect(since).toBe(NOW - HOUR)
})

test('an empty table says nothing is wrong, whatever was before', () => {
  expect(judge([]).level).toBe('ok')
  expect(judge([], 'paused').level).toBe('ok')
})
