import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks } = exchangeById('htx') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }) }
const table = (path: string) =>
  readingOf('table', parse('htx-currencies', fixture(`htx/${path}.json`), words))
const open = (path: string) =>
  table(path)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: small letters become tickers, base chains become networks', () => {
  const { routes, skipped } = table('currencies-healthy')
  expect(skipped).toBe(0)
  expect(routes.find(({ name }) => name === 'TRC20')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC20',
    fee: '1.5',
    min: '10',
  })
})

test('a coin on its own chain has no base chain, and ether over Arbitrum a name of its own', () => {
  expect(open('eth-healthy')).toEqual(['ETH/ETH', 'ETH/ARBITRUM', 'ETH/BASE', 'ETH/OPTIMISM'])
})

test('delisted coins are not there and are no fault', () => {
  expect(table('currencies-healthy').routes.some(({ asset }) => asset === 'QBV')).toBe(false)
})

test('withdrawals prohibited nearly everywhere', () => {
  expect(open('currencies-broken')).toEqual(['DOGE/DOGE', 'LTC/LTC'])
})

test('a single coin asked for by name is read by the same format', () => {
  expect(open('btc-healthy')).toEqual(['BTC/BTC', 'BTC/BSC'])
  expect(open('btc-broken')).toEqual([])
})

test('a refusal is told in HTX’s own words', () => {
  expect(whyOf(parse('htx-currencies', fixture('htx/refused.json')))).toBe(
    'code 2002: invalid field value in `currency`',
  )
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('htx-currencies', fixture('htx/currencies-drifted.json')))).toBe(
    '22 of 22 rows unreadable: withdrawStatus of BTC is missing',
  )
})

test('an empty table cannot be', () => {
  expect(whyOf(parse('htx-currencies', fixture('htx/currencies-empty.json')))).toBe('data is an empty list')
})

test('a word that is neither "allowed" nor "prohibited" is skipped, neither open nor closed', () => {
  const chains = ['allowed', 'prohibited', 'suspend', 1, null].map((withdrawStatus, at) => ({
    chain: `n${at}`,
    displayName: '',
    withdrawStatus,
  }))
  const data = [{ currency: 'a', instStatus: 'normal', chains: [...chains, chains[0]] }]
  const { routes, skipped } = readingOf('table', parse('htx-currencies', jsonBody({ code: 200, data })))
  expect(routes.map(({ network, withdraw, deposit }) => [network, withdraw, deposit])).toEqual([
    ['N0', true, null],
    ['N1', false, null],
  ])
  expect(skipped).toBe(3)
})

test('markup, wrong types and unlikely numbers are cleaned or skipped', () => {
  const { routes, skipped } = table('currencies-hostile')
  expect(skipped).toBe(4)
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'BTC',
    withdraw: true,
    deposit: true,
    name: 'BTC',
    fee: '0.0002',
  })
  expect(routes.some(({ asset }) => asset === 'USDC' || asset === 'SOL')).toBe(false)
})
