import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks } = exchangeById('coinbase') ?? {}
const words: Partial<FormatOptions> = networks ? { networks } : {}
const parsed = (path: string) => parse('coinbase-currencies', fixture(`coinbase/${path}.json`), words)
const table = (path: string) => readingOf('table', parsed(path))
const open = (path: string) =>
  table(path)
    .routes.filter((route) => route.withdraw)
    .map((route) => `${route.asset}/${route.network}`)

test('a normal day: networks in our words, names as Coinbase prints them', () => {
  const { routes, skipped } = table('currencies-healthy')
  expect(skipped).toBe(0)
  expect(routes.find((route) => route.asset === 'USDC' && route.network === 'AVAXC')).toEqual({
    asset: 'USDC',
    network: 'AVAXC',
    withdraw: true,
    deposit: null,
    name: 'Avalanche C-Chain',
    min: '1',
  })
  expect(open('currencies-healthy').slice(0, 6)).toEqual([
    'BTC/BTC',
    'ETH/ETH',
    'ETH/BASE',
    'ETH/ARBITRUM',
    'ETH/OPTIMISM',
    'USDT/ETH',
  ])
})

test('a network that is off on a normal day keeps the reason given for the coin', () => {
  const egld = table('currencies-healthy').routes.find((route) => route.asset === 'EGLD')
  expect([egld?.withdraw, egld?.why]).toEqual([false, 'Network upgrade'])
})

test('dollars and delisted coins are no way out', () => {
  const assets = table('currencies-healthy').routes.map((route) => route.asset)
  expect(assets.filter((asset) => asset === 'USD' || asset === 'OLDCOIN')).toEqual([])
})

test('sends paused nearly everywhere', () => {
  expect(open('currencies-broken')).toEqual(['LTC/LTC'])
})

test('a single currency asked for by name is read by the same format', () => {
  expect(open('eth-healthy')).toEqual(['ETH/ETH', 'ETH/BASE', 'ETH/ARBITRUM', 'ETH/OPTIMISM'])
  expect(open('eth-broken')).toEqual([])
  expect(table('usdt-broken').routes[0]?.why).toBe('Sends are paused while we look into delays.')
})

test('a coin that is off as a whole closes its networks, whatever they say', () => {
  const coin = { id: 'BTC', status: 'offline', supported_networks: [{ id: 'bitcoin', status: 'online' }] }
  expect(readingOf('table', parse('coinbase-currencies', jsonBody(coin))).routes).toEqual([
    { asset: 'BTC', network: 'BTC', withdraw: false, deposit: null, name: 'BTC' },
  ])
})

test('a renamed flag, an empty list and a refusal are drift', () => {
  expect(whyOf(parsed('currencies-drifted'))).toBe(
    '18 of 18 rows unreadable: status of a network of BTC is missing',
  )
  expect(whyOf(parsed('currencies-empty'))).toBe('the answer is an empty list')
  expect(whyOf(parsed('refused'))).toBe('code none: NotFound')
})

test('markup and tricks are taken out; a flag of another type is a row we cannot read', () => {
  const { routes, skipped } = table('currencies-hostile')
  expect(skipped).toBe(4)
  expect(routes.map(({ asset, name, why }) => [asset, name.length > 30 ? name.length : name, why])).toEqual([
    ['BTC', 'Bitcoin', 'Paused until further notice'],
    ['ETH', 40, undefined],
    ['USDT', 'Ethereum', undefined],
    ['SOL', 'Solana', undefined],
  ])
})

test('online is open, any other word is closed, and what is no word is not there', () => {
  const flag = fc.constantFrom<unknown>('online', 'offline', 'paused', 'ONLINE', '', null, true, 1, [])
  fc.assert(
    fc.property(fc.array(flag, { minLength: 1, maxLength: 8 }), (flags) => {
      const coin = {
        id: 'BTC',
        status: 'online',
        supported_networks: flags.map((status, at) => ({ id: `n${at}`, status })),
      }
      const answer = parse('coinbase-currencies', jsonBody([coin]))
      const told = flags.flatMap((status, at) =>
        typeof status === 'string' && status ? [{ status, at }] : [],
      )
      const drifts = told.length === 0 || told.length * 2 < flags.length
      expect(answer.kind).toBe(drifts ? 'drift' : 'reading')
      if (drifts) return
      expect(readingOf('table', answer).routes.map((route) => [route.network, route.withdraw])).toEqual(
        told.map(({ status, at }) => [`N${at}`, status === 'online']),
      )
    }),
  )
})
