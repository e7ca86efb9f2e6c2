/** What quiet hours make of a decision: a beginning is kept until they are over, and an end is held. */
import { type Circumstances, type Decision, decide } from '../alerts/decide.ts'
import { isKeptQuiet } from '../alerts/quiet.ts'
import type { Millis } from '../glossary.ts'
import { isSamePlace, scopeIn } from '../incidents/place.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { AlertRow, Incident, Told } from '../ledger/rows.ts'
import { queue } from '../notifications/outbox.ts'
import type { Tongue } from '../words.ts'

interface Moment {
  readonly now: Millis
  readonly tongue: Tongue
}

export interface Judged {
  /** It may have taken over what was told of the stretch before it. */
  readonly incident: Incident
  readonly decision: Decision
  /** Its end is to be told after the quiet hours. */
  readonly holds: boolean
}

export function decideQuietly(
  draft: Draft,
  { now, tongue }: Moment,
  before: Incident,
  circumstances: Circumstances,
): Judged {
  const incident = takeOver(draft, before, circumstances)
  const decision = decide(incident, circumstances)
  const kept = decision.tell && isKeptQuiet(draft.settings.quiet, incident.signal, now, tongue.timeZone)
  if (!kept) return { incident, decision, holds: false }
  return {
    incident,
    decision: { tell: false, reason: 'quiet-hours' },
    holds: decision.reason === 'resolved',
  }
}

/** Closed again before its end was told: for the user it is the same trouble, with one end still to come. */
function takeOver(draft: Draft, incident: Incident, circumstances: Circumstances): Incident {
  if (incident.told !== null || incident.phase !== 'open') return incident
  const end = [...draft.alerts.values()].find((one) => isHeld(one) && isSamePlace(incident, one.incident))
  if (!end?.held || !decide(incident, circumstances).tell) return incident
  draft.put('alerts', { ...end, state: 'withdrawn' })
  const { level, at, alert } = end.held
  return { ...incident, told: { level, at, alert } }
}

function isHeld({ state, held }: AlertRow): boolean {
  return state === 'pending' && held !== undefined
}

/** The end is put into the outbox now, so that no kill and no long sleep loses it, and waits there. */
export function holdEnd(draft: Draft, { now, tongue }: Moment, incident: Incident, told: Told): void {
  const decision = { tell: true, reason: 'resolved' } as const
  const id = queue(draft, tongue, { incident, decision, cloudsSeen: false, now })
  const alert = draft.alerts.get(id)
  if (alert) draft.put('alerts', { ...alert, held: told })
}

/** Ends whose quiet hours are over, or whose signal the user lets through by now. */
export function releaseEnds(draft: Draft, { now, tongue }: Moment): void {
  for (const alert of draft.alerts.values()) {
    const quiet = isKeptQuiet(draft.settings.quiet, alert.signal, now, tongue.timeZone)
    if (isHeld(alert) && !quiet) release(draft, alert, now)
  }
}

export function release(draft: Draft, { held, ...alert }: AlertRow, now: Millis): void {
  const { id, subject, signal, level, incident } = alert
  draft.put('alerts', { ...alert, at: now })
  draft.put('journal', {
    at: now,
    subject,
    line: 'incident',
    signal,
    scope: scopeIn(incident),
    was: held?.level ?? level,
    level,
    planned: false,
    reason: 'resolved',
    told: true,
    incident,
    alert: id,
  })
}
