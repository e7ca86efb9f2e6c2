/** Whether we were there when an incident began: only then can its beginning be set beside another's. */
import type { Millis } from '../glossary.ts'
import type { Incident } from '../ledger/rows.ts'

/** What was so at the first look, or after a sleep, a time offline or a blind feed, began nobody knows when. */
export function isSeenToBegin({ fineAt, openedAt }: Incident, within: Millis): boolean {
  return fineAt !== undefined && openedAt - fineAt <= within
}

/** Stretches in which each began at most `within` after the one before it, oldest first. */
export function runsOf(incidents: readonly Incident[], within: Millis): readonly (readonly Incident[])[] {
  const runs: Incident[][] = []
  for (const incident of [...incidents].sort(byBeginning)) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    if (last && before && incident.openedAt - before.openedAt <= within) last.push(incident)
    else runs.push([incident])
  }
  return runs
}

function byBeginning(a: Incident, b: Incident): number {
  return a.openedAt - b.openedAt || a.id.localeCompare(b.id)
}
