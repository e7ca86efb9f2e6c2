import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { MINUTE } from '../../../src/glossary.ts'
import { DEFAULT_PREFERENCES } from '../../../src/ledger/defaults.ts'
import type { Draft } from '../../../src/ledger/ledger.ts'
import type { AlertRow } from '../../../src/ledger/rows.ts'
import { howOf } from '../../../src/notifications/loudness.ts'
import { amend, queue, receipt, take } from '../../../src/notifications/outbox.ts'
import { alertRow, incidentRow, notificationRow } from '../../support/ledger/rows.ts'
import { draftWith, NOW, vote } from '../../support/state.ts'

const ENGLISH = englishTongue()
const SOUNDS = DEFAULT_PREFERENCES.sounds
const PAUSE = incidentRow('binance/withdrawals/all@1', { openedAt: NOW })
const CAUSE = {
  upstream: 'aws/ap-northeast-1',
  incident: 'x',
  confidence: 'B',
  words: 'Power',
  since: NOW,
} as const

const waiting = (...alerts: readonly AlertRow[]) => draftWith({ alerts })
const statesIn = (draft: Draft) =>
  Object.fromEntries([...draft.alerts.values()].map((one) => [one.id, one.state]))
const first = (id: string, rest: Partial<AlertRow> = {}) => alertRow(id, { incident: id, ...rest })

test('a decision to tell waits beside its incident, with its words, under an id derived from both', () => {
  const draft = draftWith()
  const decision = { tell: true, reason: 'first-seen' } as const
  const id = queue(draft, ENGLISH, { incident: PAUSE, decision, cloudsSeen: true, now: NOW })
  expect(id).toBe(`binance/withdrawals/all@1#first-seen@${NOW}`)
  expect(draft.alerts.get(id)).toMatchObject({
    state: 'pending',
    title: 'Binance: withdrawals paused',
    incident: PAUSE.id,
    at: NOW,
    notification: null,
    replaces: null,
    read: false,
  })
})

test('what is told of an incident next makes its last message obsolete', () => {
  const draft = draftWith()
  const incident = { ...PAUSE, told: { level: 'degraded', at: 1, alert: 'earlier' } } as const
  const decision = { tell: true, reason: 'got-worse' } as const
  const id = queue(draft, ENGLISH, { incident, decision, cloudsSeen: true, now: NOW })
  expect(draft.alerts.get(id)?.replaces).toBe('earlier')
  expect(take(draft, ENGLISH, NOW)?.replaces).toEqual(['earlier'])
})

test('nothing waits: nothing is shown', () => {
  expect(take(draftWith(), ENGLISH, NOW)).toBeNull()
  expect(
    take(waiting(first('a', { state: 'sent' }), first('b', { state: 'withdrawn' })), ENGLISH, NOW),
  ).toBeNull()
})

test('one alert is one notification, and the notification’s id is the alert’s', () => {
  const draft = waiting(first('a', { title: 't', body: 'b' }))
  expect(take(draft, ENGLISH, NOW)).toMatchObject({
    id: 'a',
    alerts: ['a'],
    incident: 'a',
    title: 't',
    body: 'b',
    state: 'showing',
  })
  expect(draft.alerts.get('a')).toMatchObject({ state: 'sent', notification: 'a' })
  expect(draft.notifications.get('a')?.state).toBe('showing')
})

test('several alerts are one notification: Firefox drops bursts, and people do too', () => {
  const draft = waiting(
    first('a', { subject: 'binance', title: 'Binance: withdrawals paused', at: NOW - 2 }),
    first('b', { subject: 'kucoin', title: 'KuCoin: withdrawals paused', at: NOW - 1 }),
  )
  const row = take(draft, ENGLISH, NOW)
  expect(row).toMatchObject({
    title: 'Binance and KuCoin: withdrawals paused',
    alerts: ['a', 'b'],
    incident: null,
  })
  expect(statesIn(draft)).toEqual({ a: 'sent', b: 'sent' })
  expect(draft.alerts.get('b')?.notification).toBe(row?.id)
})

const theft = (platform: string, rest: Partial<AlertRow> = {}) =>
  alertRow(`exploit:${platform}@1#exploit@2`, {
    incident: `exploit:${platform}@1`,
    subject: platform,
    level: 'ok',
    reason: 'exploit',
    title: `${platform}: exploit reported`,
    body: 'On 14 April, says DefiLlama.',
    ...rest,
  })

test('a theft alone is a quiet message, and a click on it leads to no incident', () => {
  const draft = waiting(theft('KiloEX'))
  const row = take(draft, ENGLISH, NOW)
  expect(row).toMatchObject({
    id: 'exploit:KiloEX@1#exploit@2',
    title: 'KiloEX: exploit reported',
    incident: null,
  })
  expect(row && howOf(row, SOUNDS)).toEqual({ tone: 'calm', sound: 'none', stays: false })
  expect(take(draft, ENGLISH, NOW)).toBeNull()
})

test('several thefts are one message, quiet too', () => {
  const row = take(waiting(theft('KiloEX'), theft('Bybit')), ENGLISH, NOW)
  expect(row).toMatchObject({
    title: 'KiloEX and Bybit: exploit reported',
    body: 'KiloEX: On 14 April, says DefiLlama.\nBybit: On 14 April, says DefiLlama.',
  })
  expect(row && howOf(row, SOUNDS)).toEqual({ tone: 'calm', sound: 'none', stays: false })
})

test('a theft that waits with a pause is told with it, after it, and not quietly', () => {
  const pause = first('a', { title: 'Binance: withdrawals paused', at: 9 })
  const row = take(waiting(theft('KiloEX'), pause), ENGLISH, NOW)
  expect(row?.body).toBe('Binance: withdrawals paused\nKiloEX: exploit reported')
  expect(row && howOf(row, SOUNDS)).toEqual({ tone: 'alarm', sound: 'system', stays: true })
})

test('in quiet hours a theft waits, and an end that is held; what was asked for does not', () => {
  const quiet = { on: true, from: 8 * 60, to: 9 * 60, through: [] }
  const held = first('held', { reason: 'resolved', held: { level: 'paused', at: 1, alert: 'a' } })
  const wish = alertRow('wish:binance/all@1#asked@2', { incident: 'wish:binance/all@1', level: 'ok' })
  const draft = draftWith({ alerts: [theft('KiloEX'), held, wish], settings: { quiet } })
  expect(take(draft, ENGLISH, NOW)?.alerts).toEqual([wish.id])
  expect(take(draft, ENGLISH, NOW)).toBeNull()
  expect(take(draft, ENGLISH, NOW + 20 * MINUTE)?.alerts).toEqual(['exploit:KiloEX@1#exploit@2'])
})

test('thefts never push a pause out of a long message', () => {
  const thefts = Array.from({ length: 9 }, (_, index) => theft(`P${index}`))
  const pause = first('a', { title: 'Binance: withdrawals paused', at: 9 })
  expect(take(waiting(...thefts, pause), ENGLISH, NOW)?.body).toContain('Binance: withdrawals paused')
})

test('what was taken once is not taken again', () => {
  const draft = waiting(first('a'))
  take(draft, ENGLISH, NOW)
  expect(take(draft, ENGLISH, NOW + MINUTE)).toBeNull()
})

test('of several alerts about one incident the newest is told', () => {
  const draft = waiting(
    first('worse', { incident: 'i', reason: 'got-worse', at: 2 }),
    first('begin', { incident: 'i', reason: 'first-seen', at: 1 }),
  )
  expect(take(draft, ENGLISH, NOW)?.alerts).toEqual(['worse'])
  expect(statesIn(draft)).toEqual({ worse: 'sent', begin: 'withdrawn' })
})

test('a beginning that is over before it could be shown is withdrawn with its end', () => {
  for (const reason of ['first-seen', 'baseline']) {
    const draft = waiting(
      first('begin', { incident: 'i', reason, at: 1 }),
      first('end', { incident: 'i', reason: 'resolved', at: 2 }),
    )
    expect(take(draft, ENGLISH, NOW)).toBeNull()
    expect(statesIn(draft)).toEqual({ begin: 'withdrawn', end: 'withdrawn' })
  }
})

test('the end of what was told is told, even when something between could not be', () => {
  const draft = waiting(
    first('worse', { incident: 'i', reason: 'got-worse', at: 1 }),
    first('end', { incident: 'i', reason: 'resolved', at: 2 }),
  )
  expect(take(draft, ENGLISH, NOW)?.alerts).toEqual(['end'])
})

test('an end is not shown while its beginning still waits, but news of others is', () => {
  const begun = notificationRow('begun', { alerts: ['binance#first-seen@1'] })
  const end = first('end', { incident: 'binance', reason: 'resolved' })
  expect(take(draftWith({ notifications: [begun], alerts: [end] }), ENGLISH, NOW)).toBeNull()
  const other = first('other', { incident: 'kucoin' })
  const draft = draftWith({ notifications: [begun], alerts: [end, other] })
  expect(take(draft, ENGLISH, NOW)?.alerts).toEqual(['other'])
})

test('a receipt notes when it was first shown, and what the user did', () => {
  const draft = draftWith({ notifications: [notificationRow('a')] })
  receipt(draft, 'a', NOW)
  expect(draft.notifications.get('a')).toMatchObject({ state: 'shown', shownAt: NOW })
  receipt(draft, 'a', NOW + MINUTE, 'clicked')
  expect(draft.notifications.get('a')).toMatchObject({ state: 'clicked', shownAt: NOW })
})

test('a receipt that comes late does not take back that the user closed it', () => {
  for (const state of ['closed', 'clicked'] as const) {
    const draft = draftWith({ notifications: [notificationRow('a', { state, shownAt: NOW })] })
    receipt(draft, 'a', NOW + 5)
    expect(draft.notifications.get('a')?.state).toBe(state)
  }
})

test('a receipt for what nobody knows is nothing: test messages, and those of an older version', () => {
  const draft = draftWith()
  receipt(draft, 'test@1', NOW, 'closed')
  expect(draft.writes).toEqual([])
})

test('a cause found after telling completes the shown message', () => {
  const draft = draftWith()
  const incident = {
    ...PAUSE,
    cause: CAUSE,
    told: { level: 'paused', at: NOW - MINUTE, alert: 'a' },
  } as const
  amend(draft, ENGLISH, { incident, cloudsSeen: true, now: NOW })
  expect(draft.notifications.get('a')).toMatchObject({
    state: 'amending',
    body: expect.stringContaining('AWS Tokyo'),
  })
})

test('a cause of what was never told completes no message', () => {
  const draft = draftWith()
  amend(draft, ENGLISH, { incident: { ...PAUSE, cause: CAUSE }, cloudsSeen: true, now: NOW })
  expect(draft.writes).toEqual([])
})

test('better for one feed and worse for the next in one tick is what was heard already: nothing is said', () => {
  const heard = first('x@1', { id: 'heard', state: 'sent', notification: 'heard', level: 'paused', at: 1 })
  const better = first('x@1', { id: 'b', reason: 'got-better', level: 'degraded', replaces: 'heard', at: 2 })
  const worse = first('x@1', { id: 'w', reason: 'got-worse', level: 'paused', replaces: 'b', at: 3 })
  const incident = incidentRow('x@1', { told: { level: 'paused', at: 3, alert: 'w' } })
  const draft = draftWith({ alerts: [heard, better, worse], incidents: [incident] })
  expect(take(draft, ENGLISH, NOW)).toBeNull()
  expect(statesIn(draft)).toEqual({ heard: 'sent', b: 'withdrawn', w: 'withdrawn' })
  expect(draft.incidents.get('x@1')?.told?.alert).toBe('heard')
})

test('a beginning whose last look saw it over waits for the next look', () => {
  const votes = { 'binance/coins': vote({ oks: 1 }) }
  const draft = draftWith({ alerts: [first('x@1')], incidents: [incidentRow('x@1', { votes })] })
  expect(take(draft, ENGLISH, NOW)).toBeNull()
  expect(statesIn(draft)).toEqual({ 'x@1': 'pending' })
})
