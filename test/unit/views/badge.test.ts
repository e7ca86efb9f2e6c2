import { expect, test } from 'vitest'
import { MINUTE, SECOND } from '../../../src/glossary.ts'
import type { State } from '../../../src/ledger/ledger.ts'
import { badgeOf } from '../../../src/views/badge.ts'
import { KEYS } from '../../support/keys.ts'
import { pauseOf, screenState, seen, unseen } from '../../support/standings.ts'
import { NOW, stateOf } from '../../support/state.ts'

const badge = (state: State) => badgeOf(state, KEYS, NOW)

test('all seen and well: calm, and no number', () => {
  expect(badge(screenState())).toEqual({ tone: 'calm', text: '', title: 'badge_open' })
})

test('a pause is alarm, with the number of exchanges in trouble', () => {
  const state = screenState({ incidents: [pauseOf('binance'), pauseOf('kucoin')] })
  expect(badge(state)).toEqual({ tone: 'alarm', text: '2', title: 'badge_trouble(Binance and KuCoin)' })
})

test('limited withdrawals and stopped trading are a warning, and the worst gives the tone', () => {
  const limited = pauseOf('binance', { level: 'degraded' })
  const trading = pauseOf('kucoin', { signal: 'trading' })
  expect(badge(screenState({ incidents: [limited, trading] }))).toMatchObject({ tone: 'warning', text: '2' })
  expect(badge(screenState({ incidents: [trading, pauseOf('mexc')] }))).toMatchObject({
    tone: 'alarm',
    text: '2',
  })
})

test('several troubles of one exchange are one exchange in trouble', () => {
  const incidents = [
    pauseOf('binance'),
    pauseOf('binance', { scope: 'asset:BTC' }),
    pauseOf('binance', { signal: 'trading' }),
  ]
  expect(badge(screenState({ incidents })).text).toBe('1')
})

test('plans, suspicions, coins nobody watches and clouds do not colour it', () => {
  const incidents = [
    pauseOf('binance', { planned: true }),
    pauseOf('kucoin', { phase: 'forming' }),
    pauseOf('binance', { scope: 'asset:DOGE' }),
    pauseOf('aws/ap-northeast-1', { signal: 'site' }),
  ]
  expect(badge(screenState({ incidents })).tone).toBe('calm')
})

test('one that cannot be seen makes it grey: never calm while we are blind', () => {
  const state = screenState({ subjects: [unseen('kucoin')] })
  expect(badge(state)).toEqual({ tone: 'unknown', text: '?', title: 'badge_unseen(KuCoin)' })
})

test('trouble seen is told even while another cannot be seen', () => {
  const state = screenState({ subjects: [unseen('kucoin')], incidents: [pauseOf('binance')] })
  expect(badge(state)).toMatchObject({ tone: 'alarm', text: '1' })
})

test('what we only guess is grey at most', () => {
  const guess = pauseOf('binance', { signal: 'site', level: 'down', evidence: 'guess' })
  expect(badge(screenState({ incidents: [guess] }))).toMatchObject({ tone: 'unknown', text: '?' })
})

test('offline says so, whatever was known before', () => {
  const state = screenState({ meta: { offlineSince: NOW - MINUTE }, incidents: [pauseOf('binance')] })
  expect(badge(state)).toEqual({ tone: 'unknown', text: '?', title: 'badge_offline' })
})

test('three bells missed: nobody is looking, so nothing is said to be well or bad', () => {
  const asleep = (ago: number, rest = {}) => screenState({ meta: { doneAt: NOW - ago }, ...rest })
  expect(badge(asleep(90 * SECOND)).tone).toBe('calm')
  expect(badge(asleep(90 * SECOND + 1)).tone).toBe('unknown')
  expect(badge(asleep(HOUR_AND_MORE, { incidents: [pauseOf('binance')] })).tone).toBe('unknown')
})

const HOUR_AND_MORE = 70 * MINUTE

test('before the first look it is grey and says so', () => {
  expect(badge(stateOf({ meta: { doneAt: null } }))).toEqual({
    tone: 'unknown',
    text: '',
    title: 'badge_first',
  })
  const unread = ['binance', 'kucoin', 'mexc'].map((id) => seen(id, { sight: 'unread' }))
  expect(badge(screenState({ subjects: unread })).title).toBe('badge_first')
})

test('an exchange chosen a moment ago does not make the others look for the first time', () => {
  const state = screenState({ subjects: [seen('mexc', { sight: 'unread' })] })
  expect(badge(state)).toMatchObject({ tone: 'unknown', title: 'badge_unseen(MEXC)' })
})

test('with nothing chosen nothing is in trouble, and nothing is said to be well', () => {
  expect(badge(screenState({ settings: { exchanges: [] } }))).toEqual({
    tone: 'unknown',
    text: '',
    title: 'badge_nothing_chosen',
  })
})

test('exchanges that are no longer declared are passed over', () => {
  expect(badge(screenState({ settings: { exchanges: ['binance', 'gone'] } })).tone).toBe('calm')
})
