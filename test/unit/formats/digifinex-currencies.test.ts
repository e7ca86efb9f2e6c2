import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks } = exchangeById('digifinex') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }) }
const table = (path: string) =>
  readingOf('table', parse('digifinex-currencies', fixture(`digifinex/currencies-${path}.json`), words))

test('a normal day: rows of one coin together, with its terms', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(
    routes.filter((route) => route.asset === 'USDT').map(({ network, name }) => [network, name]),
  ).toEqual([
    ['ETH', 'ERC20'],
    ['TRX', 'TRC20'],
    ['BSC', 'BEP20'],
    ['SOL', 'SOL'],
    ['OMNI', 'OMNI'],
  ])
  expect(routes.find((route) => route.name === 'TRC20')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC20',
    fee: '1',
    min: '10',
  })
})

test('a coin with a chain of its own is open or closed as a whole', () => {
  expect(table('healthy').routes[0]?.network).toBe('ALL')
})

test('the exchange’s own words for networks are understood', () => {
  expect(table('healthy').routes.find((route) => route.asset === 'XLM')?.network).toBe('XLM')
})

test('a fee in another coin is not shown as a fee in this one', () => {
  expect(table('healthy').routes.find((route) => route.asset === 'PAIDINETH')?.fee).toBe(undefined)
})

test('withdrawals of nearly every coin closed', () => {
  const open = table('broken').routes.filter((route) => route.withdraw)
  expect(open.map((route) => route.asset)).toEqual(['ADA'])
})

test('a renamed flag, an empty table and a wish for a key are drift that says so', () => {
  expect(whyOf(parse('digifinex-currencies', fixture('digifinex/currencies-drifted.json')))).toBe(
    '20 of 20 rows unreadable: withdraw_status of BTC is missing',
  )
  expect(whyOf(parse('digifinex-currencies', fixture('digifinex/currencies-empty.json')))).toBe(
    'data is an empty list',
  )
  expect(whyOf(parse('digifinex-currencies', fixture('digifinex/currencies-refused.json')))).toBe(
    'code 10002: invalid ApiKey',
  )
})

test('a flag nobody knows leaves its route out, neither open nor closed', () => {
  const row = (currency: string, withdraw_status: unknown) => ({ currency, chain: '', withdraw_status })
  const body = jsonBody({ code: 200, data: [row('BTC', 1), row('ETH', 2), row('XRP', '0')] })
  const { routes, skipped } = readingOf('table', parse('digifinex-currencies', body))
  expect(routes.map((route) => [route.asset, route.withdraw])).toEqual([
    ['BTC', true],
    ['XRP', false],
  ])
  expect(skipped).toBe(1)
})
