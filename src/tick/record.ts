/** The poll record after a look: when it is asked next, and what we can see through it. */
import type { Feed } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { FeedRow, Notice } from '../ledger/rows.ts'
import { withLatency } from '../observe/latency.ts'
import { heightenedSubjects } from '../poll/heightened.ts'
import { paceOf } from '../poll/pace.ts'
import { asksForRest, isBlocked, type Reply } from '../poll/reply.ts'
import { afterClear, afterProbe, afterTrouble, restUntil } from '../poll/schedule.ts'
import type { Landing } from './land.ts'

/** Looks in a row without an answer before a feed is called blind: single hiccups are nobody's news. */
const BLIND_AFTER = 3
const STALE_PACES = 3

export function afterAnswer(
  draft: Draft,
  { feed, reply, now }: Landing,
  row: FeedRow,
  hash: string | null,
  notices: readonly Notice[] | undefined,
): void {
  if (reply.kind !== 'fresh' && reply.kind !== 'unchanged') return
  const next = afterClear(feed, row, now, reply.maxAge)
  const { etag, modified } = reply.kind === 'fresh' ? reply : row
  const fullAt = reply.kind === 'fresh' ? now : row.fullAt
  const read = { hash, etag, modified, fullAt, notices: notices ?? row.notices, probe: 'on' as const }
  draft.put(
    'feeds',
    withLatency({ ...next, ...read, askedAt: now, ...seen(row, 'clear', '', now) }, reply.took),
  )
}

export function afterDrift(draft: Draft, landing: Landing, row: FeedRow, why: string): void {
  const { feed, now } = landing
  // A probe never worked, or stopped working: either way it goes quiet. What it had said is left to its age.
  if (feed.probe) draft.put('feeds', afterProbe(row, now))
  else draft.put('feeds', { ...troubled(draft, landing, row), ...seen(row, 'drift', why, now) })
}

export function afterSilence(
  draft: Draft,
  landing: Landing,
  row: FeedRow,
  reply: Extract<Reply, { kind: 'failed' | 'refused' }>,
): void {
  const { feed, now } = landing
  if (reply.kind === 'refused' && asksForRest(reply)) {
    draft.put('hosts', { id: row.host, restUntil: restUntil(now, reply.retryAfter) })
  }
  if (row.probe !== 'on') {
    draft.put('feeds', afterProbe(row, now))
    return
  }
  const next = { ...troubled(draft, landing, row), ...(isAllOfHost(feed, reply) ? { fallbackUntil: 0 } : {}) }
  const old = row.clearAt === null || now - row.clearAt > STALE_PACES * paceOf(feed)
  const blind = next.failures >= BLIND_AFTER || isBlocked(reply)
  const sight = blind ? 'blind' : old && row.clearAt !== null ? 'stale' : row.sight
  draft.put('feeds', { ...next, ...seen(row, sight, reply.why, now) })
}

/** A host that gives no answer is slow at its second address too; one that refuses the first may know the second. */
function isAllOfHost({ url, fallbackUrl }: Feed, reply: Reply): boolean {
  return (
    reply.kind === 'failed' && fallbackUrl !== undefined && new URL(url).host === new URL(fallbackUrl).host
  )
}

function troubled(draft: Draft, { feed, now }: Landing, row: FeedRow): FeedRow {
  const heightened = heightenedSubjects(draft, now).has(feed.subject)
  return { ...afterTrouble(feed, row, now, heightened), askedAt: now }
}

function seen(
  row: FeedRow,
  sight: FeedRow['sight'],
  why: string,
  now: Millis,
): Pick<FeedRow, 'sight' | 'sightAt' | 'why'> {
  return { sight, sightAt: row.sight === sight ? row.sightAt : now, why }
}
