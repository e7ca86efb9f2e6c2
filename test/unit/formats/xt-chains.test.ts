import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks } = exchangeById('xt') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }) }
const table = (path: string) =>
  readingOf('table', parse('xt-chains', fixture(`xt/chains-${path}.json`), words))

test('a normal day: chains in our words, names as XT prints them', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(
    routes.filter((route) => route.asset === 'USDT').map(({ network, name }) => [network, name]),
  ).toEqual([
    ['ETH', 'Ethereum'],
    ['TRX', 'Tron'],
    ['BSC', 'BNB Smart Chain'],
    ['SOL', 'SOL-SOL'],
  ])
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'BTC',
    withdraw: true,
    deposit: true,
    name: 'Bitcoin',
    fee: '0.0004',
    min: '0.001',
  })
})

test('a fee in another coin is not shown as a fee in this one', () => {
  const paid = table('healthy').routes.find((route) => route.asset === 'PAIDINETH')
  expect(paid?.fee).toBe(undefined)
  expect(paid?.min).toBe('100')
})

test('withdrawals of nearly every coin closed', () => {
  const open = table('broken').routes.filter((route) => route.withdraw)
  expect(open.map((route) => route.asset)).toEqual(['ADA'])
})

test('a renamed flag, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parse('xt-chains', fixture('xt/chains-drifted.json')))).toBe(
    '17 of 17 rows unreadable: withdrawEnabled of BTC is missing',
  )
  expect(whyOf(parse('xt-chains', fixture('xt/chains-empty.json')))).toBe('result is an empty list')
  expect(whyOf(parse('xt-chains', fixture('xt/chains-refused.json')))).toBe('code 1: AUTH_001')
})

test('a flag nobody knows leaves its route out, neither open nor closed', () => {
  const coin = (currency: string, withdrawEnabled: unknown) => ({
    currency,
    supportChains: [{ chain: 'Bitcoin', depositEnabled: true, withdrawEnabled }],
  })
  const body = jsonBody({ rc: 0, result: [coin('btc', true), coin('eth', null), coin('xrp', false)] })
  const { routes, skipped } = readingOf('table', parse('xt-chains', body, words))
  expect(routes.map((route) => route.asset)).toEqual(['BTC', 'XRP'])
  expect(skipped).toBe(1)
})
