import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks, assets } = exchangeById('bitvavo') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }), ...(assets && { assets }) }
const parsed = (name: string) => parse('bitvavo-assets', fixture(`bitvavo/${name}.json`), words)
const table = (kind: string) => readingOf('table', parsed(`assets-${kind}`))
const open = (kind: string) =>
  table(kind)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: every network shares its coin’s status, delisted coins and the euro are no routes', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'BTC',
    withdraw: true,
    deposit: true,
    name: 'BTC',
    fee: '0.000021',
    min: '0.000021',
  })
  expect(open('healthy')).toEqual([
    'BTC/BTC',
    'ETH/ETH',
    'USDT/ETH',
    'USDC/ETH',
    'USDC/SOL',
    'SOL/SOL',
    'XRP/XRP',
    'ADA/ADA',
    'IOTA/IOTA',
  ])
  expect(routes.filter(({ withdraw }) => !withdraw).map(({ asset, network }) => [asset, network])).toEqual([
    ['A', 'VAULTA'],
  ])
})

test('one coin asked alone is read like all of them', () => {
  const one = (name: string) => readingOf('table', parsed(name)).routes
  expect(one('btc-healthy')).toEqual(table('healthy').routes.filter(({ asset }) => asset === 'BTC'))
  expect(one('usdt-broken').map(({ asset, withdraw }) => [asset, withdraw])).toEqual([['USDT', false]])
})

test('under maintenance, with its reason', () => {
  expect(open('broken')).toEqual([])
  expect(table('broken').routes[0]).toMatchObject({
    withdraw: false,
    deposit: true,
    why: 'Withdrawals are paused while we upgrade our wallets.',
  })
})

test('a renamed status, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parsed('assets-drifted'))).toBe('10 of 10 rows unreadable: withdrawalStatus of BTC is missing')
  expect(whyOf(parsed('assets-empty'))).toBe('the answer is an empty list')
  expect(whyOf(parsed('refused'))).toBe('the answer is an object')
})

test('a reason is plain text without its links, and odd words are not guessed at', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(4)
  expect(routes.slice(0, 3)).toEqual([
    {
      asset: 'BTC',
      network: 'BTC',
      withdraw: false,
      deposit: false,
      name: 'BTC',
      fee: '1.2',
      min: '2',
      why: 'Log in here',
    },
    { asset: 'XRP', network: 'XRP', withdraw: true, deposit: null, name: 'XRP' },
    { asset: 'ADA', network: 'ADA', withdraw: true, deposit: true, name: 'ADA', fee: '1.2', min: '2' },
  ])
})

test('an unknown status is neither open nor closed', () => {
  const known = new Map<unknown, boolean>([
    ['OK', true],
    ['MAINTENANCE', false],
  ])
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom('OK', 'MAINTENANCE', 'Ok'), fc.jsonValue()), (withdrawalStatus) => {
      const rows = [
        { symbol: 'BTC', networks: ['BTC'], withdrawalStatus },
        { symbol: 'ETH', networks: ['ETH'], withdrawalStatus: 'OK' },
      ]
      const { routes } = readingOf('table', parse('bitvavo-assets', jsonBody(rows)))
      const btc = routes.find(({ asset }) => asset === 'BTC')?.withdraw
      expect(btc).toBe(known.get(withdrawalStatus))
    }),
  )
})
