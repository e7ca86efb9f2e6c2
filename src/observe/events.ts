/** Cloud events: one statement per region some chosen exchange stands on. */
import { type CloudEvent, DAY, HOUR, LEVELS, type Millis, type Observation } from '../glossary.ts'
import type { Observed, Sees } from './observe.ts'

// AWS leaves events open for months (me-central-1: open since 2026-03-01, last post 2026-04-30, still there in
// September 2026): open without a post for a day no longer counts.
const STALE_AFTER = DAY
/** A post "from the future" beyond this is a broken clock, not news. */
const FUTURE = HOUR

export function observeEvents(events: readonly CloudEvent[], sees: Sees): Observed {
  const { feed, now } = sees
  const byRegion = new Map<string, CloudEvent[]>()
  for (const event of events) {
    if (!feed.regions.includes(event.region) || !counts(event, now)) continue
    byRegion.set(event.region, [...(byRegion.get(event.region) ?? []), event])
  }
  const subjects = new Set(feed.regions.map((region) => `${feed.subject}/${region}`))
  return {
    observations: [...byRegion].map(([region, list]) => together(`${feed.subject}/${region}`, list)),
    covers: (subject, signal, scope) => subjects.has(subject) && signal === 'site' && scope === 'all',
  }
}

function counts(event: CloudEvent, now: Millis): boolean {
  const age = now - event.lastPostAt
  return event.level !== 'ok' && event.endedAt === null && age < STALE_AFTER && age > -FUTURE
}

/** Several open events of a region are one stretch of trouble, told by the worst of them. */
function together(subject: string, events: readonly CloudEvent[]): Observation {
  const rank = (event: CloudEvent) => LEVELS.indexOf(event.level)
  const worst = [...events].sort((a, b) => rank(b) - rank(a) || b.lastPostAt - a.lastPostAt)[0] as CloudEvent
  const earliest = events.reduce((a, b) => (beginOf(b) < beginOf(a) ? b : a))
  return {
    subject,
    signal: 'site',
    scope: 'all',
    level: worst.level,
    planned: false,
    evidence: 'incident',
    saidAt: beginOf(earliest),
    words: `${worst.label}: ${worst.summary}`,
    looks: 1,
    key: earliest.id,
    zones: [...new Set(events.flatMap((event) => event.zones))],
    postedAt: Math.min(...events.map((event) => event.firstPostAt)),
  }
}

function beginOf(event: CloudEvent): Millis {
  return event.beganAt ?? event.firstPostAt
}
