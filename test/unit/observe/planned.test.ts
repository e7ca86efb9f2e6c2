import { expect, test } from 'vitest'
import { HOUR, MINUTE, type Observation } from '../../../src/glossary.ts'
import type { Notice } from '../../../src/ledger/rows.ts'
import { withWindow } from '../../../src/observe/planned.ts'
import { NOW, observation } from '../../support/state.ts'

const FROM = NOW - HOUR
const TO = NOW + HOUR

function notice(rest: Partial<Notice> = {}): Notice {
  return {
    id: 'n',
    kind: 'suspends',
    level: 'paused',
    evidence: 'announcement',
    signals: ['withdrawals'],
    scopes: ['asset:SOL'],
    title: 'SOL',
    at: NOW - 24 * HOUR,
    planned: true,
    from: FROM,
    to: TO,
    ...rest,
  }
}

const SOL = observation({
  scope: 'asset:SOL',
  routes: { coins: 1, closedCoins: 1, majors: [], closed: ['Solana'], open: [], networks: ['SOL'] },
})
const isPlanned = (one: Observation, notices: readonly Notice[], now = NOW) =>
  withWindow(one, notices, now).planned

test('what closes inside its announced window is planned, and shown with the window', () => {
  expect(withWindow(SOL, [notice()], NOW)).toEqual({ ...SOL, planned: true, from: FROM, until: TO })
})

test('before the window, and five minutes after its end, it is no plan', () => {
  expect(isPlanned(SOL, [notice()], FROM - 1)).toBe(false)
  expect(isPlanned(SOL, [notice()], FROM)).toBe(true)
  expect(isPlanned(SOL, [notice()], TO + 5 * MINUTE - 1)).toBe(true)
  expect(isPlanned(SOL, [notice()], TO + 5 * MINUTE)).toBe(false)
})

test('a window for one coin does not excuse another, nor the whole exchange', () => {
  expect(isPlanned(observation({ scope: 'asset:BTC' }), [notice()])).toBe(false)
  expect(isPlanned(observation({ scope: 'all' }), [notice()])).toBe(false)
})

test('a window for all withdrawals, or for the platform, excuses everything', () => {
  expect(isPlanned(observation(), [notice({ scopes: ['all'] })])).toBe(true)
  expect(isPlanned(SOL, [notice({ kind: 'maintenance', signals: ['site'], scopes: ['all'] })])).toBe(true)
})

test('maintenance that spares money excuses trading, and no withdrawals', () => {
  const work = { kind: 'maintenance', signals: ['site'], scopes: ['all'], sparesMoney: true } as const
  expect(isPlanned(SOL, [notice(work)])).toBe(false)
  expect(isPlanned(observation({ signal: 'trading' }), [notice(work)])).toBe(true)
})

test('a window for deposits does not excuse withdrawals', () => {
  expect(isPlanned(SOL, [notice({ signals: ['deposits'] })])).toBe(false)
})

test('a window for a network excuses a coin only when it is closed over that network alone', () => {
  const tron = notice({ scopes: ['network:TRX'] })
  const usdt = (networks: readonly string[]) =>
    observation({ scope: 'asset:USDT', routes: { coins: 1, closedCoins: 0, majors: [], networks } })
  expect(isPlanned(usdt(['TRX']), [tron])).toBe(true)
  expect(isPlanned(usdt(['TRX', 'ETH']), [tron])).toBe(false)
  expect(isPlanned(usdt([]), [tron])).toBe(false)
})

test('a window for one way out excuses its coin only when that way alone is closed', () => {
  const way = notice({ scopes: ['route:USDT/TRX'] })
  const usdt = (networks: readonly string[]) =>
    observation({ scope: 'asset:USDT', routes: { coins: 1, closedCoins: 0, majors: [], networks } })
  expect(isPlanned(usdt(['TRX']), [way])).toBe(true)
  expect(isPlanned(usdt(['TRX', 'ETH']), [way])).toBe(false)
})

test('a pause announced as happening now is no plan, and neither is a delay', () => {
  expect(isPlanned(SOL, [notice({ planned: false })])).toBe(false)
  expect(isPlanned(SOL, [notice({ kind: 'delays' })])).toBe(false)
})

test('a plan without times excuses nothing', () => {
  expect(isPlanned(SOL, [notice({ from: null })])).toBe(false)
  expect(isPlanned(SOL, [notice({ to: null })])).toBe(false)
})

test('announcements carry their own window and are left as they are', () => {
  const said = observation({ scope: 'asset:SOL', evidence: 'announcement' })
  expect(withWindow(said, [notice()], NOW)).toBe(said)
})
