import { expect, test } from 'vitest'
import { isKeptQuiet, isQuietTime } from '../../../src/alerts/quiet.ts'
import { DEFAULT_PREFERENCES } from '../../../src/ledger/defaults.ts'
import type { Preferences } from '../../../src/preferences.ts'

const NIGHT: Preferences['quiet'] = { on: true, from: 22 * 60, to: 7 * 60, through: ['withdrawals'] }
const isQuiet = (time: string, quiet = NIGHT, timeZone = 'UTC') =>
  isQuietTime(quiet, Date.parse(`2026-11-23T${time}Z`), timeZone)

test('a night goes on past midnight, from its first minute up to its last', () => {
  const times = ['21:59:59', '22:00:00', '23:59:59', '00:00:00', '06:59:59', '07:00:00', '12:00:00']
  expect(times.map((time) => isQuiet(time))).toEqual([false, true, true, true, true, false, false])
})

test('quiet hours within a day end the same day', () => {
  const lunch = { ...NIGHT, from: 12 * 60, to: 13 * 60 + 30 }
  expect(['11:59:00', '12:00:00', '13:29:59', '13:30:00'].map((time) => isQuiet(time, lunch))).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('the hours are those of the clock on the user’s wall', () => {
  expect(isQuiet('13:30:00', NIGHT, 'Asia/Tokyo')).toBe(true)
  expect(isQuiet('22:30:00', NIGHT, 'Asia/Tokyo')).toBe(false)
  expect(isQuiet('16:30:00', NIGHT, 'Asia/Kolkata')).toBe(true)
})

test('when the clocks are set forward the night is as much shorter', () => {
  const berlin = (time: string) => isQuietTime(NIGHT, Date.parse(time), 'Europe/Berlin')
  expect(['2026-03-28T06:30:00Z', '2026-03-29T04:59:00Z', '2026-03-29T05:00:00Z'].map(berlin)).toEqual([
    false,
    true,
    false,
  ])
})

test('without quiet hours no time is quiet', () => {
  expect(isQuiet('23:00:00', { ...NIGHT, on: false })).toBe(false)
  expect(isQuiet('23:00:00', DEFAULT_PREFERENCES.quiet)).toBe(false)
})

test('what the user lets through is not kept', () => {
  const now = Date.parse('2026-11-23T23:00:00Z')
  expect(isKeptQuiet(NIGHT, 'withdrawals', now, 'UTC')).toBe(false)
  expect(isKeptQuiet(NIGHT, 'trading', now, 'UTC')).toBe(true)
  expect(isKeptQuiet({ ...NIGHT, through: [] }, 'withdrawals', now, 'UTC')).toBe(true)
})
