/** Which news of what exchanges stand on is told: clusters, and cloud events to those who asked for early warning. */
import { exchangesOn } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import { LOOK_AHEAD } from '../incidents/cause.ts'
import { isCluster } from '../incidents/cluster.ts'
import type { Incident, Settings } from '../ledger/rows.ts'
import { upstreamOf } from '../upstreams/index.ts'

export function isOfUpstream({ subject }: Pick<Incident, 'subject'>): boolean {
  return upstreamOf(subject) !== undefined
}

/** It is told once, however it goes on; thresholds are for what exchanges say. */
export function reasonToKeepUpstream(
  incident: Incident,
  settings: Settings,
  now: Millis,
): 'not-watched' | 'nothing-new' | 'too-old' | null {
  if (isCluster(incident)) return incident.told === null ? null : 'nothing-new'
  const warns = settings.earlyWarning && exchangesOn(incident.subject, settings).length > 0
  if (!warns) return 'not-watched'
  if (incident.told !== null) return 'nothing-new'
  // An exchange that broke now would not be explained by it any more.
  return now - (incident.postedAt ?? incident.openedAt) > LOOK_AHEAD ? 'too-old' : null
}
