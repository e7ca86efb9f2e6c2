import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { DAY, HOUR, MINUTE } from '../../../src/glossary.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { daysView } from '../../../src/views/history-quarter.ts'
import type { ExchangeHistory } from '../../../src/views/history-screen.ts'
import { feedRow } from '../../support/ledger/rows.ts'
import { pauseOf, screenState, seen } from '../../support/standings.ts'
import { NOW, type Parts } from '../../support/state.ts'

const ENGLISH = englishTongue()
const MIDNIGHT = Date.parse('2026-11-23T00:00:00Z')
const ALWAYS = [{ id: NOW - 100 * DAY, to: NOW }]
const LONG_HERE = { installedAt: NOW - 200 * DAY }
const OPTIONS = { unfolded: new Set<string>(), most: Infinity }

const look = (parts: Parts, options = OPTIONS) =>
  daysView(screenState({ meta: LONG_HERE, spans: ALWAYS, ...parts }), ENGLISH, NOW, options)
function exchange(parts: Parts, id = 'binance', options = OPTIONS): ExchangeHistory {
  const found = look(parts, options).exchanges.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is not on the page`)
  return found
}
/** The bars in letters, oldest first, runs counted: "o88 c1 o1". */
const letters = ({ main }: ExchangeHistory) =>
  [
    ...main.bars
      .map(({ state }) => (state === 'unseen' ? '?' : state[0]))
      .join('')
      .matchAll(/(.)\1*/g),
  ]
    .map(([run, letter]) => `${letter}${run.length}`)
    .join(' ')
/** Closed from then on for so long. */
const closed = (from: number, lasted: number, rest: Partial<Incident> = {}) =>
  pauseOf('binance', { phase: 'closed', level: 'ok', openedAt: from, closedAt: from + lasted, ...rest })

test('watched all along and well: ninety open bars, and a share of all of it', () => {
  const binance = exchange({})
  expect(letters(binance)).toBe('o90')
  expect(binance.main.summary).toBe('Withdrawals open 100% of the 89 days we could see.')
  expect(look({}).headline).toBe('No withdrawal pause seen in 90 days')
  expect(look({}).detail).toBe('Your browser ran all the time.')
})

test('a pause makes its day’s bar closed, says how long, and leads to the day', () => {
  const incidents = [closed(MIDNIGHT - DAY + 10 * HOUR, 2 * HOUR + 10 * MINUTE)]
  const binance = exchange({ incidents })
  expect(letters(binance)).toBe('o88 c1 o1')
  const bar = binance.main.bars[88]
  expect(bar?.label).toBe('Sun 22 Nov: withdrawals paused for 2 h 10 min')
  expect(bar?.address).toBe('#day&day=2026-11-22')
  expect(look({ incidents }).headline).toBe(
    'Withdrawals were closed on 1 of your 3 exchanges in 90 days: Binance',
  )
})

test('the share counts only time that could be seen, on both sides', () => {
  // Ten days seen, ten hours of them closed; the ten closed hours that nobody saw count for nothing.
  const spans = [{ id: NOW - 10 * DAY, to: NOW }]
  const incidents = [closed(NOW - 10 * DAY - 10 * HOUR, 20 * HOUR)]
  expect(exchange({ spans, incidents }).main.summary).toBe(
    'Withdrawals open 95.83% of the 10 days we could see.',
  )
})

test('what is not the whole is never said to be', () => {
  const incidents = [closed(NOW - 5 * DAY, MINUTE)]
  expect(exchange({ incidents }).main.summary).toContain('99.99%')
})

test('days on which the browser was off are grey, and count neither as open nor as closed', () => {
  const spans = [
    { id: NOW - 100 * DAY, to: MIDNIGHT - 30 * DAY },
    { id: MIDNIGHT - 20 * DAY, to: NOW },
  ]
  const binance = exchange({ spans })
  expect(letters(binance)).toBe('o59 ?10 o21')
  expect(binance.main.bars[60]?.label).toContain('not seen')
  expect(look({ spans }).detail).toContain('Your browser ran for 88% of the time.')
})

test('days on which the exchange could not be seen are grey too', () => {
  const sights = [
    { id: 'a', subject: 'binance', at: MIDNIGHT - 4 * DAY, was: 'clear', sight: 'blind' },
    { id: 'b', subject: 'binance', at: MIDNIGHT - 2 * DAY, was: 'blind', sight: 'clear' },
  ] as const
  expect(letters(exchange({ sights }))).toBe('o85 ?2 o3')
})

test('a day seen in part says how much, and is drawn lower', () => {
  const spans = [{ id: MIDNIGHT - DAY + 8 * HOUR, to: MIDNIGHT - DAY + 14 * HOUR }]
  const bar = exchange({ spans }).main.bars[88]
  expect(bar).toMatchObject({ state: 'open', seen: 0.25 })
  expect(bar?.label).toBe('Sun 22 Nov: no trouble in the 6 h we could see')
})

test('a pause noticed for a moment only is closed all the same', () => {
  const at = MIDNIGHT - 3 * DAY + HOUR
  const spans = [{ id: at, to: at }]
  expect(letters(exchange({ spans, incidents: [closed(at, 4 * HOUR)] }))).toBe('?86 c1 ?3')
})

test('a watched coin closes part of it and leaves the share alone; a coin nobody watches is nobody’s trouble', () => {
  const usdt = exchange({ incidents: [closed(MIDNIGHT - 2 * DAY, 3 * HOUR, { scope: 'asset:USDT' })] })
  expect(letters(usdt)).toBe('o87 p1 o2')
  expect(look({ incidents: [closed(MIDNIGHT - 2 * DAY, 3 * HOUR, { scope: 'asset:USDT' })] }).headline).toBe(
    'In 90 days withdrawals were closed only in part, on Binance',
  )
  expect(usdt.main.summary).toBe('Withdrawals open 100% of the 89 days we could see. Partly closed for 3 h.')
  expect(
    letters(exchange({ incidents: [closed(MIDNIGHT - 2 * DAY, 3 * HOUR, { scope: 'asset:ZEC' })] })),
  ).toBe('o90')
})

test('a plan is only an announcement, and our guess is only a guess', () => {
  expect(letters(exchange({ incidents: [closed(MIDNIGHT - 2 * DAY, HOUR, { planned: true })] }))).toBe('o90')
  const guess = exchange({ incidents: [closed(MIDNIGHT - 2 * DAY, HOUR, { evidence: 'guess' })] })
  expect(letters(guess)).toBe('o87 g1 o2')
  expect(guess.main.summary).toContain('100%')
})

test('an incident that grew worse was what it was, when it was', () => {
  const from = MIDNIGHT - 2 * DAY
  const moment = (hours: number, level: 'degraded' | 'paused' | 'ok') => ({
    at: from + hours * HOUR,
    level,
    feed: 'binance/coins',
    words: '',
  })
  const timeline = [moment(0, 'degraded'), moment(6, 'paused'), moment(7, 'ok')]
  const bar = exchange({ incidents: [closed(from, 7 * HOUR, { timeline })] }).main.bars[87]
  expect(bar?.label).toBe('Sat 21 Nov: withdrawals paused for 1 h and withdrawals partly closed for 6 h')
})

test('where only announcements are read, open is never said', () => {
  expect(exchange({}, 'mexc').main.summary).toBe(
    'No withdrawal pause announced in 100% of the 89 days we could see.',
  )
})

test('where withdrawals cannot be seen, every bar is grey and no share is told', () => {
  const subjects = [seen('binance', { sees: 'platform' })]
  const binance = exchange({ subjects })
  expect(letters(binance)).toBe('?90')
  expect(binance.main.summary).toBe('Its withdrawals cannot be seen.')
})

test('before Haltwatch came there is nothing, and on the first day the page says so', () => {
  const at = NOW - 2 * HOUR
  const first = { meta: { installedAt: at }, spans: [{ id: at, to: NOW }] }
  expect(letters(exchange(first))).toBe('b89 o1')
  expect(look(first).headline).toBe('The history begins today')
  expect(look(first).detail).toBe('Haltwatch has been here for 2 h. Every day from now on becomes a bar.')
})

test('what is over is no alarm, and hours of looking make no good news of a quarter', () => {
  expect(look({ incidents: [closed(MIDNIGHT - 2 * DAY, HOUR)] }).tone).toBe('unknown')
  expect(look({ incidents: [pauseOf('binance')] }).tone).toBe('alarm')
  expect(look({}).tone).toBe('calm')
  expect(look({ spans: [{ id: NOW - 5 * DAY, to: NOW }] }).tone).toBe('unknown')
})

test('nothing seen at all is not quiet', () => {
  expect(look({ spans: [] }).headline).toBe('Nothing could be seen in these 90 days')
  expect(look({ spans: [] }).tone).toBe('unknown')
})

test('the other signals are worked out when they are unfolded, and only those its feeds speak of', () => {
  expect(exchange({}).others).toBeNull()
  const open = exchange({}, 'binance', { ...OPTIONS, unfolded: new Set(['binance']) })
  expect(open.others?.map(({ signal }) => signal)).toEqual(['deposits', 'trading', 'api', 'site'])
  expect(open.more).toBe('Deposits, Trading, API and Site')
})

test('answer times come from the smallest answers, with the usual one in words', () => {
  const feeds = [
    feedRow('binance/coins', { latency: [900, 900, 900] }),
    feedRow('binance/ping', { latency: [80, 120, 100, 2400] }),
  ]
  expect(exchange({ feeds }).latency).toMatchObject({
    words: 'Its usual answer takes 110 ms. The slowest of the last 4 took 2.4 secs.',
    median: '110 ms',
  })
  expect(exchange({}).latency).toBeNull()
})

test('days are the user’s: late at night in Tokyo is the next day', () => {
  const state = screenState({
    meta: LONG_HERE,
    spans: ALWAYS,
    incidents: [closed(Date.parse('2026-11-20T16:00:00Z'), HOUR)],
  })
  const { exchanges } = daysView(state, englishTongue('Asia/Tokyo'), NOW, OPTIONS)
  expect(exchanges[0]?.main.bars.find((bar) => bar.state === 'closed')?.day).toBe('2026-11-21')
})
