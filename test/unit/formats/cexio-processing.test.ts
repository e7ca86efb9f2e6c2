import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) =>
  readingOf('table', parse('cexio-processing', fixture(`cexio/processing-${path}.json`)))

test('a normal day: blockchains by name', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(
    routes.filter((route) => route.asset === 'USDT').map(({ network, name }) => [network, name]),
  ).toEqual([
    ['ETH', 'ethereum'],
    ['TRX', 'tron'],
    ['BSC', 'binancesmartchain'],
    ['SOL', 'solana'],
  ])
  expect(routes[0]).toEqual({
    asset: 'BTC',
    network: 'BTC',
    withdraw: true,
    deposit: true,
    name: 'bitcoin',
    fee: '0.0004',
    min: '0.001',
  })
})

test('bank money leaves over no blockchain, and half a fee is not a fee', () => {
  const { routes } = table('healthy')
  expect(routes.some((route) => route.asset === 'EUR')).toBe(false)
  expect(routes.find((route) => route.asset === 'XRP')?.fee).toBe(undefined)
})

test('withdrawals of nearly every coin closed', () => {
  const open = table('broken').routes.filter((route) => route.withdraw)
  expect(open.map((route) => route.asset)).toEqual(['ADA'])
})

test('a renamed flag, a table without coins and a refusal are drift that says so', () => {
  expect(whyOf(parse('cexio-processing', fixture('cexio/processing-drifted.json')))).toBe(
    '16 of 16 rows unreadable: withdrawal of BTC is missing',
  )
  expect(whyOf(parse('cexio-processing', fixture('cexio/processing-empty.json')))).toBe(
    'no coin has a network',
  )
  expect(whyOf(parse('cexio-processing', fixture('cexio/processing-refused.json')))).toBe(
    'code error: Rate limit exceeded',
  )
})

test('a word nobody knows leaves its route out, neither open nor closed', () => {
  const coin = (withdrawal: unknown) => ({ blockchains: { bitcoin: { withdrawal, deposit: 'sometimes' } } })
  const body = jsonBody({
    ok: 'ok',
    data: { BTC: coin('enabled'), ETH: coin('soon'), XRP: coin('disabled') },
  })
  const { routes, skipped } = readingOf('table', parse('cexio-processing', body))
  expect(routes.map((route) => [route.asset, route.withdraw, route.deposit])).toEqual([
    ['BTC', true, null],
    ['XRP', false, null],
  ])
  expect(skipped).toBe(1)
})
