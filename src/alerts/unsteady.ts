/** What closes and opens again and again is told twice an hour at most, then as unstable until it holds still. */
import { HOUR, MINUTE, type Millis } from '../glossary.ts'
import type { Incident } from '../ledger/rows.ts'

const MOST_AN_HOUR = 2
/** The third time within an hour is no coincidence. */
const UNSTEADY = 2
/** As long as this a state has to last before it is believed again. */
export const SETTLED = 10 * MINUTE

/** Stretches of the same trouble that ended within the last hour, or whose end was not told yet; oldest first. */
export function historyOf(
  incidents: Iterable<Incident>,
  incident: Incident,
  now: Millis,
): readonly Incident[] {
  return [...incidents]
    .filter((one) => one.phase === 'closed' && isBefore(one, incident))
    .filter((one) => one.closedAt >= now - HOUR || isAwaitingEnd(one))
    .sort((a, b) => a.openedAt - b.openedAt)
}

function isBefore(one: Incident, other: Incident): boolean {
  return (
    one.openedAt < other.openedAt &&
    one.subject === other.subject &&
    one.signal === other.signal &&
    one.scope === other.scope
  )
}

/**
 * The incident with what its history means for it: since when it is unstable, and whether its beginning was told.
 * What was told of a stretch passes on to the next one, and from there to the one after it.
 */
export function withHistory(incident: Incident, history: readonly Incident[]): Incident {
  const last = history.at(-1)
  const passedOn = last && isAwaitingEnd(last) && !incident.planned ? last.told : null
  if (history.length < UNSTEADY && passedOn === null) return incident
  const since = Math.min(...history.map((one) => one.unsteadySince ?? one.openedAt))
  return { ...incident, unsteadySince: since, told: incident.told ?? passedOn }
}

/** Whether another stretch of the same trouble came after it: the end to tell is then that one's. */
export function isPassedOn(incident: Incident, incidents: readonly Incident[]): boolean {
  return incidents.some((one) => !one.planned && isBefore(incident, one))
}

/** It was told, and is over; whether it stays so is not known yet. */
export function isAwaitingEnd({ phase, told, reason }: Incident): boolean {
  return phase === 'closed' && told !== null && reason === 'unstable'
}

/** Enough was told of it in the last hour, and nothing has lasted since. */
export function isHeldBack(incident: Incident, history: readonly Incident[], now: Millis): boolean {
  const since = incident.phase === 'closed' ? incident.closedAt : incident.openedAt
  if (now - since >= SETTLED) return false
  return incident.phase === 'closed'
    ? incident.unsteadySince !== undefined
    : toldLately(history, now) >= MOST_AN_HOUR
}

function toldLately(history: readonly Incident[], now: Millis): number {
  return history.reduce((sum, { told, reason, closedAt }) => {
    const began = told !== null && told.at >= now - HOUR
    const ended = told !== null && reason === 'resolved' && closedAt >= now - HOUR
    return sum + Number(began) + Number(ended)
  }, 0)
}
