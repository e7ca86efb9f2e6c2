import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) => readingOf('table', parse('bitrue-info', fixture(`bitrue/info-${path}.json`)))

test('a normal day: the coins are found among the markets', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes.slice(0, 3)).toEqual([
    {
      asset: 'BTC',
      network: 'BTC',
      withdraw: true,
      deposit: true,
      name: 'BTC',
      fee: '0.0004',
      min: '0.001',
    },
    { asset: 'ETH', network: 'ETH', withdraw: true, deposit: true, name: 'ETH', fee: '0.002', min: '0.01' },
    {
      asset: 'ETH',
      network: 'ARBITRUM',
      withdraw: false,
      deposit: true,
      name: 'Arbitrum',
      fee: '0.0001',
      min: '0.002',
    },
  ])
})

test('a coin without chains has no routes and is no fault', () => {
  expect(table('healthy').routes.some((route) => route.asset === 'GONE')).toBe(false)
})

test('withdrawals of nearly every coin closed', () => {
  const open = table('broken').routes.filter((route) => route.withdraw)
  expect(open.map((route) => route.asset)).toEqual(['ADA'])
})

test('a renamed flag, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parse('bitrue-info', fixture('bitrue/info-drifted.json')))).toBe(
    '16 of 16 rows unreadable: enableWithdraw of BTC is missing',
  )
  expect(whyOf(parse('bitrue-info', fixture('bitrue/info-empty.json')))).toBe('coins is an empty list')
  expect(whyOf(parse('bitrue-info', fixture('bitrue/info-refused.json')))).toMatch(/^code -1003: Too many/)
})

test('a flag nobody knows leaves its route out, neither open nor closed', () => {
  const coin = (name: string, enableWithdraw: unknown) => ({
    coin: name,
    chainDetail: [{ chain: 'BTC', enableWithdraw, enableDeposit: 'soon' }],
  })
  const body = jsonBody({ coins: [coin('btc', true), coin('eth', 'soon'), coin('xrp', false)] })
  const { routes, skipped } = readingOf('table', parse('bitrue-info', body))
  expect(routes.map((route) => [route.asset, route.withdraw, route.deposit])).toEqual([
    ['BTC', true, null],
    ['XRP', false, null],
  ])
  expect(skipped).toBe(1)
})
