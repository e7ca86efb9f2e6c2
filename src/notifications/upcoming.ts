/** Planned work is about to begin, and the user has asked to hear of it: told once, before it begins or not at all. */
import { log } from '../alerts/log.ts'
import { MINUTE, type Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { sayDuration, saySentences, sayTime, type Tongue } from '../words.ts'

const TAIL = '#upcoming@'

/** Alert ids of reminders of planned work. */
export function isUpcoming(alert: string): boolean {
  return alert.slice(alert.lastIndexOf('#')).startsWith(TAIL)
}

/** Announced, and not begun. */
export function isComing({ phase, planned, from }: Incident, now: Millis): boolean {
  return phase === 'open' && planned && from !== undefined && now < from
}

/** Why no reminder is set, in a sentence; '' when it is, or when `before` (minutes) is 0 and takes it back. */
export function askReminder(
  draft: Draft,
  tongue: Tongue,
  { incident: id, before }: { readonly incident: string; readonly before: number },
  now: Millis,
): string {
  const incident = draft.incidents.get(id)
  if (before === 0) {
    if (incident?.remindBefore !== undefined) forgetReminder(draft, incident)
    return ''
  }
  if (!incident || !isComing(incident, now)) return tongue.say('upcoming_begun')
  const left = (incident.from ?? now) - now
  if (left <= before * MINUTE) return tongue.say('upcoming_too_late', sayDuration(tongue, left))
  draft.put('incidents', { ...incident, remindBefore: before })
  return ''
}

/** Told in quiet hours and of what is silenced, too: it was asked for. */
export function remindOfPlans(draft: Draft, { now, tongue }: { now: Millis; tongue: Tongue }): void {
  for (const incident of draft.incidents.values()) {
    const { remindBefore, from } = incident
    if (remindBefore === undefined || from === undefined || incident.phase !== 'open') continue
    if (now < from - remindBefore * MINUTE && incident.planned) continue
    const told = isComing(incident, now)
    const alert = told ? queueUpcoming(draft, tongue, { incident, from, now }) : null
    forgetReminder(draft, incident)
    // What began while nobody could be told is told when it overruns, not before.
    const reason = told ? 'reminder' : 'too-old'
    log(draft, now, incident, { was: incident.level, decision: { tell: told, reason }, alert })
  }
}

function forgetReminder(draft: Draft, { remindBefore: _done, ...incident }: Incident): void {
  draft.put('incidents', incident)
}

interface Coming {
  readonly incident: Incident
  readonly from: Millis
  readonly now: Millis
}

function queueUpcoming(draft: Draft, tongue: Tongue, { incident, from, now }: Coming): string {
  const { subject, signal, words, until } = incident
  const { say } = tongue
  const [begins, ends] = [from, until ?? from].map((at) => sayTime(tongue, at, now)) as [string, string]
  const id = `${incident.id}${TAIL}${from}`
  draft.put('alerts', {
    id,
    incident: incident.id,
    subject,
    signal,
    // Nothing is wrong yet.
    level: 'ok',
    reason: 'reminder',
    at: now,
    state: 'pending',
    title: say(
      'tell_title',
      subjectName(subject, draft.settings),
      say('upcoming_begins', sayDuration(tongue, from - now)),
    ),
    body: saySentences(tongue, [
      words === '' ? '' : say('tell_words', words),
      until === undefined ? say('upcoming_from', begins) : say('tell_from_to', begins, ends),
    ]),
    notification: null,
    replaces: null,
    read: false,
  })
  return id
}
