import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (name: string) => parse('coinone-currencies', fixture(`coinone/${name}.json`))
const table = (kind: string) => readingOf('table', parsed(`currencies-${kind}`))
const open = (kind: string) =>
  table(kind)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset }) => asset)

test('a normal day: coins as a whole, with what leaving costs', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'ALL',
    withdraw: true,
    deposit: true,
    name: '',
    fee: '0.0008',
    min: '0.002',
  })
  expect(routes.filter(({ withdraw }) => !withdraw).map(({ asset }) => asset)).toEqual(['OLD'])
  expect(routes.find(({ asset }) => asset === 'ATOM')?.deposit).toBe(false)
})

test('most coins closed', () => {
  expect(open('broken')).toEqual(['ATOM'])
})

test('a renamed status, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parsed('currencies-drifted'))).toBe(
    '10 of 10 rows unreadable: withdraw_status of BTC is missing',
  )
  expect(whyOf(parsed('currencies-empty'))).toBe('currencies is an empty list')
  expect(whyOf(parsed('refused'))).toBe('code 4: Blocked user access')
})

test('amounts that are none are left out, and tickers that are none are not read', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(2)
  expect(routes).toEqual([
    { asset: 'BTC', network: 'ALL', withdraw: false, deposit: true, name: '' },
    { asset: 'XRP', network: 'ALL', withdraw: true, deposit: null, name: '', min: '3.0' },
    { asset: 'ADA', network: 'ALL', withdraw: true, deposit: true, name: '', fee: '1.5', min: '3.0' },
  ])
})

test('every word but "normal" is closed, and what is no word is unknown', () => {
  const words = fc.oneof(fc.constantFrom('normal', 'Normal', 'suspended', ''), fc.jsonValue())
  fc.assert(
    fc.property(words, (withdraw_status) => {
      const currencies = [
        { symbol: 'BTC', withdraw_status },
        { symbol: 'ETH', withdraw_status: 'normal' },
      ]
      const answer = jsonBody({ result: 'success', error_code: '0', currencies })
      const { routes } = readingOf('table', parse('coinone-currencies', answer))
      const btc = routes.find(({ asset }) => asset === 'BTC')?.withdraw
      expect(btc).toBe(typeof withdraw_status === 'string' ? withdraw_status === 'normal' : undefined)
    }),
  )
})
