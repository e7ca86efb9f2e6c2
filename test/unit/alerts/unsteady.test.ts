import { expect, test } from 'vitest'
import {
  historyOf,
  isAwaitingEnd,
  isHeldBack,
  isPassedOn,
  withHistory,
} from '../../../src/alerts/unsteady.ts'
import { HOUR, MINUTE, type Millis } from '../../../src/glossary.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW } from '../../support/state.ts'

const TOLD = { level: 'paused', at: NOW - 30 * MINUTE, alert: 'a' } as const

/** A stretch of the same trouble that began and ended this many minutes ago. */
function past(began: number, ended: number, rest: Partial<Incident> = {}): Incident {
  return incidentRow(`past@${began}`, {
    phase: 'closed',
    openedAt: NOW - began * MINUTE,
    closedAt: NOW - ended * MINUTE,
    told: null,
    ...rest,
  })
}
const now = (rest: Partial<Incident> = {}) => incidentRow('now', { openedAt: NOW, told: null, ...rest })
const told = (began: number, ended: number) =>
  past(began, ended, { told: { ...TOLD, at: NOW - began * MINUTE }, reason: 'resolved' })
const held = (incident: Incident, history: readonly Incident[], at: Millis = NOW) =>
  isHeldBack(incident, history, at)

test('its history is what ended within the hour in the same place, and nothing else', () => {
  const others = [
    past(30, 20),
    past(80, 61),
    past(30, 20, { id: 'b', scope: 'asset:BTC' }),
    past(30, 20, { id: 'c', subject: 'kucoin' }),
    past(30, 20, { id: 'd', signal: 'trading' }),
    now(),
  ]
  expect(historyOf(others, now(), NOW).map(({ id }) => id)).toEqual(['past@30'])
})

test('a beginning and an end were told in this hour: the next beginning waits until it has lasted ten minutes', () => {
  expect(held(now(), [told(30, 29)])).toBe(true)
  expect(held(now(), [told(30, 29)], NOW + 10 * MINUTE)).toBe(false)
  expect(held(now(), [past(30, 29)])).toBe(false)
  expect(held(now(), [])).toBe(false)
})

test('an hour after the first word it may be told again', () => {
  const [first] = [told(61, 59)]
  expect(held(now(), first ? [first] : [])).toBe(false)
})

test('the third stretch within an hour makes it unstable, since the first of them', () => {
  expect(withHistory(now(), [told(30, 29)]).unsteadySince).toBe(undefined)
  expect(withHistory(now(), [told(30, 29), past(20, 19)]).unsteadySince).toBe(NOW - 30 * MINUTE)
  const longer = past(20, 19, { id: 'x', unsteadySince: NOW - 5 * HOUR })
  expect(withHistory(now(), [longer, past(10, 9)]).unsteadySince).toBe(NOW - 5 * HOUR)
})

test('what was told and never taken back stays told, so that it is not told anew', () => {
  const open = past(10, 9, { id: 'x', told: TOLD, reason: 'unstable' })
  expect(isAwaitingEnd(open)).toBe(true)
  expect(withHistory(now(), [past(20, 19), open]).told).toEqual(TOLD)
  expect(withHistory(now(), [open]).told).toEqual(TOLD)
  expect(withHistory(now({ planned: true }), [open]).told).toBe(null)
  expect(withHistory(now(), [told(30, 29), past(10, 9)]).told).toBe(null)
})

test('what was told passes on from stretch to stretch: an end that was told since is not told again', () => {
  const first = past(30, 29, { told: TOLD, reason: 'unstable' })
  const last = past(20, 19, { told: TOLD, reason: 'resolved' })
  expect(withHistory(now(), [first, last]).told).toBe(null)
  expect([isPassedOn(first, [first, last]), isPassedOn(last, [first, last])]).toEqual([true, false])
  expect(isPassedOn(last, [now({ planned: true })])).toBe(false)
})

test('an end that was not told is not forgotten after an hour', () => {
  const open = past(200, 100, { told: TOLD, reason: 'unstable' })
  expect(historyOf([open], now(), NOW)).toEqual([open])
})

test('the end of something unstable waits until it has held for ten minutes', () => {
  const over = now({ phase: 'closed', closedAt: NOW, told: TOLD, unsteadySince: NOW - HOUR })
  expect(held(over, [])).toBe(true)
  expect(held(over, [], NOW + 10 * MINUTE)).toBe(false)
  expect(held({ ...over, unsteadySince: undefined } as unknown as Incident, [])).toBe(false)
})
