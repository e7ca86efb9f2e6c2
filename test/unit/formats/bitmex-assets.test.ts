import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { assets = {} } = exchangeById('bitmex') ?? {}
const answer = (path: string) => parse('bitmex-assets', fixture(`bitmex/assets-${path}.json`), { assets })
const table = (path: string) => readingOf('table', answer(path))

test('a normal day: XBT is BTC, and a coin that is not enabled is not there', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes.map((route) => `${route.asset}/${route.network}`)).toEqual([
    'BTC/BTC',
    'USDT/ETH',
    'USDT/TRX',
    'USDT/SOL',
    'ETH/ETH',
    'SOL/SOL',
    'XRP/XRP',
    'USDC/ETH',
    'USDC/MATIC',
    'LINK/ETH',
    'BMEX/ETH',
    'APE/ETH',
  ])
  expect(routes.filter(({ withdraw }) => !withdraw)).toEqual([
    { asset: 'USDC', network: 'MATIC', withdraw: false, deposit: true, name: 'MATIC' },
  ])
})

test('withdrawals closed nearly everywhere', () => {
  const open = table('broken').routes.filter(({ withdraw }) => withdraw)
  expect(open.map(({ asset }) => asset)).toEqual(['BMEX'])
})

test('a renamed flag, an empty table and a refusal are told by name', () => {
  expect(whyOf(answer('drifted'))).toBe('12 of 12 rows unreadable: withdrawalEnabled of BTC is missing')
  expect(whyOf(answer('empty'))).toBe('the answer is an empty list')
  expect(whyOf(answer('refused'))).toBe('code RateLimitError: Rate limit exceeded, retry in 1 seconds.')
  expect(whyOf(parse('bitmex-assets', jsonBody({ assets: [] })))).toBe('the answer is an object')
})

test('rows that say nothing clear are skipped and counted; names are cleaned', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(4)
  expect(routes.map((route) => [route.asset, route.network, route.deposit])).toEqual([
    ['BTC', 'BTC', true],
    ['BTC', 'NETWORK', true],
    ['USDT', 'TRX', null],
    ['USDT', 'ETH', true],
    ['USDT', 'SOL', true],
  ])
})

test('a coin whose state nobody knows is unreadable, never open and never dropped in silence', () => {
  const flag = fc.constantFrom<unknown>('yes', null, 2, [], {}, undefined)
  fc.assert(
    fc.property(flag, (enabled) => {
      const network = { asset: 'ETH', depositEnabled: true, withdrawalEnabled: true }
      const body = jsonBody([
        { asset: 'ETH', enabled: true, networks: [network] },
        { asset: 'LINK', enabled, networks: [network] },
      ])
      const { routes, skipped } = readingOf('table', parse('bitmex-assets', body))
      expect([routes.map(({ asset }) => asset), skipped]).toEqual([['ETH'], 1])
    }),
  )
})
