import { expect, test } from 'vitest'
import { exchangeById } from '../../../src/exchanges/index.ts'
import type { FormatOptions } from '../../../src/glossary.ts'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const { networks, assets } = exchangeById('kucoin') ?? {}
const words: Partial<FormatOptions> = { ...(networks && { networks }), ...(assets && { assets }) }
const table = (path: string) =>
  readingOf('table', parse('kucoin-currencies', fixture(`kucoin/${path}.json`), words))
const names = (path: string) => table(path).routes.map((route) => `${route.asset}/${route.network}`)

test('a normal day: chains by their lasting ids, names as KuCoin prints them', () => {
  const { routes, skipped } = table('currencies-healthy')
  expect(skipped).toBe(0)
  expect(routes.find((route) => route.name === 'TRC20')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC20',
    fee: '1',
    min: '2',
  })
  expect(names('currencies-healthy').slice(0, 4)).toEqual([
    'BTC/BTC',
    'BTC/LIGHTNING',
    'BTC/BTCSEGWIT',
    'BTC/KCC',
  ])
})

test('a renamed coin is known by its new name', () => {
  expect(names('currencies-healthy')).toContain('BSV/BSV')
})

test('dead coins without chains have no routes and are no fault', () => {
  expect(names('currencies-healthy').some((name) => name.startsWith('OLDCOIN/'))).toBe(false)
})

test('withdrawals closed everywhere', () => {
  expect(table('currencies-broken').routes.filter((route) => route.withdraw)).toEqual([])
})

test('a single coin asked for by name is read by the same format', () => {
  expect(names('currency-usdt-healthy')).toEqual([
    'USDT/ETH',
    'USDT/TRX',
    'USDT/SOL',
    'USDT/TON',
    'USDT/AVAXC',
  ])
})

test('a sentinel sees one way out close', () => {
  const closed = table('currency-usdt-broken').routes.filter((route) => !route.withdraw)
  expect(closed.map((route) => route.name)).toEqual(['TRC20'])
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('kucoin-currencies', fixture('kucoin/currencies-drifted.json')))).toMatch(
    /^12 of 12 rows unreadable: isWithdrawEnabled of BTC is missing$/,
  )
})

test('an empty table, and a coin that lost all its chains, cannot be', () => {
  expect(whyOf(parse('kucoin-currencies', fixture('kucoin/currencies-empty.json')))).toBe(
    'data is an empty list',
  )
  const lone = jsonBody({ code: '200000', data: { currency: 'BTC', chains: [] } })
  expect(whyOf(parse('kucoin-currencies', lone))).toBe('no coin has a network')
})

test('two rows for one network are one way out with two doors: open while either is', () => {
  const chain = (chainId: string, open: boolean, fee: string) => ({
    chainId,
    chainName: chainId,
    isWithdrawEnabled: open,
    isDepositEnabled: !open,
    withdrawalMinFee: fee,
    withdrawalMinSize: '1',
  })
  const chains = [chain('tron', false, '9'), chain('trx', true, '1')]
  const body = jsonBody({ code: '200000', data: [{ currency: 'USDT', chains }] })
  expect(readingOf('table', parse('kucoin-currencies', body, words)).routes).toEqual([
    { asset: 'USDT', network: 'TRX', withdraw: true, deposit: true, name: 'trx', fee: '1', min: '1' },
  ])
})

test('the list that is asked when the other fails calls chains items and their terms by other names', () => {
  const items = [
    {
      chainId: 'trx',
      chainName: 'TRC20',
      isWithdrawEnabled: false,
      isDepositEnabled: true,
      minWithdrawFee: '1.5',
      minWithdrawSize: '3',
    },
  ]
  const body = jsonBody({ code: '200000', data: [{ currency: 'USDT', items }] })
  expect(readingOf('table', parse('kucoin-currencies', body, words)).routes).toEqual([
    { asset: 'USDT', network: 'TRX', withdraw: false, deposit: true, name: 'TRC20', fee: '1.5', min: '3' },
  ])
})
