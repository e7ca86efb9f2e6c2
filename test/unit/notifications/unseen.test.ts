import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import type { Draft } from '../../../src/ledger/ledger.ts'
import type { AlertRow, Incident } from '../../../src/ledger/rows.ts'
import { take } from '../../../src/notifications/outbox.ts'
import { settleOutbox, stillToShow } from '../../../src/notifications/unseen.ts'
import { alertRow, incidentRow, notificationRow } from '../../support/ledger/rows.ts'
import { draftWith, NOW, vote } from '../../support/state.ts'

const ENGLISH = englishTongue()
const PAUSE = incidentRow('binance/withdrawals/all@1', { openedAt: NOW })

const statesIn = (draft: Draft) =>
  Object.fromEntries([...draft.alerts.values()].map((one) => [one.id, one.state]))
const first = (id: string, rest: Partial<AlertRow> = {}) => alertRow(id, { incident: id, ...rest })

test('after a kill: what stands in the notification centre was shown, the rest is still to be shown', () => {
  const draft = draftWith({ notifications: [notificationRow('seen'), notificationRow('unseen')] })
  settleOutbox(draft, new Set(['seen']), NOW)
  expect(draft.notifications.get('seen')).toMatchObject({ state: 'shown', shownAt: NOW })
  expect(draft.notifications.get('unseen')?.state).toBe('showing')
})

test('what was receipted is in no doubt', () => {
  const rows = (['shown', 'closed', 'clicked', 'amending'] as const).map((state) =>
    notificationRow(state, { state }),
  )
  const draft = draftWith({ notifications: rows })
  settleOutbox(draft, new Set(['shown', 'amending']), NOW)
  expect([draft.writes, stillToShow(draft)]).toEqual([[], []])
})

/** A message about the beginning of `incident`, that nobody has seen yet. */
function unseen(incident: Incident, ...more: readonly AlertRow[]): Draft {
  const id = `${incident.id}#first-seen@1`
  const alert = first(id, { incident: incident.id, state: 'sent', notification: id })
  return draftWith({
    incidents: incident.phase === 'closed' ? [] : [incident],
    alerts: [alert, ...more],
    notifications: [notificationRow(id)],
  })
}

test('a beginning nobody has seen yet is shown again while it goes on', () => {
  expect(stillToShow(unseen(PAUSE)).map(({ id }) => id)).toEqual([`${PAUSE.id}#first-seen@1`])
})

test('a beginning nobody has seen, of what is over by now, is withdrawn, and its end with it', () => {
  const end = first(`${PAUSE.id}#resolved@2`, { incident: PAUSE.id, reason: 'resolved' })
  const draft = unseen({ ...PAUSE, phase: 'closed', closedAt: NOW }, end)
  expect(stillToShow(draft)).toEqual([])
  expect(statesIn(draft)).toEqual({ [`${PAUSE.id}#first-seen@1`]: 'withdrawn', [end.id]: 'withdrawn' })
  expect(take(draft, ENGLISH, NOW)).toBeNull()
})

test('a beginning nobody has seen, of what is being taken back, waits for the second look', () => {
  const ending = { ...PAUSE, votes: { 'binance/coins': vote({ oks: 1 }) } }
  const draft = unseen(ending)
  expect(stillToShow(draft)).toEqual([])
  expect(statesIn(draft)).toEqual({ [`${PAUSE.id}#first-seen@1`]: 'sent' })
})

test('an end nobody has seen is shown again, however long it is over', () => {
  const draft = draftWith({ notifications: [notificationRow('i#resolved@1')] })
  expect(stillToShow(draft)).toHaveLength(1)
})

const THEFT = 'exploit:kiloex@1#exploit@2'

/** A message about that, which nobody has seen yet. */
function unseenTogether(incidents: readonly Incident[], ...ids: readonly string[]): Draft {
  const alerts = ids.map((id) =>
    alertRow(id, { incident: id.slice(0, id.lastIndexOf('#')), state: 'sent', notification: 'n' }),
  )
  return draftWith({ incidents, alerts, notifications: [notificationRow('n', { alerts: ids })] })
}

test('a theft nobody has seen yet is shown again: it has no end', () => {
  expect(stillToShow(unseenTogether([], THEFT)).map(({ id }) => id)).toEqual(['n'])
})

test('a theft nobody has seen yet, told with a pause that goes on, is shown again with it', () => {
  const draft = unseenTogether([PAUSE], `${PAUSE.id}#first-seen@1`, THEFT)
  expect(stillToShow(draft).map(({ id }) => id)).toEqual(['n'])
})

test('a theft that was to be told with a pause that is over by now is told by itself', () => {
  const draft = unseenTogether([], `${PAUSE.id}#first-seen@1`, THEFT)
  expect(stillToShow(draft)).toEqual([])
  expect(statesIn(draft)).toEqual({ [`${PAUSE.id}#first-seen@1`]: 'withdrawn', [THEFT]: 'pending' })
  expect(take(draft, ENGLISH, NOW)).toMatchObject({ id: THEFT, alerts: [THEFT] })
})
