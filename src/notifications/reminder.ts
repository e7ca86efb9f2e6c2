/** A pause that goes on is told again in the message that told it; several share one. */

import { inhibitorOf } from '../alerts/inhibit.ts'
import { log } from '../alerts/log.ts'
import { dueReminders } from '../alerts/remind.ts'
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { AlertRow, Incident, NotificationRow } from '../ledger/rows.ts'
import { subjectName, troublePhrase } from '../names.ts'
import { sayDuration, sayShortList, type Tongue } from '../words.ts'
import { beganAt, compose, type Message } from './compose.ts'
import { toneOf } from './loudness.ts'

/** Alert ids of reminders; there is one a told incident, told again and again. */
const TAIL = '#reminder@'

export function isReminder(alert: string): boolean {
  return alert.slice(alert.lastIndexOf('#')).startsWith(TAIL)
}

/** Decides on what is due and puts it into the outbox. Asks for the inbox: messages are found through it. */
export function remindOfPauses(draft: Draft, tongue: Tongue, now: Millis): void {
  const { tell, keep } = dueReminders(draft, now, tongue.timeZone)
  for (const { incident, reason } of keep) {
    log(draft, now, incident, { was: incident.level, decision: { tell: false, reason }, alert: null })
    if (incident.told) draft.put('incidents', { ...incident, told: { ...incident.told, remindedAt: now } })
  }
  for (const incident of tell) queueReminder(draft, tongue, incident, now)
}

function queueReminder(draft: Draft, tongue: Tongue, incident: Incident, now: Millis): void {
  const { told, subject, signal, level } = incident
  if (!told) return
  const id = `${incident.id}${TAIL}${told.at}`
  draft.put('alerts', {
    id,
    incident: incident.id,
    subject,
    signal,
    level,
    reason: 'reminder',
    at: now,
    state: 'pending',
    ...composeReminder(tongue, draft, incident, now),
    // Where it was told so far: there it is told again.
    notification: draft.alerts.get(told.alert)?.notification ?? told.alert,
    replaces: null,
    read: false,
  })
  draft.put('incidents', { ...incident, told: { ...told, alert: id, remindedAt: now } })
  log(draft, now, incident, { was: incident.level, decision: { tell: true, reason: 'reminder' }, alert: id })
}

function composeReminder(tongue: Tongue, draft: Draft, incident: Incident, now: Millis): Message {
  const lasts = sayDuration(tongue, now - beganAt(incident))
  const telling = { incident, reason: 'reminder', cloudsSeen: false, choice: draft.settings, now } as const
  return {
    title: tongue.say(
      'tell_title',
      subjectName(incident.subject, draft.settings),
      tongue.say('remind_lasting', troublePhrase(tongue, incident), lasts),
    ),
    body: `${compose(tongue, telling).body} ${tongue.say('remind_stop')}`,
  }
}

/** One message for all of them, in the place of the first one's, when that tells of nothing else that goes on. */
export function takeReminders(
  draft: Draft,
  tongue: Tongue,
  waiting: readonly AlertRow[],
  now: Millis,
): NotificationRow {
  const first = waiting[0] as AlertRow
  const places = [...new Set(waiting.flatMap(({ notification }) => notification ?? []))]
  const free = places.filter((id) => !tellsOfMore(draft, id, waiting))
  const row: NotificationRow = {
    id: free[0] ?? first.id,
    alerts: waiting.map(({ id }) => id),
    incident: waiting.length === 1 ? first.incident : null,
    ...(waiting.length === 1 ? { title: first.title, body: first.body } : together(tongue, draft, waiting)),
    createdAt: now,
    state: 'showing',
    shownAt: null,
    replaces: free.slice(1),
    tone: toneOf(waiting),
  }
  draft.put('notifications', row)
  for (const alert of waiting) draft.put('alerts', { ...alert, state: 'sent', notification: row.id })
  return row
}

/** Of something that stands there and nowhere else, and that none of the others speaks for. */
function tellsOfMore(draft: Draft, notification: string, waiting: readonly AlertRow[]): boolean {
  const mine = new Set(waiting.map(({ incident }) => incident))
  const incidents = [...draft.incidents.values()]
  return [...draft.alerts.values()].some((one) => {
    if (one.notification !== notification || mine.has(one.incident)) return false
    const incident = draft.incidents.get(one.incident)
    if (incident?.phase !== 'open' || incident.told?.alert !== one.id) return false
    return inhibitorOf(incident, incidents) === null
  })
}

const LONGEST = 6

function together(tongue: Tongue, draft: Draft, waiting: readonly AlertRow[]): Message {
  const names = [...new Set(waiting.map(({ subject }) => subjectName(subject, draft.settings)))]
  const lines = waiting.slice(0, LONGEST).map(({ title }) => title)
  return {
    title: tongue.say('tell_title', sayShortList(tongue, names, LONGEST), tongue.say('remind_together')),
    body: [...lines, tongue.say('remind_stop')].join('\n'),
  }
}
