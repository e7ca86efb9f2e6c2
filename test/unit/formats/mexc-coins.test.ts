import { expect, test } from 'vitest'
import { fixture, parse, readingOf, whyOf } from './bodies.ts'

const coins = (path: string) => parse('mexc-coins', fixture(`mexc/coins-${path}.json`))

test('flags as true, "true", 1 and "1" all mean open', () => {
  const { routes } = readingOf('table', coins('healthy'))
  expect(routes.map(({ asset, network, name, withdraw }) => [asset, network, name, withdraw])).toEqual([
    ['BTC', 'BTC', 'BTC', true],
    ['BTC', 'BSC', 'BEP20(BSC)', true],
    ['USDT', 'ETH', 'ERC20', true],
    ['USDT', 'TRX', 'TRC20', true],
    ['USDT', 'SOL', 'Solana(SOL)', true],
    ['USDT', 'TON', 'Toncoin(TON)', true],
    ['XBT2X', 'ARBITRUM', 'Arbitrum One(ARB)', true],
  ])
})

test('flags as false, "false", 0 and "0" all mean closed', () => {
  expect(readingOf('table', coins('broken')).routes.filter((route) => route.withdraw)).toEqual([])
})

test('fees come as numbers or as text, and only plain ones are shown', () => {
  const { routes } = readingOf('table', coins('healthy'))
  expect(routes[0]).toMatchObject({ fee: '0.0003', min: '0.001' })
  expect(routes.at(-1)).toEqual({
    asset: 'XBT2X',
    network: 'ARBITRUM',
    withdraw: true,
    deposit: null,
    name: 'Arbitrum One(ARB)',
  })
})

test('flags in a new language, no coins at all, and a retired route are drift', () => {
  expect(whyOf(coins('drifted'))).toBe('7 of 7 rows unreadable: is_withdraw_enabled of BTC is "suspended"')
  expect(whyOf(coins('empty'))).toBe('data is an empty list')
  expect(whyOf(coins('retired'))).toBe('code 30001: The interface is offline')
})
