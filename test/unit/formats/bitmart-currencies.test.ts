import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) =>
  readingOf('table', parse('bitmart-currencies', fixture(`bitmart/currencies-${path}.json`)))

test('a normal day: coins are open or closed as a whole', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(new Set(routes.map((route) => route.network))).toEqual(new Set(['ALL']))
  expect(routes.filter((route) => !route.withdraw).map((route) => route.asset)).toEqual(['OLDCOIN'])
  expect(routes[0]).toMatchObject({ asset: 'BTC', withdraw: true, deposit: true })
})

test('withdrawals of nearly every coin closed', () => {
  const open = table('broken').routes.filter((route) => route.withdraw)
  expect(open.map((route) => route.asset)).toEqual(['ADA'])
})

test('a renamed flag, an empty table and a refusal are drift that says so', () => {
  expect(whyOf(parse('bitmart-currencies', fixture('bitmart/currencies-drifted.json')))).toBe(
    '11 of 11 rows unreadable: withdraw_enabled of BTC is missing',
  )
  expect(whyOf(parse('bitmart-currencies', fixture('bitmart/currencies-empty.json')))).toBe(
    'data.currencies is an empty list',
  )
  expect(whyOf(parse('bitmart-currencies', fixture('bitmart/currencies-refused.json')))).toBe(
    'code 30013: Request too many requests',
  )
})

test('a flag nobody knows leaves its coin out, neither open nor closed', () => {
  const coin = (id: string, withdraw_enabled: unknown) => ({ id, withdraw_enabled })
  const currencies = [coin('BTC', true), coin('ETH', 'soon'), coin('XRP', false)]
  const { routes, skipped } = readingOf(
    'table',
    parse('bitmart-currencies', jsonBody({ code: 1000, data: { currencies } })),
  )
  expect(routes.map((route) => [route.asset, route.withdraw])).toEqual([
    ['BTC', true],
    ['XRP', false],
  ])
  expect(skipped).toBe(1)
})
