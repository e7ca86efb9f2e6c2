import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/glossary.ts'
import { directionOf, popupView, popupWant } from '../../../src/views/popup.ts'
import { KEYS } from '../../support/keys.ts'
import { alertRow } from '../../support/ledger/rows.ts'
import { pauseOf, screenState, unseen } from '../../support/standings.ts'
import { NOW, type Parts } from '../../support/state.ts'

const ENGLISH = englishTongue()
const view = (parts: Parts = {}) => popupView(screenState(parts), ENGLISH, NOW)
const CAUSE = {
  upstream: 'aws/ap-northeast-1',
  incident: 'x',
  confidence: 'B',
  words: 'Service degradation: Connectivity: Issues',
  since: NOW - HOUR,
} as const

test('in calm times every exchange has its card, and there is no list of open ones', () => {
  const { cards, open, tone } = view()
  expect([cards.map(({ id }) => id), open, tone]).toEqual([['binance', 'kucoin', 'mexc'], [], 'calm'])
})

test('in trouble the troubled have cards, worst first, and the calm ones are only named', () => {
  const { cards, open } = view({
    subjects: [unseen('mexc')],
    incidents: [pauseOf('kucoin', { signal: 'trading' }), pauseOf('mexc')],
  })
  expect(cards.map(({ id }) => id)).toEqual(['mexc', 'kucoin'])
  expect(open).toEqual([{ id: 'binance', name: 'Binance', tone: 'calm', glyph: 'tick' }])
})

test('one that cannot be seen has a card, because it needs attention', () => {
  expect(view({ subjects: [unseen('kucoin')] }).cards.map(({ id }) => id)).toEqual(['kucoin'])
})

test('among equals the user’s own order holds', () => {
  const settings = { exchanges: ['mexc', 'kucoin', 'binance'] }
  expect(view({ settings }).cards.map(({ id }) => id)).toEqual(['mexc', 'kucoin', 'binance'])
})

test('a cause is shown with what it is, who stands there, and since when', () => {
  const { causes } = view({ incidents: [pauseOf('binance', { cause: CAUSE })] })
  expect(causes).toMatchObject([
    {
      name: 'AWS Tokyo',
      state: 'Service degradation',
      reason: { text: 'Connectivity: Issues. Binance, KuCoin and MEXC run here.', duration: '1 h' },
      links: [{ label: 'Status page', url: 'https://health.aws.amazon.com/health/status' }],
    },
  ])
})

test('one cause of two exchanges is shown once, and a cloud event that nobody was matched with not at all', () => {
  const both = [pauseOf('binance', { cause: CAUSE }), pauseOf('kucoin', { cause: CAUSE })]
  expect(view({ incidents: both }).causes).toHaveLength(1)
  expect(view({ incidents: [pauseOf('aws/ap-northeast-1', { signal: 'site' })] }).causes).toEqual([])
})

test('planned work: soonest first, when and until when, at most three days ahead', () => {
  const plan = (id: string, words: string, from: number, until?: number) =>
    pauseOf(id, { planned: true, words, from, ...(until === undefined ? {} : { until }) })
  const { planned } = view({
    incidents: [
      plan('kucoin', 'Upgrade', NOW + 130 * MINUTE, NOW + 190 * MINUTE),
      plan('binance', 'Wallet work', NOW - HOUR, NOW + HOUR),
      plan('mexc', 'Far away', NOW + 3 * DAY),
    ],
  })
  expect(planned.map(({ text, when }) => ({ text, when }))).toEqual([
    { text: 'Binance: Wallet work', when: 'until 09:40' },
    { text: 'KuCoin: Upgrade', when: 'in 2 h 10 min, from 10:50 to 11:50' },
  ])
})

test('one plan about many coins is one line, and five lines are enough', () => {
  const coins = ['BTC', 'ETH', 'USDT'].map((coin) =>
    pauseOf('binance', { planned: true, words: 'Same', scope: `asset:${coin}` }),
  )
  expect(view({ incidents: coins }).planned).toHaveLength(1)
  const many = Array.from({ length: 9 }, (_, index) =>
    pauseOf('binance', { planned: true, words: `${index}`, scope: `asset:C${index}` }),
  )
  expect(view({ incidents: many }).planned).toHaveLength(5)
})

test('plans of exchanges nobody chose are not shown', () => {
  const settings = { exchanges: ['kucoin'] }
  expect(view({ settings, incidents: [pauseOf('binance', { planned: true })] }).planned).toEqual([])
})

test('the inbox keeps what was told, newest first, and counts what was not read', () => {
  const alerts = [
    alertRow('a', { state: 'sent', at: NOW - 2 * HOUR, title: 'old', read: true }),
    alertRow('b', { state: 'sent', at: NOW - MINUTE, title: 'new' }),
    alertRow('c', { state: 'withdrawn', title: 'never told' }),
    alertRow('d', { state: 'pending', title: 'not yet' }),
  ]
  const { inbox, unread } = view({ alerts })
  expect(inbox.map(({ title, when, unread }) => [title, when, unread])).toEqual([
    ['new', '08:39', true],
    ['old', '06:40', false],
  ])
  expect(unread).toBe(1)
})

test('how long ago it was checked counts up, and turns grey when nobody looks', () => {
  const checked = (ago: number) => {
    const { checked, checkedTone } = view({ meta: { doneAt: NOW - ago } })
    return [checked, checkedTone]
  }
  expect(checked(12 * SECOND)).toEqual(['Checked 12 s ago', 'calm'])
  expect(checked(5 * HOUR)).toEqual(['Not checked for 5 h', 'unknown'])
  expect(checked(-30 * SECOND)).toEqual(['Checked 0 s ago', 'calm'])
  expect([view({ meta: { doneAt: null } }).checked, view({ meta: { doneAt: null } }).checkedTone]).toEqual([
    'Not checked yet',
    'unknown',
  ])
})

test('it asks the ledger for the last day and no more', () => {
  expect(popupWant(NOW)).toMatchObject({ since: NOW - DAY, closedSince: NOW - DAY })
})

test('languages written from right to left are drawn so', () => {
  expect(['ar', 'he-IL', 'fa'].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl'])
  expect(['en-GB', 'ja', 'ar-', 'arn'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'ltr'])
})

test('no word on the popup is empty', () => {
  const words = Object.entries(view().labels)
  expect(words.filter(([, words]) => words === '').map(([name]) => name)).toEqual([])
})

test('offline, and after bells were missed, no card says open: what was seen is not seen now', () => {
  const dark = [{ offlineSince: NOW - 5 * MINUTE }, { doneAt: NOW - 5 * MINUTE }]
  for (const meta of dark) {
    const { cards, open } = popupView(screenState({ meta }), KEYS, NOW)
    expect(cards.map(({ tone, state }) => [tone, state])).toEqual(
      ['binance', 'kucoin', 'mexc'].map(() => ['unknown', 'Card_unseen']),
    )
    expect(cards[0]?.reasons[0]?.text).toMatch(/^sight_unchecked\(\d\d:\d\d\) sight_last_open$/)
    expect(open).toEqual([])
  }
})

test('known trouble stays what it is in the dark', () => {
  const state = screenState({ meta: { offlineSince: NOW - MINUTE }, incidents: [pauseOf('binance')] })
  const card = popupView(state, KEYS, NOW).cards.find(({ id }) => id === 'binance')
  expect(card).toMatchObject({ tone: 'alarm', state: 'State_withdrawals_paused' })
})
