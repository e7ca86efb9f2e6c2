/** Forgets what the user no longer asks about, without a word to anybody. */
import type { Millis, SubjectId } from './glossary.ts'
import type { Draft } from './ledger/ledger.ts'
import type { AlertRow, Incident, SubjectRow } from './ledger/rows.ts'

/** All that is kept of some subjects: their incidents, their records, their waiting alerts. Asks for all feeds. */
export function forgetSubjects(draft: Draft, dropped: (subject: SubjectId) => boolean, now: Millis): void {
  for (const one of draft.incidents.values()) {
    if (dropped(one.subject)) forgetIncident(draft, one, now)
  }
  for (const row of draft.feeds.values()) if (dropped(row.subject)) draft.remove('feeds', row.id)
  for (const row of draft.subjects.values()) if (dropped(row.id)) forgetSubject(draft, row, now)
  for (const wish of draft.wishes.values()) if (dropped(wish.subject)) draft.remove('wishes', wish.id)
  withdrawPending(draft, (alert) => dropped(alert.subject))
}

/** From now on nobody looks: the history must not take the time until it is chosen again for seen. */
function forgetSubject(draft: Draft, { id, sight }: SubjectRow, now: Millis): void {
  draft.remove('subjects', id)
  if (sight !== 'unread')
    draft.put('sights', { id: `${id}@${now}`, subject: id, at: now, was: sight, sight: 'unread' })
}

/** Closed because the user no longer asks about it; nobody is told, and a wish does not take it for an end. */
export function forgetIncident(draft: Draft, incident: Incident, now: Millis): void {
  draft.put('incidents', { ...incident, phase: 'closed', level: 'ok', votes: {}, closedAt: now })
  for (const wish of draft.wishes.values()) {
    if (wish.incident === incident.id) draft.put('wishes', { ...wish, incident: null })
  }
}

export function withdrawPending(draft: Draft, isMeant: (alert: AlertRow) => boolean): void {
  for (const alert of draft.alerts.values()) {
    if (alert.state === 'pending' && isMeant(alert)) draft.put('alerts', { ...alert, state: 'withdrawn' })
  }
}
