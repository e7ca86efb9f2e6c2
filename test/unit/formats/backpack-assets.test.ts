import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (kind: string) => parse('backpack-assets', fixture(`backpack/assets-${kind}.json`))
const table = (kind: string) => readingOf('table', parsed(kind))
const open = (kind: string) =>
  table(kind)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: a route per chain; banks, shares and coins that cannot leave are none', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'BTC',
    withdraw: true,
    deposit: true,
    name: 'Bitcoin',
    fee: '0.5',
    min: '1',
  })
  expect(open('healthy')).toEqual([
    'BTC/BTC',
    'ETH/ETH',
    'ETH/BASE',
    'ETH/ARBITRUM',
    'SOL/SOL',
    'USDC/SOL',
    'USDC/ETH',
    'USDC/BSC',
    'USDT/ETH',
    'USDT/TRX',
    'XRP/XRP',
    'BCH/BCH',
    'AVAX/AVAXC',
  ])
  expect(routes.at(-1)).toMatchObject({ asset: 'MON', network: 'MONAD', withdraw: false, deposit: true })
})

test('withdrawals closed everywhere', () => {
  expect(open('broken')).toEqual([])
})

test('a renamed flag is drift that names the field, and an empty table cannot be', () => {
  expect(whyOf(parsed('drifted'))).toBe('14 of 14 rows unreadable: withdrawEnabled of BTC is missing')
  expect(whyOf(parsed('empty'))).toBe('the answer is an empty list')
  expect(whyOf(parse('backpack-assets', jsonBody({ code: 'MAINTENANCE', message: 'later' })))).toBe(
    'the answer is an object',
  )
})

test('tricks are taken out, odd shapes are counted', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(3)
  expect(routes.slice(0, 2)).toEqual([
    { asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'Bitcoin', fee: '0.5', min: '1' },
    { asset: 'XRP', network: 'XRP', withdraw: false, deposit: null, name: 'XRP' },
  ])
})

test('an unknown flag is neither open nor closed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.boolean(), fc.constantFrom('', 'yes', null, 2, [], {})), (withdrawEnabled) => {
      const rows = [
        { symbol: 'BTC', tokens: [{ blockchain: 'Bitcoin', withdrawEnabled }] },
        { symbol: 'ETH', tokens: [{ blockchain: 'Ethereum', withdrawEnabled: true }] },
      ]
      const { routes } = readingOf('table', parse('backpack-assets', jsonBody(rows)))
      const btc = routes.find(({ asset }) => asset === 'BTC')?.withdraw
      expect(btc).toBe(typeof withdrawEnabled === 'boolean' ? withdrawEnabled : undefined)
    }),
  )
})
