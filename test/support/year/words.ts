/** What was told of a made-up year, and the journal of its last month. */
import { DAY, MINUTE, type Millis } from '../../../src/glossary.ts'
import type { AlertRow, Incident, JournalRow, NotificationRow } from '../../../src/ledger/rows.ts'
import { alertRow, notificationRow } from '../ledger/rows.ts'

/** As long as alerts are kept. */
export function alertsOf(incidents: readonly Incident[], now: Millis): readonly AlertRow[] {
  return incidents
    .filter((one) => one.told !== null && one.openedAt > now - 90 * DAY)
    .map(({ id, subject, signal, peak, openedAt, words }) =>
      alertRow(`${id}#first-seen`, {
        incident: id,
        subject,
        signal,
        level: peak,
        at: openedAt,
        state: 'sent',
        title: `${subject}: ${words}`,
        notification: `message ${id}`,
        read: openedAt < now - DAY,
      }),
    )
}

export function notificationsOf(alerts: readonly AlertRow[]): readonly NotificationRow[] {
  return alerts.map(({ id, incident, title, body, at, notification }) =>
    notificationRow(notification ?? id, {
      alerts: [id],
      incident,
      title,
      body,
      createdAt: at,
      shownAt: at + MINUTE,
      state: 'closed',
    }),
  )
}

export function journalOf(incidents: readonly Incident[], now: Millis): readonly JournalRow[] {
  return incidents
    .filter((one) => one.openedAt > now - 30 * DAY)
    .flatMap(({ id, subject, signal, scope, peak, openedAt, closedAt, told, reason, planned }) => {
      const row = { subject, line: 'incident', signal, scope, incident: id, planned } as const
      const first = told ? 'first-seen' : reason
      const begun = {
        ...row,
        at: openedAt,
        was: 'ok',
        level: peak,
        reason: first,
        told: told !== null,
      } as const
      const ended = { ...row, at: closedAt, was: peak, level: 'ok', reason, told: told !== null } as const
      return closedAt > 0 ? [begun, ended] : [begun]
    })
    .sort((a, b) => a.at - b.at)
}
