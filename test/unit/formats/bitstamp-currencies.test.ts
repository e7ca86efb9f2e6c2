import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) =>
  readingOf('table', parse('bitstamp-currencies', fixture(`bitstamp/currencies-${path}.json`)))
const open = (path: string) =>
  table(path)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: networks by their names, in Bitstamp’s own words', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes.slice(0, 2)).toEqual([
    { asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'bitcoin', min: '0.001' },
    { asset: 'BTC', network: 'XRP', withdraw: false, deposit: false, name: 'xrpl' },
  ])
  expect(open('healthy')).toEqual(expect.arrayContaining(['USDC/XLM', 'USDC/MATIC', 'AVAX/AVAXC']))
})

test('bank money is not watched and is no fault', () => {
  expect(table('healthy').routes.some(({ asset }) => asset === 'USD' || asset === 'EUR')).toBe(false)
})

test('a coin that is disabled closes its networks, whatever they say', () => {
  expect(open('broken')).toEqual(['DOGE/DOGE', 'LTC/LTC'])
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('bitstamp-currencies', fixture('bitstamp/currencies-drifted.json')))).toBe(
    '10 of 10 rows unreadable: withdrawal of BTC is missing',
  )
})

test('an empty table cannot be', () => {
  expect(whyOf(parse('bitstamp-currencies', fixture('bitstamp/currencies-empty.json')))).toBe(
    'the answer is an empty list',
  )
})

test('a word that is neither "Enabled" nor "Disabled" is skipped, neither open nor closed', () => {
  const networks = ['Enabled', 'Disabled', 'enabled', true, null].map((withdrawal, at) => ({
    network: `n${at}`,
    withdrawal,
    deposit: withdrawal,
  }))
  const coin = { currency: 'A', type: 'crypto', withdrawal: 'Enabled', deposit: 'Paused' }
  const body = jsonBody([{ ...coin, networks: [...networks, networks[0]] }])
  const { routes, skipped } = readingOf('table', parse('bitstamp-currencies', body))
  expect(routes.map(({ withdraw, deposit }) => [withdraw, deposit])).toEqual([
    [true, null],
    [false, null],
  ])
  expect(skipped).toBe(3)
})

test('markup, wrong types and unknown kinds are cleaned or skipped', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(5)
  expect(routes[0]).toEqual({ asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'bitcoin' })
  expect([...new Set(routes.map(({ asset }) => asset))]).toEqual(['BTC', 'ETH', 'XLM', 'DOGE', 'LTC', 'AVAX'])
})
