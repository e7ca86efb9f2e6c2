import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import type { CoinExits, ExitRoute } from '../../../src/ledger/rows.ts'
import { exitsOf, termsOf } from '../../../src/views/exits.ts'
import { screenState, seen, unseen } from '../../support/standings.ts'
import type { Parts } from '../../support/state.ts'

const ENGLISH = englishTongue()
const way = (name: string, rest: Partial<ExitRoute> = {}): ExitRoute => ({ network: name, name, ...rest })
const usdt = (open: readonly ExitRoute[], closed: readonly ExitRoute[] = [way('TRC20')]): CoinExits => ({
  asset: 'USDT',
  open,
  closed,
})
const OPEN_THERE = { coins: [usdt([way('SOL')], [])] }
const exits = (subjects: Parts['subjects'] & object) =>
  exitsOf(
    screenState({ subjects, settings: { exchanges: ['kucoin', 'binance', 'mexc'] } }),
    'kucoin',
    ENGLISH,
  )

test('what is left of a coin, with what it costs and the least that may leave', () => {
  const open = [
    way('ERC20', { fee: '3.20', min: '10' }),
    way('SOL', { fee: '0.5' }),
    way('TON', { min: '2' }),
  ]
  expect(exits([seen('kucoin', { coins: [usdt(open)] })])).toEqual([
    {
      lead: 'Still open for USDT:',
      names: 'ERC20 (fee 3.2, from 10 USDT), SOL (fee 0.5 USDT) and TON (from 2 USDT)',
      elsewhere: '',
    },
  ])
})

test('the other exchanges of the user that let the coin out are named', () => {
  const [exit] = exits([seen('kucoin', { coins: [usdt([])] }), seen('binance', OPEN_THERE)])
  expect(exit).toEqual({
    lead: 'No network is open for USDT here.',
    names: '',
    elsewhere: 'USDT can leave: Binance.',
  })
})

test('an exchange that cannot be seen now, or only announces, is not said to let anything out', () => {
  const here = seen('kucoin', { coins: [usdt([])] })
  expect(exits([here, unseen('binance', OPEN_THERE)])[0]?.elsewhere).toBe('')
  expect(exits([here, seen('mexc', { ...OPEN_THERE, sees: 'announcements' })])[0]?.elsewhere).toBe('')
})

test('a coin with nothing closed needs no line', () => {
  expect(exits([seen('kucoin', { coins: [usdt([way('SOL')], [])] })])).toEqual([])
})

test.each(['', ' ', 'null', '-1', 'NaN', '<b>'])('a fee printed as “%s” is left out', (fee) => {
  expect(termsOf(way('ERC20', { fee }), 'USDT', ENGLISH)).toBe('ERC20')
})

test('tiny fees keep the digits that matter', () => {
  expect(termsOf(way('BTC', { fee: '0.00002000' }), 'BTC', ENGLISH)).toBe('BTC (fee 0.00002 BTC)')
})
