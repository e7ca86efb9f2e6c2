/** The user's rule "not about this, until then". Whether it holds is derived, never stored. */
import type { Millis } from '../glossary.ts'
import type { Incident, Silence } from '../ledger/rows.ts'

export function isSilenced(silence: Silence | undefined, incident: Incident, now: Millis): boolean {
  if (!silence) return false
  if (silence.until !== null) return now < silence.until
  return silence.incident === incident.id && silence.level === incident.level
}

/** Whether a rule still means anything, so that dead ones can be removed. */
export function isAlive(silence: Silence, open: ReadonlyMap<string, Incident>, now: Millis): boolean {
  if (silence.until !== null) return now < silence.until
  const incident = silence.incident === null ? undefined : open.get(silence.incident)
  return incident?.phase === 'open' && incident.level === silence.level
}
