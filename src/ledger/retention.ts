/** How long each kind of memory is kept. */
import { DAY, type Millis } from '../glossary.ts'
import type { Draft, Prunable } from './ledger.ts'

// History is told in 90-day bars and one-year totals; the journal answers "why was I (not) told?" for a month.
const KEPT: Readonly<Record<Prunable, Millis>> = {
  journal: 30 * DAY,
  sights: 400 * DAY,
  incidents: 400 * DAY,
  alerts: 90 * DAY,
  notifications: 90 * DAY,
  exploits: 400 * DAY,
  spans: 400 * DAY,
}

export function forget(draft: Draft, now: Millis): void {
  for (const [store, kept] of Object.entries(KEPT)) draft.prune(store as Prunable, now - kept)
}
