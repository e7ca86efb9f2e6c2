import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) =>
  readingOf('table', parse('lbank-configs', fixture(`lbank/configs-${path}.json`)))

test('a normal day: nothing is said of deposits', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(
    routes.filter((route) => route.asset === 'USDT').map(({ network, name }) => [network, name]),
  ).toEqual([
    ['ETH', 'erc20'],
    ['TRX', 'trc20'],
    ['BSC', 'bep20(bsc)'],
    ['SOL', 'sol'],
  ])
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'BTC',
    withdraw: true,
    deposit: null,
    name: 'btc',
    fee: '0.0004',
    min: '0.001',
  })
})

test('a coin without a chain is open or closed as a whole', () => {
  expect(table('healthy').routes.find((route) => route.asset === 'LTC')?.network).toBe('ALL')
})

test('withdrawals of nearly every coin closed, the result in another type', () => {
  const open = table('broken').routes.filter((route) => route.withdraw)
  expect(open.map((route) => route.asset)).toEqual(['ADA'])
})

test('a renamed flag, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parse('lbank-configs', fixture('lbank/configs-drifted.json')))).toBe(
    '16 of 16 rows unreadable: canWithDraw of BTC is missing',
  )
  expect(whyOf(parse('lbank-configs', fixture('lbank/configs-empty.json')))).toBe('data is an empty list')
  expect(whyOf(parse('lbank-configs', fixture('lbank/configs-refused.json')))).toBe(
    'code 10004: Too many requests',
  )
})

test('a flag nobody knows leaves its route out, neither open nor closed', () => {
  const row = (assetCode: string, canWithDraw: unknown) => ({ assetCode, chain: 'btc', canWithDraw })
  const body = jsonBody({
    result: 'true',
    data: [row('btc', 'true'), row('eth', 'soon'), row('xrp', 'false')],
  })
  const { routes, skipped } = readingOf('table', parse('lbank-configs', body))
  expect(routes.map((route) => [route.asset, route.withdraw])).toEqual([
    ['BTC', true],
    ['XRP', false],
  ])
  expect(skipped).toBe(1)
})
