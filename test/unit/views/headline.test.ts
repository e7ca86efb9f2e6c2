import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY, HOUR, LEVELS, MINUTE, SIGNALS } from '../../../src/glossary.ts'
import type { State } from '../../../src/ledger/ledger.ts'
import { badgeOf } from '../../../src/views/badge.ts'
import { popupView } from '../../../src/views/popup.ts'
import { KEYS } from '../../support/keys.ts'
import { pauseOf, screenState, seen, unseen } from '../../support/standings.ts'
import { NOW, stateOf } from '../../support/state.ts'

function answer(state: State): string {
  const { headline, detail } = popupView(state, KEYS, NOW)
  // Sentences begin with a capital, keys do not.
  return `${headline} / ${detail}`.replaceAll('Detail_', 'detail_')
}

const TABLES = { settings: { exchanges: ['binance', 'kucoin'] } }

test('all seen, all open', () => {
  expect(answer(screenState(TABLES))).toBe('head_open_all(Binance and KuCoin) / ')
})

test('an exchange without a table is not said to be open, only silent', () => {
  expect(answer(screenState())).toBe('head_open_all(Binance and KuCoin) / detail_announced(MEXC)')
  const only = screenState({ settings: { exchanges: ['mexc'] } })
  expect(answer(only)).toBe('head_none_announced(MEXC) / detail_announced(MEXC)')
})

test('one of them unseen: open only where we can see', () => {
  const state = screenState({ subjects: [unseen('kucoin')], ...TABLES })
  expect(answer(state)).toBe('head_open_seen_one(1) / detail_unseen(KuCoin)')
})

test('of those we can see, only tables count as open', () => {
  const state = screenState({ subjects: [unseen('kucoin')] })
  expect(answer(state)).toBe('head_open_seen_one(1) / detail_unseen(KuCoin) detail_announced(MEXC)')
})

const HIDDEN = seen('mexc', { sees: 'platform' })

test('an exchange that shows nothing about withdrawals is named, and does not call the others in question', () => {
  const state = screenState({ subjects: [HIDDEN] })
  expect(answer(state)).toBe('head_open_all(Binance and KuCoin) / detail_hides(MEXC)')
  expect(badgeOf(state, KEYS, NOW)).toMatchObject({ tone: 'calm', text: '' })
  const { cards, open } = popupView(state, KEYS, NOW)
  expect(cards.map(({ id, tone }) => `${id} ${tone}`)).toEqual([
    'binance calm',
    'kucoin calm',
    'mexc unknown',
  ])
  expect(open).toEqual([])
})

test('when nothing else is chosen, that is the answer', () => {
  const state = screenState({ subjects: [HIDDEN], settings: { exchanges: ['mexc'] } })
  expect(answer(state)).toBe('head_hidden(MEXC) / detail_hides(MEXC)')
  expect(badgeOf(state, KEYS, NOW).tone).toBe('unknown')
})

test('beside trouble it stands among the quiet ones, with an eye and not with a tick', () => {
  const state = screenState({ subjects: [HIDDEN], incidents: [pauseOf('binance')] })
  expect(popupView(state, KEYS, NOW).open.map(({ id, glyph }) => `${id} ${glyph}`)).toEqual([
    'kucoin tick',
    'mexc eye',
  ])
})

test('forty names do not make a sentence: the first five do', () => {
  const ids = ['binance', 'kucoin', 'kraken', 'okx', 'gate', 'bitget', 'htx']
  const state = stateOf({ settings: { exchanges: ids }, subjects: ids.map((id) => seen(id)) })
  expect(answer(state)).toContain('head_open_all(Binance, KuCoin, Kraken, OKX, Gate and more_other(2))')
})

test('of the others, many are told by their number, each kind for itself', () => {
  const ids = ['binance', 'kucoin', 'kraken', 'okx', 'gate', 'bitget', 'htx', 'coinex']
  const state = stateOf({
    settings: { exchanges: ids },
    subjects: ids.map((id) => (id === 'okx' ? seen(id, { sees: 'announcements' }) : seen(id))),
    incidents: [pauseOf('binance')],
  })
  expect(answer(state)).toContain('detail_announced(OKX)')
  expect(answer(state)).toContain('card_open')
  expect(answer(state)).toContain('6')
  expect(answer(state)).not.toContain('KuCoin')
})

test('none of them seen', () => {
  const state = screenState({ subjects: [unseen('binance'), unseen('kucoin')], ...TABLES })
  expect(answer(state)).toBe('head_unseen / detail_unseen(Binance and KuCoin)')
})

test('a pause: who, for how long, and who is open', () => {
  const state = screenState({ ...TABLES, incidents: [pauseOf('binance')] })
  expect(answer(state)).toBe('head_paused(Binance) / detail_for(duration_minutes(11)) detail_is_open(KuCoin)')
})

test('two pauses are one sentence', () => {
  const state = screenState({ incidents: [pauseOf('binance'), pauseOf('kucoin')] })
  expect(answer(state)).toMatch(/^head_paused\(Binance and KuCoin\) \/ detail_for/)
})

test('a pause beside somebody unseen never calls the unseen one open', () => {
  const state = screenState({ ...TABLES, subjects: [unseen('kucoin')], incidents: [pauseOf('binance')] })
  expect(answer(state)).toContain('detail_unseen(KuCoin)')
  expect(answer(state)).not.toContain('open')
})

test('a pause on one and trouble on another are both said', () => {
  const state = screenState({ incidents: [pauseOf('binance'), pauseOf('kucoin', { signal: 'trading' })] })
  expect(answer(state)).toContain('head_paused(Binance)')
  expect(answer(state)).toContain('detail_also(KuCoin|state_trading_paused)')
})

test('one limited exchange is named with what is wrong', () => {
  const state = screenState({ incidents: [pauseOf('binance', { scope: 'asset:BTC' })] })
  expect(answer(state)).toMatch(/^tell_title\(Binance\|state_coin_paused\(BTC\)\)/)
})

test('the first run says that it is looking for the first time', () => {
  expect(answer(stateOf({ meta: { doneAt: null } }))).toBe('head_first / detail_first')
})

test('offline says since when nothing can be checked', () => {
  expect(answer(screenState({ meta: { offlineSince: NOW - 5 * MINUTE } }))).toBe(
    'head_offline / detail_offline(08:35)',
  )
})

test('asleep says since when nobody looked, and nothing about now', () => {
  const state = screenState({ meta: { doneAt: NOW - 2 * HOUR }, incidents: [pauseOf('binance')] })
  expect(answer(state)).toBe('head_asleep(06:40) / detail_asleep')
})

test('nothing chosen', () => {
  expect(answer(screenState({ settings: { exchanges: [] } }))).toBe('head_nothing / detail_nothing')
})

test('a quiet day is said to be one only when all of it was watched', () => {
  const watched = (from: number) => screenState({ ...TABLES, spans: [{ id: from, to: NOW }] })
  expect(answer(watched(NOW - DAY))).toContain('detail_quiet')
  expect(answer(watched(NOW - 2 * HOUR))).not.toContain('detail_quiet')
  const paused = pauseOf('binance', { phase: 'closed', level: 'ok', closedAt: NOW - HOUR })
  expect(
    answer(screenState({ ...TABLES, spans: [{ id: NOW - DAY, to: NOW }], incidents: [paused] })),
  ).not.toContain('detail_quiet')
})

test('a day in which the laptop slept for hours was not watched, however early it began', () => {
  const spans = [
    { id: NOW - DAY, to: NOW - 22 * HOUR },
    { id: NOW - HOUR, to: NOW },
  ]
  expect(answer(screenState({ ...TABLES, spans }))).not.toContain('detail_quiet')
})

/** Any mixture of exchanges seen, unseen and in trouble, awake or asleep, online or not. */
const anyState = fc
  .record({
    sights: fc.array(fc.constantFrom('clear', 'stale', 'blind', 'drift', 'unread' as const), {
      minLength: 3,
      maxLength: 3,
    }),
    sees: fc.constantFrom('table', 'announcements', 'platform' as const),
    chosen: fc.subarray(['binance', 'kucoin', 'mexc']),
    doneAgo: fc.option(fc.constantFrom(0, 30_000, 120_000, HOUR)),
    offline: fc.boolean(),
    troubles: fc.array(
      fc.record({
        subject: fc.constantFrom('binance', 'kucoin', 'mexc'),
        signal: fc.constantFrom(...SIGNALS),
        scope: fc.constantFrom('all', 'asset:BTC', 'asset:DOGE', 'network:TRX' as const),
        level: fc.constantFrom(...LEVELS.slice(1)),
        evidence: fc.constantFrom('table', 'announcement', 'guess' as const),
        planned: fc.boolean(),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ sights, sees, chosen, doneAgo, offline, troubles }) =>
    stateOf({
      settings: { exchanges: chosen },
      meta: { doneAt: doneAgo === null ? null : NOW - doneAgo, offlineSince: offline ? NOW - MINUTE : null },
      subjects: ['binance', 'kucoin', 'mexc'].map((id, index) =>
        seen(id, { sight: sights[index] ?? 'clear', sees: id === 'mexc' ? sees : 'table' }),
      ),
      incidents: troubles.map((one) => pauseOf(one.subject, one)),
    }),
  )

test('popup and badge never disagree', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(popupView(state, KEYS, NOW).tone).toBe(badgeOf(state, KEYS, NOW).tone)
    }),
    { numRuns: 2000, seed: 1 },
  )
})

test('nobody is ever called open who is not seen, has no table or is in trouble', () => {
  const NAMES = { binance: 'Binance', kucoin: 'KuCoin', mexc: 'MEXC' }
  fc.assert(
    fc.property(anyState, (state) => {
      const view = popupView(state, KEYS, NOW)
      const words = `${view.headline} ${view.detail}`
      const open = [...words.matchAll(/(?:head_open_all|etail_is_open|etail_are_open)\(([^)]*)\)/g)]
        .map(([, names]) => names)
        .join()
      for (const [id, name] of Object.entries(NAMES)) {
        const row = state.subjects.get(id)
        const troubled = view.cards.some((card) => card.id === id && card.incident !== null)
        if (open.includes(name))
          expect([id, row?.sight, row?.sees, troubled]).toEqual([id, 'clear', 'table', false])
      }
      if (state.meta.offlineSince !== null || state.meta.doneAt === null) expect(words).not.toMatch(/open/)
    }),
    { numRuns: 2000, seed: 1 },
  )
})
