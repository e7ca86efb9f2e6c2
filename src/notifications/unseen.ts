/** Messages that were about to be shown when the worker died: seen, still worth showing, or over by now. */
import { isBeingTakenBack } from '../alerts/decide.ts'
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { AlertRow, NotificationRow } from '../ledger/rows.ts'
import { incidentOfAlert } from './outbox.ts'
import { isReminder } from './reminder.ts'
import { isComing, isUpcoming } from './upcoming.ts'
import { standsAlone } from './wish.ts'

/**
 * Notifications a killed predecessor was showing: those in the notification centre were shown. The rest is shown
 * again, under the same id, which replaces and so cannot double. A reminder always is: what is visible may be what
 * it was to replace.
 */
export function settleOutbox(draft: Draft, standing: ReadonlySet<string>, now: Millis): void {
  const visible = withoutRepeats(draft, standing)
  for (const row of draft.notifications.values()) {
    if (row.state === 'showing' && visible.has(row.id) && !isAgain(row)) {
      draft.put('notifications', { ...row, state: 'shown', shownAt: now })
    }
  }
}

function isAgain({ alerts }: NotificationRow): boolean {
  return alerts.every(isReminder)
}

/**
 * What is still to be shown, after the look at the world. A beginning that is over by now is withdrawn, and so is
 * its end; one that is just being taken back waits for the second look. A theft and a wish have no end.
 */
export function stillToShow(draft: Draft): readonly NotificationRow[] {
  const rows = [...draft.notifications.values()].filter((row) => row.state === 'showing')
  return rows.filter((row) => {
    const incidents = row.alerts.filter((id) => !standsAlone(incidentOfAlert(id)))
    if (incidents.length === 0) return true
    const fates = incidents.map((id) => fateOf(draft, id))
    if (fates.every((fate) => fate === 'over')) withdraw(draft, row)
    return fates.some((fate) => fate === 'on')
  })
}

/** What is shown again under its old id may be visible with its old text. */
function withoutRepeats(draft: Draft, visible: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...visible].filter((id) => !draft.notifications.get(id)?.again))
}

/** Alert ids carry their incident and reason. */
function fateOf(draft: Draft, alert: string): 'on' | 'ending' | 'over' {
  const cut = alert.lastIndexOf('#')
  if (alert.slice(cut).startsWith('#resolved')) return 'on'
  const incident = draft.incidents.get(incidentOfAlert(alert))
  if (isUpcoming(alert)) return incident && isComing(incident, draft.meta.tickAt ?? 0) ? 'on' : 'over'
  if (incident?.phase !== 'open') return 'over'
  return isBeingTakenBack(incident) ? 'ending' : 'on'
}

/**
 * A theft or a wish that was to be told in the same message waits again: it is told by itself. Who was only to be
 * reminded has heard of the beginning, or not of the trouble at all: whatever else waits is told.
 */
function withdraw(draft: Draft, row: NotificationRow): void {
  draft.put('notifications', { ...row, state: 'closed' })
  const begun = row.alerts.filter((id) => !isReminder(id) && !isUpcoming(id))
  const incidents = begun.map(incidentOfAlert)
  for (const alert of draft.alerts.values()) {
    const unheard =
      row.alerts.includes(alert.id) || (alert.state === 'pending' && incidents.includes(alert.incident))
    if (unheard) draft.put('alerts', afterWithdrawal(alert))
  }
}

function afterWithdrawal(alert: AlertRow): AlertRow {
  return standsAlone(alert.incident)
    ? { ...alert, state: 'pending', notification: null }
    : { ...alert, state: 'withdrawn' }
}
