import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) => readingOf('table', parse('weex-coins', fixture(`weex/coins-${path}.json`)))

test('a normal day: networks in our words, names as WEEX prints them', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes.slice(1, 5).map(({ asset, network, name }) => [asset, network, name])).toEqual([
    ['ETH', 'ETH', 'ERC20'],
    ['ETH', 'ARBITRUM', 'ARBITRUM ONE(ARB)'],
    ['USDT', 'ETH', 'ERC20'],
    ['USDT', 'TRX', 'TRC20'],
  ])
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'BTC',
    withdraw: true,
    deposit: true,
    name: 'BTC',
    fee: '0.0004',
    min: '0.001',
  })
})

test('withdrawals closed, with a reason where there is one, and of one coin by its own flag alone', () => {
  const { routes } = table('broken')
  expect(routes.filter((route) => route.withdraw).map((route) => route.asset)).toEqual(['ADA'])
  expect(routes[0]?.why).toBe('Wallet maintenance, withdrawals will be back soon.')
  expect(routes.find((route) => route.asset === 'SOL')?.withdraw).toBe(false)
})

test('a renamed flag, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parse('weex-coins', fixture('weex/coins-drifted.json')))).toBe(
    '16 of 16 rows unreadable: withdrawEnable of BTC is missing',
  )
  expect(whyOf(parse('weex-coins', fixture('weex/coins-empty.json')))).toBe('the answer is an empty list')
  expect(whyOf(parse('weex-coins', fixture('weex/coins-refused.json')))).toBe('code -1003: Too many requests')
})

test('scripts, tricks and novels stay outside, and an unknown flag leaves its route out', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(2)
  expect(routes.map((route) => `${route.asset}/${route.network}`)).toEqual([
    'BTC/BTC',
    'USDT/ETH',
    'USDT/TRX',
    'USDT/BSC',
    'USDT/SOL',
  ])
  expect(routes[0]?.why).toBe('Closed soon')
  expect(routes[0]?.name).toBe('BTC')
  expect(routes[1]?.name.length).toBe(40)
  expect(routes[1]?.fee).toBe(undefined)
})
