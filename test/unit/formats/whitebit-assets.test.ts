import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const table = (path: string) =>
  readingOf('table', parse('whitebit-assets', fixture(`whitebit/assets-${path}.json`)))
const routesOf = (assets: object) => readingOf('table', parse('whitebit-assets', jsonBody(assets)))

test('a normal day: a network that is missing from the list for withdrawals is closed', () => {
  const { routes, skipped } = table('healthy')
  expect(skipped).toBe(0)
  expect(
    routes.filter(({ asset }) => asset === 'USDT').map(({ name, withdraw }) => [name, withdraw]),
  ).toEqual([
    ['ERC20', true],
    ['TRC20', true],
    ['BEP20', true],
    ['SOL', true],
    ['TON', true],
    ['ARBITRUM', false],
  ])
  expect(routes.find(({ asset, network }) => asset === 'USDT' && network === 'TRX')).toEqual({
    asset: 'USDT',
    network: 'TRX',
    withdraw: true,
    deposit: true,
    name: 'TRC20',
    min: '10',
  })
})

test('a coin on one network is open or closed as a whole', () => {
  expect(table('healthy').routes.find(({ asset }) => asset === 'XRP')).toEqual({
    asset: 'XRP',
    network: 'ALL',
    withdraw: true,
    deposit: true,
    name: '',
    min: '20',
  })
})

test('bank money has payment systems, not networks, and is no fault', () => {
  expect(table('healthy').routes.some(({ asset }) => asset === 'EUR' || asset === 'UAH')).toBe(false)
  const BTC = { can_withdraw: true, can_deposit: true, providers: [] }
  expect(routesOf({ BTC }).routes.map(({ asset }) => asset)).toEqual(['BTC'])
})

test('a coin that cannot be withdrawn closes its networks, whatever they list', () => {
  const open = table('broken').routes.filter(({ withdraw }) => withdraw)
  expect(open.map(({ asset }) => asset)).toEqual(['DOGE', 'LTC'])
})

test('the usual network counts although neither list has it', () => {
  const networks = { deposits: ['TRC20'], withdraws: [], default: 'ERC20' }
  const { routes } = routesOf({ USDT: { can_withdraw: true, can_deposit: true, networks } })
  expect(routes.map(({ name, withdraw, deposit }) => [name, withdraw, deposit])).toEqual([
    ['TRC20', false, true],
    ['ERC20', false, false],
  ])
})

test('a network that is no word is skipped, and what it costs is not looked up', () => {
  const networks = { deposits: [], withdraws: ['ERC20', { toString: 1 }] }
  const limits = { withdraw: { ERC20: { min: '5' } } }
  const { routes, skipped } = routesOf({ USDT: { can_withdraw: true, can_deposit: true, networks, limits } })
  expect(routes.map(({ network, min }) => [network, min])).toEqual([['ETH', '5']])
  expect(skipped).toBe(1)
})

test('a renamed flag is drift that names the field', () => {
  expect(whyOf(parse('whitebit-assets', fixture('whitebit/assets-drifted.json')))).toBe(
    '12 of 12 rows unreadable: can_withdraw of BTC is missing',
  )
})

test('an empty table and a list instead of it cannot be', () => {
  expect(whyOf(parse('whitebit-assets', fixture('whitebit/assets-empty.json')))).toBe('no coin has a network')
  expect(whyOf(parse('whitebit-assets', jsonBody([])))).toBe('the answer is an empty list')
})

test('markup, wrong types and unknown flags are cleaned or skipped', () => {
  const { routes, skipped } = table('hostile')
  expect(skipped).toBe(5)
  expect(routes[0]).toEqual({ asset: 'BTC', network: 'BTC', withdraw: true, deposit: false, name: 'BTC' })
  expect([...new Set(routes.map(({ asset }) => asset))]).toEqual(['BTC', 'XRP', 'TRX', 'DOGE', 'LTC', 'AVAX'])
})
