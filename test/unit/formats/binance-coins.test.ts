import { expect, test } from 'vitest'
import type { Route } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, textOfFixture, whyOf } from './bodies.ts'

const table = (path: string) => readingOf('table', parse('binance-coins', fixture(`binance/${path}.json`)))
const routeOf = (routes: readonly Route[], asset: string, network: string) =>
  routes.find((route) => route.asset === asset && route.network === network)

test('a normal day: every way out with its fee, in the words people use', () => {
  const { routes, skipped } = table('coins-healthy')
  expect(skipped).toBe(0)
  expect(routeOf(routes, 'USDT', 'TRX')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC20',
    fee: '1',
    min: '2',
  })
  expect(routeOf(routes, 'ETH', 'ARBITRUM')?.name).toBe('Arbitrum One')
  expect(routeOf(routes, 'BTC', 'LIGHTNING')?.name).toBe('Lightning Network')
})

test('withdrawals closed everywhere: every route says so, with the reason Binance gives', () => {
  const { routes } = table('coins-broken')
  expect(routes.filter((route) => route.withdraw)).toEqual([])
  expect(routeOf(routes, 'USDT', 'SOL')?.why).toBe('Withdrawals are suspended while the network recovers.')
  expect(routeOf(routes, 'USDT', 'SOL')?.deposit).toBe(true)
})

test('a coin closed as a whole closes its networks, whatever they say themselves', () => {
  const { routes } = table('coins-broken')
  expect(routeOf(routes, 'ETH', 'ETH')?.withdraw).toBe(false)
  expect(routeOf(routes, 'ETH', 'ARBITRUM')?.withdraw).toBe(false)
})

test('bank money and leveraged tokens are no ways out', () => {
  const assets = new Set(table('coins-healthy').routes.map((route) => route.asset))
  expect([...assets]).toEqual(['BTC', 'ETH', 'USDT', '1000SATS', '币安人生', 'HNT'])
})

test('a deposit-only address form of Bitcoin is its own route, closed on the best of days', () => {
  const { routes } = table('coins-healthy')
  expect(routeOf(routes, 'BTC', 'BTC')?.withdraw).toBe(true)
  expect(routeOf(routes, 'BTC', 'BTCSEGWIT')?.withdraw).toBe(false)
})

test('a network nobody has heard of keeps its own id', () => {
  expect(routeOf(table('coins-healthy').routes, '1000SATS', 'ORDIBTC')?.name).toBe('BRC20 (Ordinals)')
})

test('a renamed flag is drift that names the field, not ten closed coins', () => {
  const why = whyOf(parse('binance-coins', fixture('binance/coins-drifted.json')))
  expect(why).toBe('15 of 15 rows unreadable: withdrawEnable of BTC is missing')
})

test('an empty table is drift: Binance has never had no coins', () => {
  expect(whyOf(parse('binance-coins', fixture('binance/coins-empty.json')))).toBe('data is an empty list')
})

test('a refusal in the envelope is drift with its code', () => {
  expect(whyOf(parse('binance-coins', fixture('binance/refused.json')))).toBe(
    'code 100001005: Too many requests, please try again later.',
  )
})

test('one bad record is skipped and counted, the rest is read', () => {
  const answer = JSON.parse(textOfFixture('binance/coins-healthy.json'))
  answer.data.push({ coin: 'BAD', networkList: [{ network: 'ETH', withdrawEnable: 'sometimes' }] }, null)
  const { routes, skipped } = readingOf('table', parse('binance-coins', jsonBody(answer)))
  expect(skipped).toBe(2)
  expect(routes.length).toBe(15)
})

test('a reason full of markup and tricks arrives as one short line', () => {
  const network = {
    network: 'ETH',
    withdrawEnable: false,
    depositEnable: true,
    withdrawDesc: `<a href="https://evil.example">Click</a> \u202ehere${'!'.repeat(5000)}`,
    withdrawFee: '1e-8',
    withdrawMin: '<b>2</b>',
  }
  const body = jsonBody({ code: '000000', success: true, data: [{ coin: 'ABC', networkList: [network] }] })
  const [route] = readingOf('table', parse('binance-coins', body)).routes
  expect(route?.why).toMatch(/^Click here!{200,}…$/)
  expect(route?.why?.length).toBe(300)
  expect(route).not.toHaveProperty('fee')
  expect(route).not.toHaveProperty('min')
})
