/** What is answered at once, and what is remembered. */
import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import type { Book, SubjectRow, Wish } from '../../../src/ledger/rows.ts'
import { askReopening, MOST_WISHES } from '../../../src/wishes/ask.ts'
import { incidentRow, subjectRow, wishRow } from '../../support/ledger/rows.ts'
import { draftWith, NOW, type Parts } from '../../support/state.ts'

const ENGLISH = englishTongue()
const BOOK: Book = {
  id: 'binance',
  firstAt: 1,
  active: 3,
  routes: {
    'BTC/BTC': { since: 0, name: 'BTC' },
    'USDT/TRX': { since: 9, name: 'TRC20' },
    'USDT/ETH': { since: 0, name: 'ERC20' },
    'DOGE/DOGE': { since: -1, name: 'DOGE' },
  },
}

function asking(parts: Parts = {}, row: Partial<SubjectRow> = {}) {
  const draft = draftWith({ books: [BOOK], subjects: [subjectRow('binance', row)], ...parts })
  return {
    draft,
    ask: (scope: Wish['scope'], subject = 'binance') => askReopening(draft, ENGLISH, { subject, scope }, NOW),
  }
}

test('what is shut is remembered: all of it, a coin nobody watches, or one way out', () => {
  const { draft, ask } = asking({ incidents: [incidentRow('binance/withdrawals/all@1')] })
  expect([ask('all'), ask('asset:DOGE'), ask('route:USDT/TRX')]).toEqual(['', '', ''])
  expect([...draft.wishes.keys()]).toEqual(['binance/all', 'binance/asset:DOGE', 'binance/route:USDT/TRX'])
  expect(draft.wishes.get('binance/all')).toEqual({
    id: 'binance/all',
    subject: 'binance',
    scope: 'all',
    at: NOW,
    incident: 'binance/withdrawals/all@1',
    resumed: false,
  })
})

test('what is open is answered in a sentence, and nothing is kept', () => {
  const { draft, ask } = asking()
  expect(ask('all')).toBe('Withdrawals on Binance are open now.')
  expect(ask('asset:USDT')).toBe('On Binance, withdrawals of USDT are open now.')
  expect(ask('route:BTC/BTC')).toBe('On Binance, withdrawals of BTC over Bitcoin are open now.')
  expect(draft.writes).toEqual([])
})

test('nothing is said to be open while it cannot be seen: it is remembered', () => {
  const { draft, ask } = asking({}, { sight: 'blind' })
  expect([ask('all'), ask('asset:BTC')]).toEqual(['', ''])
  expect(draft.wishes.size).toBe(2)
})

test('where only announcements are read, no news is not "open"', () => {
  expect(asking({}, { sees: 'announcements' }).ask('all')).toBe('')
})

test('work announced for later does not shut anything yet', () => {
  const coming = incidentRow('binance/withdrawals/all@1', { planned: true, from: NOW + 1 })
  expect(asking({ incidents: [coming] }).ask('all')).toBe('Withdrawals on Binance are open now.')
})

test('asking twice is asking once', () => {
  const known = wishRow('binance/asset:DOGE', { scope: 'asset:DOGE', at: 7 })
  const { draft, ask } = asking({ wishes: [known] })
  expect(ask('asset:DOGE')).toBe('')
  expect([...draft.wishes.values()]).toEqual([known])
})

test('what can never be told is refused with the reason', () => {
  expect(asking().ask('all', 'kraken')).toBe('Choose this exchange in the settings first.')
  expect(asking({}, { sees: 'platform' }).ask('all')).toBe(
    'Haltwatch cannot see whether withdrawals on Binance are open.',
  )
  expect(asking().ask('asset:QZZ')).toBe('Binance lists no way out for QZZ.')
  expect(asking().ask('route:BTC/TRX')).toBe('Binance lists no way out for BTC/TRX.')
})

test('the fifty-first is refused until one is dropped', () => {
  const wishes = Array.from({ length: MOST_WISHES }, (_, index) => wishRow(`kucoin/asset:C${index}`))
  const { draft, ask } = asking({ wishes })
  expect(ask('asset:DOGE')).toContain('You wait for 50 reopenings already')
  draft.remove('wishes', 'kucoin/asset:C0')
  expect(ask('asset:DOGE')).toBe('')
})
