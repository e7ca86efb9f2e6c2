import { expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../src/glossary.ts'
import type { State } from '../../../src/ledger/ledger.ts'
import type { SightRow } from '../../../src/ledger/rows.ts'
import { stripOf } from '../../../src/views/strip.ts'
import { KEYS } from '../../support/keys.ts'
import { pauseOf, screenState, seen } from '../../support/standings.ts'
import { NOW, type Parts } from '../../support/state.ts'

const CELL = DAY / 60
const ALL_DAY = [{ id: NOW - 2 * DAY, to: NOW }]

/** The strip in letters, oldest first: `c`alm, `w`arning, `a`larm, `?`. Runs are counted: "c40 a20". */
function strip(parts: Parts): string {
  const { cells } = stripOf(screenState(parts), 'binance', KEYS, NOW)
  const letters = cells.map((tone) => (tone === 'unknown' ? '?' : tone[0])).join('')
  return [...letters.matchAll(/(.)\1*/g)].map(([run, letter]) => `${letter}${run.length}`).join(' ')
}

const labelOf = (state: State) => stripOf(state, 'binance', KEYS, NOW).label
const sight = (at: number, was: SightRow['was'], now: SightRow['sight']): SightRow => ({
  id: `binance@${at}`,
  subject: 'binance',
  at,
  was,
  sight: now,
})

test('watched all day and well: sixty calm cells', () => {
  expect(strip({ spans: ALL_DAY })).toBe('c60')
  expect(labelOf(screenState({ spans: ALL_DAY }))).toBe('strip_label(strip_calm)')
})

test('never watched is unknown, not calm', () => {
  expect(strip({})).toBe('?60')
})

test('the hours the laptop slept are unknown', () => {
  const spans = [
    { id: NOW - DAY, to: NOW - 12 * HOUR },
    { id: NOW - 6 * HOUR, to: NOW },
  ]
  expect(strip({ spans })).toBe('c30 ?15 c15')
})

test('the hours we were blind are unknown', () => {
  const sights = [sight(NOW - 12 * HOUR, 'clear', 'blind'), sight(NOW - 6 * HOUR, 'blind', 'clear')]
  expect(strip({ spans: ALL_DAY, sights })).toBe('c30 ?15 c15')
})

test('stale and unreadable are not seen either', () => {
  for (const bad of ['stale', 'drift', 'unread'] as const)
    expect(strip({ spans: ALL_DAY, sights: [sight(NOW - 12 * HOUR, 'clear', bad)] })).toBe('c30 ?30')
})

test('an exchange chosen six hours ago was not seen before', () => {
  expect(strip({ spans: ALL_DAY, sights: [sight(NOW - 6 * HOUR, 'unread', 'clear')] })).toBe('?45 c15')
})

test('what is blind now, without a change in the last day, was blind all day', () => {
  expect(strip({ spans: ALL_DAY, subjects: [seen('binance', { sight: 'blind' })] })).toBe('?60')
})

test('another exchange’s blindness is not ours', () => {
  const other = { ...sight(NOW - 12 * HOUR, 'clear', 'blind'), subject: 'kucoin' }
  expect(strip({ spans: ALL_DAY, sights: [other] })).toBe('c60')
})

test('a cell counts as seen when half of it was', () => {
  const from = (share: number) => [{ id: NOW - CELL * share, to: NOW }]
  expect(strip({ spans: from(0.5) })).toBe('?59 c1')
  expect(strip({ spans: from(0.49) })).toBe('?60')
})

test('a pause is alarm from its beginning to its end, shown by its worst', () => {
  const over = pauseOf('binance', {
    phase: 'closed',
    level: 'ok',
    peak: 'paused',
    openedAt: NOW - 12 * HOUR,
    closedAt: NOW - 6 * HOUR,
  })
  expect(strip({ spans: ALL_DAY, incidents: [over] })).toBe('c30 a15 c15')
})

test('a pause of ten minutes has at least its cell', () => {
  const short = pauseOf('binance', {
    phase: 'closed',
    openedAt: NOW - 70 * MINUTE,
    closedAt: NOW - 60 * MINUTE,
  })
  expect(strip({ spans: ALL_DAY, incidents: [short] })).toContain('a')
})

test('a pause still on reaches to now', () => {
  expect(strip({ spans: ALL_DAY, incidents: [pauseOf('binance', { openedAt: NOW - 6 * HOUR })] })).toBe(
    'c45 a15',
  )
})

test('trouble we know of is shown even where we were blind', () => {
  expect(strip({ incidents: [pauseOf('binance', { openedAt: NOW - 6 * HOUR })] })).toBe('?45 a15')
})

test('limited is a warning, and beside a pause the pause shows', () => {
  const limited = pauseOf('binance', { level: 'degraded', peak: 'degraded', openedAt: NOW - 12 * HOUR })
  expect(strip({ spans: ALL_DAY, incidents: [limited] })).toBe('c30 w30')
  const coin = pauseOf('binance', { scope: 'asset:BTC', openedAt: NOW - 6 * HOUR })
  expect(strip({ spans: ALL_DAY, incidents: [limited, coin] })).toBe('c30 w15 a15')
})

test('plans, suspicions and coins nobody watches leave no trace', () => {
  const incidents = [
    pauseOf('binance', { planned: true, openedAt: NOW - HOUR }),
    pauseOf('binance', { phase: 'forming', signal: 'trading', openedAt: NOW - HOUR }),
    pauseOf('binance', { scope: 'asset:DOGE', openedAt: NOW - HOUR }),
  ]
  expect(strip({ spans: ALL_DAY, incidents })).toBe('c60')
})

test('the label says in words how long there was trouble and how long we could not see', () => {
  const spans = [{ id: NOW - 12 * HOUR, to: NOW }]
  const state = screenState({ spans, incidents: [pauseOf('binance', { openedAt: NOW - 6 * HOUR })] })
  expect(labelOf(state)).toBe(
    'strip_label(strip_trouble(duration_hours(6)) and strip_unknown(duration_hours(12)))',
  )
})
