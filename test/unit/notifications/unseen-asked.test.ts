/** What was asked for and not seen when the worker died: wishes, reminders, and what waits beside them. */
import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { HOUR, MINUTE } from '../../../src/glossary.ts'
import { acknowledge } from '../../../src/notifications/acknowledge.ts'
import { take } from '../../../src/notifications/outbox.ts'
import { settleOutbox, stillToShow } from '../../../src/notifications/unseen.ts'
import { alertRow, incidentRow, notificationRow } from '../../support/ledger/rows.ts'
import { draftWith, NOW, vote } from '../../support/state.ts'

const ENGLISH = englishTongue()
const ID = 'binance/withdrawals/all@1'
const REMINDER = `${ID}#reminder@1`
const WISH = 'wish:binance/asset:BTC@1#asked@2'
const UPCOMING = `${ID}#upcoming@9`
const MESSAGE = `${ID}#first-seen@1`
const TOLD = { level: 'paused', at: NOW - HOUR, alert: REMINDER } as const
const PAUSE = incidentRow(ID, { told: TOLD, votes: { 'binance/coins': vote() } })
const incidentOf = (id: string) => id.slice(0, id.lastIndexOf('#'))

const sent = (id: string, reason: string) =>
  alertRow(id, { incident: incidentOf(id), reason, state: 'sent', notification: MESSAGE })
const states = (draft: ReturnType<typeof draftWith>) =>
  Object.fromEntries([...draft.alerts.values()].map(({ id, state }) => [id, state]))

test('a reminder in doubt is shown again: what is visible may be the message it was to replace', () => {
  const row = notificationRow(MESSAGE, { alerts: [REMINDER] })
  const draft = draftWith({ incidents: [PAUSE], alerts: [sent(REMINDER, 'reminder')], notifications: [row] })
  settleOutbox(draft, new Set([MESSAGE]), NOW)
  expect(stillToShow(draft)).toEqual([row])
})

test('a reminder nobody has seen, of what is over by now, is withdrawn, and the end is told all the same', () => {
  const end = alertRow(`${ID}#resolved@2`, {
    incident: ID,
    reason: 'resolved',
    replaces: REMINDER,
    level: 'ok',
  })
  const draft = draftWith({
    alerts: [sent(REMINDER, 'reminder'), end],
    notifications: [notificationRow(MESSAGE, { alerts: [REMINDER] })],
  })
  expect(stillToShow(draft)).toEqual([])
  expect(states(draft)).toEqual({ [REMINDER]: 'withdrawn', [end.id]: 'pending' })
  expect(take(draft, ENGLISH, NOW)).toMatchObject({ id: end.id, replaces: [MESSAGE] })
})

test('a wish nobody has seen yet is shown again, and told by itself when the rest of its message is over', () => {
  const alone = notificationRow('n', { alerts: [WISH] })
  expect(stillToShow(draftWith({ alerts: [sent(WISH, 'asked')], notifications: [alone] }))).toEqual([alone])
  const draft = draftWith({
    alerts: [sent(WISH, 'asked'), sent(MESSAGE, 'first-seen')],
    notifications: [notificationRow('n', { alerts: [WISH, MESSAGE] })],
  })
  expect(stillToShow(draft)).toEqual([])
  expect(states(draft)).toEqual({ [WISH]: 'pending', [MESSAGE]: 'withdrawn' })
  expect(take(draft, ENGLISH, NOW)).toMatchObject({ id: WISH, incident: null })
})

test('a reminder of planned work is shown again until it begins, and what overran is told then', () => {
  const plan = incidentRow(ID, { planned: true, from: NOW + MINUTE })
  const parts = {
    alerts: [sent(UPCOMING, 'reminder')],
    notifications: [notificationRow(UPCOMING)],
  }
  expect(stillToShow(draftWith({ incidents: [plan], ...parts }))).toHaveLength(1)
  const begun = draftWith({
    incidents: [{ ...plan, planned: false, from: NOW - HOUR }],
    alerts: [...parts.alerts, alertRow(MESSAGE, { incident: ID })],
    notifications: parts.notifications,
  })
  expect(stillToShow(begun)).toEqual([])
  expect(states(begun)).toEqual({ [UPCOMING]: 'withdrawn', [MESSAGE]: 'pending' })
})

test('a click is remembered with the incident, in the journal, and withdraws the reminder that waits', () => {
  const waiting = alertRow(REMINDER, { incident: ID, reason: 'reminder' })
  const draft = draftWith({
    incidents: [PAUSE],
    alerts: [waiting],
    notifications: [notificationRow(MESSAGE, { state: 'clicked' })],
  })
  acknowledge(draft, MESSAGE, NOW)
  acknowledge(draft, MESSAGE, NOW + MINUTE)
  expect(draft.incidents.get(ID)?.told).toEqual({ ...TOLD, seenAt: NOW })
  expect(states(draft)).toEqual({ [REMINDER]: 'withdrawn' })
  expect(
    draft.writes.filter(({ kind, ...one }) => kind === 'put' && 'store' in one && one.store === 'journal'),
  ).toHaveLength(1)
})
