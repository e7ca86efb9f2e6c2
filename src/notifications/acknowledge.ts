/** The user has clicked a message or taken it away: what it told needs no reminder. */
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import { incidentOfAlert } from './outbox.ts'
import { isReminder } from './reminder.ts'

/** Asks for the notification. */
export function acknowledge(draft: Draft, id: string, now: Millis): void {
  const incidents = draft.notifications.get(id)?.alerts.map(incidentOfAlert) ?? []
  for (const one of incidents) {
    const incident = draft.incidents.get(one)
    if (!incident?.told || incident.told.seenAt !== undefined) continue
    draft.put('incidents', { ...incident, told: { ...incident.told, seenAt: now } })
    draft.put('journal', {
      at: now,
      subject: incident.subject,
      line: 'note',
      why: 'message seen',
      incident: one,
    })
  }
  for (const alert of draft.alerts.values()) {
    const waits = alert.state === 'pending' && isReminder(alert.id) && incidents.includes(alert.incident)
    if (waits) draft.put('alerts', { ...alert, state: 'withdrawn' })
  }
}
