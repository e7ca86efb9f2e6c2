import { expect, test } from 'vitest'
import type { Signal } from '../../../src/glossary.ts'
import { partOf, signalsIn } from '../../../src/observe/parts.ts'

const KRAKEN = { parts: { 'digital currency funding': ['withdrawals', 'deposits'] as readonly Signal[] } }
const MONEY = ['withdrawals', 'deposits']

test('one coin on one network, in the words of a page that lists eight hundred of them', () => {
  expect(partOf('Digital Currency Funding - Ethereum (ETH) - Polygon', KRAKEN)).toEqual({
    signals: MONEY,
    foreign: false,
    scope: ['route:ETH/MATIC'],
    asset: 'ETH',
  })
  expect(partOf('Digital Currency Funding - Sui (SUI)', KRAKEN)).toEqual({
    signals: MONEY,
    foreign: false,
    scope: ['asset:SUI'],
    asset: 'SUI',
  })
})

test('a coin without its ticker is known by its name', () => {
  const parts = { 'digital currencies': ['withdrawals', 'deposits'] as readonly Signal[] }
  expect(partOf('Digital Currencies - Bitcoin', { parts }).asset).toBe('BTC')
})

test('parts of the house, by their usual names', () => {
  const said = (name: string) => partOf(name, {}).signals
  expect(said('Deposit And Withdraw - Withdraw')).toEqual(MONEY)
  expect(said('Withdrawals')).toEqual(['withdrawals'])
  expect(said('Deposits')).toEqual(['deposits'])
  expect(said('Crypto Transfers')).toEqual(MONEY)
  expect(said('Order submission')).toEqual(['trading'])
  expect(said('Spot Trading')).toEqual(['trading'])
  expect(said('REST API')).toEqual(['api'])
  expect(said('WebSocket feeds')).toEqual(['api'])
  expect(said('Login and 2FA')).toEqual(['login'])
  expect(said('Mobile App')).toEqual(['site'])
  expect(said('Something Else Entirely')).toEqual([])
})

test('bank money and other products are not ours', () => {
  for (const name of [
    'SEPA Withdrawals',
    'Payment Methods - UK Faster Payments',
    'Card deposits',
    'Staking',
    'NFT Marketplace',
  ])
    expect([name, partOf(name, {}).signals]).toEqual([name, []])
})

test('a page’s own words come before the general ones, and may say that we do not watch it', () => {
  const parts = { 'deribit - website': [], website: ['site'] as readonly Signal[] }
  expect(partOf('Deribit - Website', { parts }).signals).toEqual([])
  expect(partOf('Coinbase - Website', { parts }).signals).toEqual(['site'])
})

test('titles name signals too', () => {
  expect(signalsIn('Elevated API error rates')).toEqual(['api'])
  expect(signalsIn('Trading engine degraded')).toEqual(['trading'])
  expect(signalsIn('Some users see a blank page')).toEqual([])
})
