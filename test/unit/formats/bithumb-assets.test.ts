import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (name: string) => parse('bithumb-assets', fixture(`bithumb/${name}.json`))
const table = (name: string) => readingOf('table', parsed(name))
const open = (name: string) =>
  table(name)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: one route per network, and the won is no coin', () => {
  const { routes, skipped } = table('assets-healthy')
  expect(skipped).toBe(0)
  expect(routes.map(({ asset, network }) => `${asset}/${network}`)).toEqual([
    'BTC/BTC',
    'ETH/ETH',
    'ETH/ARBITRUM',
    'USDT/ETH',
    'USDT/TRX',
    'USDT/KAIA',
    'USDC/ETH',
    'SOL/SOL',
    'XRP/XRP',
    'ADA/ADA',
    'DOGE/DOGE',
    'NFT/ETH',
  ])
  expect(routes.at(-1)).toEqual({
    asset: 'NFT',
    network: 'ETH',
    withdraw: false,
    deposit: false,
    name: 'ETH',
  })
})

test('most coins closed', () => {
  expect(open('assets-broken')).toEqual(['DOGE/DOGE'])
})

test.each(['btc', 'eth', 'usdt'])('%s asked alone is read by the same format', (coin) => {
  expect(open(`${coin}-healthy`)).toHaveLength(table(`${coin}-healthy`).routes.length)
  expect(open(`${coin}-broken`)).toEqual([])
})

test('a renamed flag, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parsed('assets-drifted'))).toBe(
    '12 of 12 rows unreadable: withdrawal_status of BTC is missing',
  )
  expect(whyOf(parsed('assets-empty'))).toBe('data is an empty list')
  expect(whyOf(parsed('refused'))).toBe('code 5500: 상장 코인 아님')
})

test('flags in quotes are flags; tricks and tickers that are none are not', () => {
  const { routes, skipped } = table('assets-hostile')
  expect(skipped).toBe(2)
  expect(routes.map(({ asset, network, withdraw, deposit }) => [asset, network, withdraw, deposit])).toEqual([
    ['BTC', 'BTC', true, true],
    ['ETH', 'ETH', true, false],
    ['XRP', 'XRP', false, null],
    ['DOGE', 'D'.repeat(32), true, true],
  ])
})

test('an unknown flag is neither open nor closed', () => {
  const flags = fc.constantFrom<unknown>(1, 0, '1', '0', 2, -1, '', 'open', null, [1], {})
  fc.assert(
    fc.property(flags, (withdrawal_status) => {
      const data = [
        { currency: 'BTC', net_type: 'BTC', withdrawal_status },
        { currency: 'ETH', net_type: 'ETH', withdrawal_status: 1 },
      ]
      const { routes } = readingOf('table', parse('bithumb-assets', jsonBody({ status: '0000', data })))
      const btc = routes.find(({ asset }) => asset === 'BTC')?.withdraw
      const says = { '1': true, '0': false }[String(withdrawal_status)]
      expect(btc).toBe(Array.isArray(withdrawal_status) ? undefined : says)
    }),
  )
})
