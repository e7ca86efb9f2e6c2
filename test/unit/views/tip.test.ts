import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { HOUR } from '../../../src/glossary.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { popupView } from '../../../src/views/popup.ts'
import { pauseOf, screenState, unseen } from '../../support/standings.ts'
import { NOW, type Parts } from '../../support/state.ts'

const told = { level: 'paused', at: NOW - 3 * HOUR, alert: 'a' } as const
const over = (rest: Partial<Incident> = {}): Incident =>
  pauseOf('binance', { phase: 'closed', level: 'ok', closedAt: NOW - HOUR, told, ...rest })
const tip = (parts: Parts) => popupView(screenState(parts), englishTongue(), NOW).tip

test('after a pause that was told is over, one quiet word', () => {
  expect(tip({ incidents: [over()] })?.text).toBe(
    'Binance: withdrawals are open again. Money on an exchange is reachable only while the exchange is.',
  )
})

test('it stays away once it was read, and comes back after the next pause', () => {
  expect(tip({ incidents: [over()], meta: { tipReadAt: NOW - HOUR } })).toBeNull()
  expect(tip({ incidents: [over()], meta: { tipReadAt: NOW - 2 * HOUR } })).not.toBeNull()
})

test.each([
  ['what was never told', over({ told: null })],
  ['what was only partly closed', over({ peak: 'degraded' })],
  ['a single coin', over({ scope: 'asset:BTC' })],
  ['trading', over({ signal: 'trading' })],
])('%s is no reason for it', (_what, incident) => {
  expect(tip({ incidents: [incident] })).toBeNull()
})

test('there is no lecture while something is wrong or cannot be seen', () => {
  expect(tip({ incidents: [over(), pauseOf('kucoin')] })).toBeNull()
  expect(tip({ incidents: [over()], subjects: [unseen('kucoin')] })).toBeNull()
})
