import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (kind: string) => parse('hashkey-info', fixture(`hashkey/info-${kind}.json`))
const table = (kind: string) => readingOf('table', parsed(kind))
const open = (kind: string) =>
  table(kind)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: chains by their names, bank money and coins without chains are no routes', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes.find(({ name }) => name === 'TRC20')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC20',
    fee: '1',
    min: '5',
  })
  expect(routes.map(({ asset, network }) => `${asset}/${network}`)).toEqual([
    'BTC/BTC',
    'ETH/ETH',
    'ETH/ARBITRUM',
    'USDT/ETH',
    'USDT/TRX',
    'USDC/ETH',
    'USDC/SOL',
    'SOL/SOL',
    'XRP/XRP',
    'HSK/ETH',
    'LINK/ETH',
    'ATOM/ATOM',
  ])
})

test('a coin that is closed closes its open chains', () => {
  expect(table('healthy').routes.at(-1)).toMatchObject({ asset: 'ATOM', withdraw: false, deposit: true })
})

test('most coins closed', () => {
  expect(open('broken')).toEqual(['LINK/ETH'])
})

test('a renamed flag is drift that names the field, and an empty table cannot be', () => {
  expect(whyOf(parsed('drifted'))).toBe('12 of 12 rows unreadable: allowWithdraw of BTC is missing')
  expect(whyOf(parsed('empty'))).toBe('coins is an empty list')
  expect(whyOf(parse('hashkey-info', jsonBody({ code: '-1003', msg: 'Too many requests' })))).toBe(
    'coins is missing',
  )
})

test('tricks are taken out, odd shapes are counted', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(4)
  expect(routes.slice(0, 2)).toEqual([
    { asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'Bitcoin' },
    {
      asset: 'ADA',
      network: 'ADA',
      withdraw: false,
      deposit: null,
      name: 'Cardano',
      fee: '0.0005',
      min: '0.002',
    },
  ])
})

test('open only where coin and chain both say so, unknown where one of them says nothing', () => {
  const flag = fc.constantFrom<unknown>(true, false, null, 'sometimes')
  fc.assert(
    fc.property(flag, flag, (coin, chain) => {
      const coins = [
        { coinId: 'BTC', allowWithdraw: coin, chainTypes: [{ chainType: 'Bitcoin', allowWithdraw: chain }] },
        { coinId: 'ETH', allowWithdraw: true, chainTypes: [{ chainType: 'ETH', allowWithdraw: true }] },
      ]
      const { routes } = readingOf('table', parse('hashkey-info', jsonBody({ coins })))
      const btc = routes.find(({ asset }) => asset === 'BTC')?.withdraw
      const isKnown = typeof coin === 'boolean' && typeof chain === 'boolean'
      expect(btc).toBe(isKnown ? coin && chain : undefined)
    }),
  )
})
