import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) => readingOf('table', parse('bitget-coins', fixture(`bitget/${path}.json`)))
const open = (path: string) =>
  table(path)
    .routes.filter(({ withdraw }) => withdraw)
    .map(({ asset, network }) => `${asset}/${network}`)

test('a normal day: flags in quotes, and a congested chain is open', () => {
  const { routes, skipped } = table('coins-healthy')
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
  expect(open('coins-healthy')).toEqual(expect.arrayContaining(['SOL/SOL', 'AVAX/AVAXC', 'TRX/TRX']))
})

test('a coin without chains has no routes and is no fault', () => {
  expect(table('coins-healthy').routes.some(({ asset }) => asset === 'QBV')).toBe(false)
})

test('withdrawals closed nearly everywhere: "false" in quotes is false', () => {
  expect(open('coins-broken')).toEqual(['DOGE/DOGE', 'LTC/LTC'])
})

test('a single coin asked for by name is read by the same format', () => {
  expect(open('eth-healthy')).toEqual(['ETH/ETH', 'ETH/ARBITRUM', 'ETH/BASE', 'ETH/OPTIMISM'])
  expect(open('eth-broken')).toEqual([])
})

test('a refusal is told in Bitget’s own words', () => {
  expect(whyOf(parse('bitget-coins', fixture('bitget/refused.json')))).toBe(
    'code 40034: Parameter coin does not exist',
  )
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('bitget-coins', fixture('bitget/coins-drifted.json')))).toBe(
    '22 of 22 rows unreadable: withdrawable of BTC is missing',
  )
})

test('an empty table cannot be', () => {
  expect(whyOf(parse('bitget-coins', fixture('bitget/coins-empty.json')))).toBe('data is an empty list')
})

test('a word that is no flag is skipped, neither open nor closed', () => {
  const chains = ['true', 'false', 'yes', 'TRUE', '', null].map((withdrawable, at) => ({
    chain: `N${at}`,
    withdrawable,
  }))
  const body = jsonBody({ code: '00000', data: [{ coin: 'A', chains: [...chains, ...chains.slice(0, 2)] }] })
  const { routes, skipped } = readingOf('table', parse('bitget-coins', body))
  expect(routes.map(({ withdraw, deposit }) => [withdraw, deposit])).toEqual([
    [true, null],
    [false, null],
  ])
  expect(skipped).toBe(4)
})

test('markup, wrong types and unlikely numbers are cleaned or skipped', () => {
  const { routes, skipped } = table('coins-hostile')
  expect(skipped).toBe(4)
  expect(routes[0]).toEqual({ asset: 'BTC', network: 'BTC', withdraw: true, deposit: true, name: 'BTC' })
  expect(routes.some(({ asset }) => asset === 'USDC' || asset === 'SOL')).toBe(false)
})
