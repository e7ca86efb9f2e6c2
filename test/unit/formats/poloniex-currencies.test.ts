import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { assets } = exchangeById('poloniex') ?? {}
const words: Partial<FormatOptions> = { ...(assets && { assets }) }
const table = (path: string) =>
  readingOf('table', parse('poloniex-currencies', fixture(`poloniex/${path}.json`), words))
const open = (path: string) =>
  table(path)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: networks by their blockchain', () => {
  const { routes, skipped } = table('currencies-healthy')
  expect(skipped).toBe(0)
  expect(routes.find(({ asset, network }) => asset === 'ETH' && network === 'ARBITRUM')).toEqual({
    asset: 'ETH',
    network: 'ARBITRUM',
    withdraw: true,
    deposit: true,
    name: 'ARB',
    fee: '0.0012',
    min: '0.005',
  })
})

test('a ticker of one network is known by its coin, and delisted coins are not there', () => {
  const { routes } = table('currencies-healthy')
  expect(routes.filter(({ asset, network }) => asset === 'USDT' && network === 'TRX').length).toBe(1)
  expect(routes.some(({ asset }) => asset === 'QBV' || asset === 'USDTTRON')).toBe(false)
})

test('withdrawals closed nearly everywhere', () => {
  expect(open('currencies-broken')).toEqual(['DOGE/DOGE', 'LTC/LTC'])
})

test('a single coin asked for by name is read by the same format', () => {
  expect(open('btc-healthy')).toEqual(['BTC/BTC', 'BTC/BSC'])
  expect(open('btc-broken')).toEqual([])
})

test('a refusal is told in Poloniex’s own words', () => {
  expect(whyOf(parse('poloniex-currencies', fixture('poloniex/refused.json')))).toBe(
    'code 10020: Invalid currency',
  )
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('poloniex-currencies', fixture('poloniex/currencies-drifted.json')))).toBe(
    '23 of 23 rows unreadable: withdrawalEnable of BTC is missing',
  )
})

test('an empty table cannot be', () => {
  expect(whyOf(parse('poloniex-currencies', fixture('poloniex/currencies-empty.json')))).toBe(
    'the answer is an empty list',
  )
})

test('a word that is no flag is skipped, neither open nor closed', () => {
  const networkList = [true, false, 'ENABLED', 'DISABLED', null].map((withdrawalEnable, at) => ({
    blockchain: `N${at}`,
    withdrawalEnable,
  }))
  const body = jsonBody([{ coin: 'A', delisted: false, networkList: [...networkList, networkList[0]] }])
  const { routes, skipped } = readingOf('table', parse('poloniex-currencies', body))
  expect(routes.map(({ withdraw, deposit }) => [withdraw, deposit])).toEqual([
    [true, null],
    [false, null],
  ])
  expect(skipped).toBe(3)
})

test('markup, wrong types and unlikely numbers are cleaned or skipped', () => {
  const { routes, skipped } = table('currencies-hostile')
  expect(skipped).toBe(5)
  expect(routes[0]).toEqual({ asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'BTC' })
  expect(routes.some(({ asset }) => asset === 'USDC' || asset === 'SOL')).toBe(false)
})
