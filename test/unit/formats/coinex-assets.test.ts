import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks } = exchangeById('coinex') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }) }
const table = (path: string) =>
  readingOf('table', parse('coinex-assets', fixture(`coinex/${path}.json`), words))
const open = (path: string) =>
  table(path)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day', () => {
  const { routes, skipped } = table('assets-healthy')
  expect(skipped).toBe(0)
  expect(routes.find(({ asset, network }) => asset === 'USDT' && network === 'TRX')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC20',
    fee: '1.5',
    min: '10',
  })
  expect(open('assets-healthy')).toContain('AVAX/AVAXC')
})

test('a coin that has no chain yet has no routes and is no fault', () => {
  expect(table('assets-healthy').routes.some(({ asset }) => asset === 'QBX')).toBe(false)
})

test('coin and chain must both be enabled', () => {
  expect(open('assets-broken')).toEqual(['DOGE/DOGE', 'LTC/LTC'])
})

test('a single coin asked for by name is read by the same format', () => {
  expect(open('usdt-healthy')).toEqual([
    'USDT/ETH',
    'USDT/TRX',
    'USDT/BSC',
    'USDT/SOL',
    'USDT/ARBITRUM',
    'USDT/TON',
  ])
  expect(open('usdt-broken')).toEqual([])
})

test('a refusal is told in CoinEx’s own words', () => {
  expect(whyOf(parse('coinex-assets', fixture('coinex/refused.json')))).toBe(
    'code 4123: Rate limit triggered',
  )
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('coinex-assets', fixture('coinex/assets-drifted.json')))).toBe(
    '22 of 22 rows unreadable: withdraw_enabled of BTC is missing',
  )
})

test('an empty table cannot be', () => {
  expect(whyOf(parse('coinex-assets', fixture('coinex/assets-empty.json')))).toBe('data is an empty list')
})

test('an unknown flag is skipped, neither open nor closed; an unknown one for deposits is unknown', () => {
  const chains = [true, false, 2, 'on', null].map((withdraw_enabled, at) => ({
    chain: `N${at}`,
    withdraw_enabled,
    deposit_enabled: withdraw_enabled || 'perhaps',
  }))
  const asset = { ccy: 'A', withdraw_enabled: true, deposit_enabled: true }
  const body = jsonBody({ code: 0, data: { asset, chains: [...chains, chains[0]] } })
  const { routes, skipped } = readingOf('table', parse('coinex-assets', body))
  expect(routes.map(({ withdraw, deposit }) => [withdraw, deposit])).toEqual([
    [true, true],
    [false, null],
  ])
  expect(skipped).toBe(3)
})

test('markup, wrong types and unlikely numbers are cleaned or skipped', () => {
  const { routes, skipped } = table('assets-hostile')
  expect(skipped).toBe(4)
  expect(routes[0]).toEqual({ asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'BTC' })
  expect(routes.some(({ asset }) => ['ETH', 'USDC', 'SOL'].includes(asset))).toBe(false)
})
