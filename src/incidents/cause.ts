/** A cloud event beside an exchange incident: attached when place and time fit, never accused. */
import type { Confidence, StandsOn } from '../declaration.ts'
import { exchangeById } from '../exchanges/index.ts'
import { HOUR, MINUTE, type Millis } from '../glossary.ts'
import type { Cause, Incident } from '../ledger/rows.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { isCluster } from './cluster.ts'

// Exchanges spoke 10 and about 25 minutes before AWS in the two events known to the minute (2025-04-15, 2026-05-07),
// and AWS posted 23 to 65 minutes after the fault in seven: look back 90 minutes from its first post.
export const LOOK_BACK = 90 * MINUTE
/** An exchange that breaks this long after a cloud event was first posted has most likely another reason. */
export const LOOK_AHEAD = 6 * HOUR
/** A fault clock read from prose is rough. */
const ROUGH = 15 * MINUTE
const AFTERMATH = 30 * MINUTE

/** The best matching cloud event, or null. Only exchange-wide trouble: one coin or one network has its own reasons. */
export function causeOf(incident: Incident, clouds: readonly Incident[]): Cause | null {
  if (incident.cause || incident.scope !== 'all' || incident.planned) return incident.cause
  const fits = standsOn(incident.subject).flatMap((place) =>
    clouds
      .filter((cloud) => explains(cloud, place, incident))
      .map((cloud) => causeFrom(cloud, place.confidence)),
  )
  return fits.sort((a, b) => a.confidence.localeCompare(b.confidence) || b.since - a.since)[0] ?? null
}

function standsOn(subject: string): readonly StandsOn[] {
  return exchangeById(subject)?.standsOn ?? []
}

function explains(cloud: Incident, place: StandsOn, incident: Incident): boolean {
  if (cloud.subject !== place.upstream || cloud.phase === 'forming' || isCluster(cloud)) return false
  if (!upstreamOf(cloud.subject)?.explains.includes(incident.signal)) return false
  return zonesAgree(cloud.zones, place.zones ?? []) && timesAgree(cloud, incident.openedAt)
}

/** Unknown zones agree with everything; two known lists must share one. */
function zonesAgree(hit: readonly string[], known: readonly string[]): boolean {
  return hit.length === 0 || known.length === 0 || hit.some((zone) => known.includes(zone))
}

function timesAgree(cloud: Incident, openedAt: Millis): boolean {
  const posted = cloud.postedAt ?? cloud.openedAt
  const began = cloud.saidAt ?? posted
  const earliest = Math.min(began - ROUGH, posted - LOOK_BACK)
  const latest = Math.min(posted + LOOK_AHEAD, cloud.closedAt > 0 ? cloud.closedAt + AFTERMATH : Infinity)
  return openedAt >= earliest && openedAt <= latest
}

function causeFrom(cloud: Incident, confidence: Confidence): Cause {
  return {
    upstream: cloud.subject,
    incident: cloud.id,
    confidence,
    words: cloud.words,
    since: cloud.saidAt ?? cloud.postedAt ?? cloud.openedAt,
  }
}
