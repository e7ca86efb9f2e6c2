import { expect, test } from 'vitest'
import { DEFAULT_PREFERENCES } from '../../../src/ledger/defaults.ts'
import { howOf, toneOf } from '../../../src/notifications/loudness.ts'
import { alertRow, notificationRow } from '../../support/ledger/rows.ts'

const PAUSE = alertRow('a')
const PARTLY = alertRow('b', { level: 'degraded' })
const TRADING = alertRow('c', { signal: 'trading', level: 'down' })
const END = alertRow('d', { level: 'ok', reason: 'resolved' })
const SOUNDS = DEFAULT_PREFERENCES.sounds
const THEFT = 'exploit:kiloex@1#exploit@2'

test('money that cannot leave is alarm; anything else that is wrong a warning; what is not wrong is calm', () => {
  expect([PAUSE, PARTLY, TRADING, END].map((one) => toneOf([one]))).toEqual([
    'alarm',
    'warning',
    'warning',
    'calm',
  ])
})

test('a message is as loud as the worst in it', () => {
  expect(toneOf([END, TRADING, PAUSE])).toBe('alarm')
  expect(toneOf([END, PARTLY])).toBe('warning')
  expect(toneOf([])).toBe('calm')
})

test('the user chooses what each of them sounds like', () => {
  const sounds = { alarm: 'chime', warning: 'system', calm: 'none' } as const
  const heard = (['alarm', 'warning', 'calm'] as const).map(
    (tone) => howOf(notificationRow('a', { tone }), sounds).sound,
  )
  expect(heard).toEqual(['chime', 'system', 'none'])
})

test('a theft never makes the system ring, but has its chime when that is wanted', () => {
  const row = notificationRow(THEFT, { tone: 'calm' })
  expect(howOf(row, SOUNDS)).toEqual({ tone: 'calm', sound: 'none', stays: false })
  expect(howOf(row, { ...SOUNDS, calm: 'chime' }).sound).toBe('chime')
  expect(howOf(notificationRow('a', { tone: 'alarm', alerts: ['a', THEFT] }), SOUNDS).sound).toBe('system')
})

test('a message from before there were tones is as loud as it was', () => {
  expect(howOf(notificationRow('a'), SOUNDS)).toEqual({ tone: 'alarm', sound: 'system', stays: true })
})
