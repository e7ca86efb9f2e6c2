import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks } = exchangeById('gate') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }) }
const table = (path: string) =>
  readingOf('table', parse('gate-currencies', fixture(`gate/${path}.json`), words))
const open = (path: string) =>
  table(path)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: chains count, and a delayed one is open', () => {
  const { routes, skipped } = table('currencies-healthy')
  expect(skipped).toBe(0)
  expect(routes.find(({ asset, network }) => asset === 'USDT' && network === 'ARBITRUM')).toEqual({
    asset: 'USDT',
    network: 'ARBITRUM',
    withdraw: true,
    deposit: true,
    name: 'ARBEVM',
  })
  expect(open('currencies-healthy')).toContain('ETH/LINEA')
  expect(routes.filter(({ withdraw }) => !withdraw).map(({ name }) => name)).toEqual(['HT'])
})

test('rows of the old kind are networks of their coin, unless the coin tells its chains itself', () => {
  const { routes } = table('currencies-broken')
  expect(routes.filter(({ asset }) => asset === 'QBX').map(({ network }) => network)).toEqual(['ETH', 'BSC'])
  // `BTC_BSC` says "not disabled" here; the chains of BTC know better.
  expect(routes.find(({ asset, network }) => asset === 'BTC' && network === 'BSC')?.withdraw).toBe(false)
})

test('delisted coins are not there', () => {
  expect(table('currencies-healthy').routes.some(({ asset }) => asset === 'QBV')).toBe(false)
})

test('withdrawals closed nearly everywhere', () => {
  expect(open('currencies-broken')).toEqual(['DOGE/DOGE', 'LTC/LTC'])
})

test('a single coin asked for by name is read by the same format', () => {
  expect(open('btc-healthy')).toEqual(['BTC/BTC', 'BTC/BSC'])
  expect(open('usdt-broken')).toEqual([])
})

test('a coin that is not listed is refused in Gate’s own words', () => {
  expect(whyOf(parse('gate-currencies', fixture('gate/refused.json')))).toBe(
    'code INVALID_CURRENCY: Invalid currency NOPE',
  )
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('gate-currencies', fixture('gate/currencies-drifted.json')))).toBe(
    '27 of 27 rows unreadable: withdraw_disabled of BTC is missing',
  )
})

test('an empty table cannot be', () => {
  expect(whyOf(parse('gate-currencies', fixture('gate/currencies-empty.json')))).toBe(
    'the answer is an empty list',
  )
})

test('only true and false are flags: everything else is skipped, neither open nor closed', () => {
  const chains = [true, false, 'false', 0, null, {}].map((flag, at) => ({
    name: `N${at}`,
    withdraw_disabled: flag,
  }))
  const { routes, skipped } = readingOf(
    'table',
    parse('gate-currencies', jsonBody([{ currency: 'A', chains: [...chains, ...chains.slice(0, 2)] }])),
  )
  expect(routes.map(({ withdraw }) => withdraw)).toEqual([false, true])
  expect(skipped).toBe(4)
})

test('markup and endless names are cleaned', () => {
  const { routes, skipped } = table('currencies-hostile')
  expect(skipped).toBe(4)
  expect(routes.find(({ asset }) => asset === 'ETH')).toEqual({
    asset: 'ETH',
    network: 'ETH',
    withdraw: false,
    deposit: null,
    name: 'ETH',
  })
  expect(routes.every(({ name, network }) => name.length <= 40 && network.length <= 32)).toBe(true)
})
