import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) => readingOf('table', parse('hitbtc-currencies', fixture(`hitbtc/${path}.json`)))
const names = (path: string) => table(path).routes.map((route) => `${route.asset}/${route.network}`)
const ETH = { network: 'ETH', protocol: 'ETH', network_name: 'Ethereum', payin_enabled: true }

test('a normal day: networks by their ids, names as HitBTC prints them', () => {
  const { routes, skipped } = table('currencies-healthy')
  expect(skipped).toBe(0)
  expect(routes.find((route) => route.name === 'TRC-20')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC-20',
    fee: '1000000',
  })
  expect(routes.find((route) => route.asset === 'XRP')?.name).toBe('XRP')
})

test('Tether over Omni says Bitcoin and is not Bitcoin', () => {
  expect(names('currencies-healthy').filter((name) => name.startsWith('USDT/'))).toEqual([
    'USDT/ETH',
    'USDT/TRX',
    'USDT/BSC',
    'USDT/SOL',
    'USDT/OMNI',
  ])
})

test('delisted coins and bank money have no routes and are no fault', () => {
  expect(names('currencies-healthy').filter((name) => /^(OLDCOIN|EUR)\//.test(name))).toEqual([])
})

test('withdrawals closed, of one coin by the flag of the coin alone', () => {
  const { routes } = table('currencies-broken')
  expect(routes.filter((route) => route.withdraw).map((route) => route.asset)).toEqual(['ADA'])
  expect(routes.find((route) => route.asset === 'LTC')?.withdraw).toBe(false)
})

test('some coins asked for by name are read by the same format', () => {
  expect(names('majors-healthy').slice(0, 3)).toEqual(['BTC/BTC', 'ETH/ETH', 'ETH/ARBITRUM'])
  expect(table('majors-broken').routes.filter((route) => route.withdraw)).toEqual([])
})

test('a renamed flag, a table without coins and a refusal are drift that says so', () => {
  expect(whyOf(parse('hitbtc-currencies', fixture('hitbtc/currencies-drifted.json')))).toBe(
    '17 of 17 rows unreadable: networks.payout_enabled of BTC is missing',
  )
  expect(whyOf(parse('hitbtc-currencies', fixture('hitbtc/currencies-empty.json')))).toBe(
    'no coin has a network',
  )
  expect(whyOf(parse('hitbtc-currencies', fixture('hitbtc/currencies-refused.json')))).toBe(
    'code 429: Too many requests',
  )
})

test('a flag nobody knows leaves its route out, neither open nor closed', () => {
  const coin = (flag: unknown, networks: readonly unknown[]) => ({ payout_enabled: flag, networks })
  const body = jsonBody({
    BTC: coin(true, [{ ...ETH, payout_enabled: true }]),
    ETH: coin(true, [{ ...ETH, payout_enabled: 'soon' }]),
    SOL: coin('soon', [{ ...ETH, payout_enabled: true }]),
    XRP: coin(true, [{ ...ETH, payout_enabled: false }]),
  })
  const { routes, skipped } = readingOf('table', parse('hitbtc-currencies', body))
  expect(routes.map((route) => [route.asset, route.withdraw])).toEqual([
    ['BTC', true],
    ['XRP', false],
  ])
  expect(skipped).toBe(2)
})
