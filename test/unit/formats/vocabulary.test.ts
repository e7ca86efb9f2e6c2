import { expect, test } from 'vitest'
import { networkId, networkName } from '../../../src/observe/vocabulary.ts'

test('one network, whatever it is called', () => {
  const same: Record<string, readonly string[]> = {
    BTC: ['BTC', 'Bitcoin', 'btc', 'XBT'],
    LIGHTNING: ['Lightning Network', 'btcln', 'LIGHTNING'],
    ETH: ['ETH', 'ERC20', 'Ethereum', 'eth', 'Ethereum (ERC20)', 'Ethereum(ERC20)'],
    TRX: ['TRX', 'TRC20', 'Tron', 'trx', 'TRC-20', 'Tron (TRC20)'],
    BSC: ['BSC', 'BEP20', 'BEP20(BSC)', 'BNB Smart Chain (BEP20)'],
    MATIC: ['MATIC', 'Polygon', 'POL', 'Polygon(MATIC)'],
    ARBITRUM: ['Arbitrum One', 'ARB', 'Arbitrum One(ARB)'],
    AVAXC: ['AVAXC', 'AVAX C-Chain', 'AVAX C-Chain(AVAX)', 'AVAX_CCHAIN'],
    SOL: ['SOL', 'Solana(SOL)'],
    TON: ['TON', 'Toncoin(TON)', 'ton'],
  }
  for (const [id, words] of Object.entries(same)) {
    for (const word of words) expect(networkId(word), word).toBe(id)
  }
})

test('look-alikes are not the same', () => {
  expect(networkId('ETHW')).toBe('ETHW')
  expect(networkId('AVAX')).not.toBe(networkId('AVAXC'))
  expect(networkId('BEP2')).not.toBe(networkId('BEP20'))
})

test('an unknown network keeps its word, in capitals, fit for a scope', () => {
  expect(networkId('neo3')).toBe('NEO3')
  expect(networkId('BRC20(Ordinals)')).toBe('BRC20-ORDINALS')
  expect(networkId('a/b:c d')).toBe('A-B-C-D')
  expect(networkId('  ')).toBe('')
  expect(networkId('__proto__')).toBe('__PROTO__')
})

test('people read names, not ids', () => {
  expect(networkName('TRX')).toBe('Tron')
  expect(networkName('NEO3')).toBe('NEO3')
  expect(networkName('constructor')).toBe('constructor')
})
