/** When each feed is asked next, and why not now. */
import type { Feed } from '../feeds.ts'
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../glossary.ts'
import type { FeedRow, HostRow } from '../ledger/rows.ts'
import { BELL } from './bell.ts'
import { paceOf } from './pace.ts'

export { BELL } from './bell.ts'

// The alarm comes a little early or late (measured: under 2 s). Without slack a 30 s feed would miss every other bell.
const SLACK = 5 * SECOND
/** A poll record further ahead than this was written by a clock that has moved since. */
const ABSURD = 2 * HOUR
const CEILING_WITHDRAWALS = 5 * MINUTE
const CEILING = 30 * MINUTE
const REST_DEFAULT = MINUTE
const REST_CEILING = HOUR
const KILL_CEILING = 4 * MINUTE
/** An unverified feed that did not answer in shape is tried again this much later. */
const PROBE_AGAIN = DAY
/** How long the fallback address is preferred once the main one failed. */
const FALLBACK_FOR = 30 * MINUTE

export interface Plan {
  readonly due: readonly Feed[]
  /** Why each other feed is not asked now, in words. */
  readonly skipped: ReadonlyMap<string, string>
}

export interface PlanInput {
  readonly feeds: ReadonlyMap<string, Feed>
  readonly rows: ReadonlyMap<string, FeedRow>
  readonly hosts: ReadonlyMap<string, HostRow>
  /** Declaring subjects in trouble, whose feeds go to their floor pace. */
  readonly heightened: ReadonlySet<string>
  readonly now: Millis
}

export function plan(input: PlanInput): Plan {
  const skipped = new Map<string, string>()
  const due: { feed: Feed; row: FeedRow | undefined }[] = []
  for (const feed of input.feeds.values()) {
    const row = input.rows.get(feed.id)
    const why = row ? reasonToWait(feed, row, input) : null
    if (why === null) due.push({ feed, row })
    else skipped.set(feed.id, why)
  }
  // Feeds that were in flight when a worker died go last, so that a poison one cannot starve the rest.
  due.sort((a, b) => (a.row?.kills ?? 0) - (b.row?.kills ?? 0) || (a.row?.nextAt ?? 0) - (b.row?.nextAt ?? 0))
  return { due: due.map(({ feed }) => feed), skipped }
}

function reasonToWait(feed: Feed, row: FeedRow, input: PlanInput): string | null {
  const { now } = input
  const rest = input.hosts.get(row.host)?.restUntil ?? 0
  if (rest > now && rest <= now + REST_CEILING) return `its host asked for rest for ${inSeconds(rest - now)}`
  if (row.probe === 'off') return row.nextAt > now ? 'unverified, and it did not answer in its shape' : null
  const next = nextFor(feed, row, input.heightened.has(feed.subject))
  if (next <= now + SLACK || next > now + ABSURD) return null
  const trouble = row.failures > 0 ? ` after ${row.failures} failed looks` : ''
  return `next look in ${inSeconds(next - now)}${trouble}`
}

/** In trouble the floor counts from the last look, so that a pace set in quiet times does not hold it back. */
export function nextFor(feed: Feed, row: FeedRow, heightened: boolean): Millis {
  const quietly = row.failures === 0 && row.kills === 0 && row.askedAt !== null
  if (!quietly) return row.nextAt
  if (heightened) return Math.min(row.nextAt, (row.askedAt ?? 0) + feed.floorSeconds * SECOND)
  return feed.stretch === undefined ? Math.min(row.nextAt, row.soonAt ?? row.nextAt) : row.nextAt
}

function inSeconds(wait: Millis): string {
  return `${Math.round(wait / SECOND)} s`
}

/** After a clear look. `maxAge` is what the server says its answer is good for. */
export function afterClear(feed: Feed, row: FeedRow, now: Millis, maxAge: Millis | null): FeedRow {
  const declared = feed.paceSeconds * SECOND
  const pace = paceOf(feed)
  const phase = row.clearAt === null ? phaseOf(feed.id, declared) : 0
  const turnAt = (paced: Millis) =>
    now -
    phase +
    clamp(feed.floorSeconds * SECOND, Math.max(paced, maxAge ?? 0), Math.max(paced, ceilingOf(feed)))
  const { soonAt: _, ...rest } = row
  const soon = pace > declared ? { soonAt: turnAt(declared) } : {}
  return { ...rest, ...soon, claimedAt: null, failures: 0, kills: 0, clearAt: now, nextAt: turnAt(pace) }
}

/** After a look that failed, was refused or drifted. The first failure costs nothing but its turn. */
export function afterTrouble(feed: Feed, row: FeedRow, now: Millis, heightened: boolean): FeedRow {
  const failures = row.failures + 1
  const base = (heightened ? feed.floorSeconds : feed.paceSeconds) * SECOND
  const wait = Math.min(base * 2 ** Math.min(failures - 1, 10), Math.max(base, ceilingOf(feed)))
  const fallbackUntil = feed.fallbackUrl && row.fallbackUntil <= now ? now + FALLBACK_FOR : 0
  return { ...row, claimedAt: null, failures, nextAt: now + wait, fallbackUntil }
}

/** The worker died while this feed was in flight: perhaps its doing, so only repeats are held back. */
export function afterKill(row: FeedRow, now: Millis): FeedRow {
  const kills = row.kills + 1
  const wait = kills === 1 ? 0 : Math.min(BELL * 2 ** Math.min(kills - 2, 10), KILL_CEILING)
  return { ...row, claimedAt: null, kills, nextAt: now + wait }
}

/** Being offline is not the feed's fault and costs it no attempt. */
export function afterOffline(row: FeedRow, now: Millis): FeedRow {
  return { ...row, claimedAt: null, nextAt: now }
}

/** An unverified feed that does not answer in shape goes quiet. */
export function afterProbe(row: FeedRow, now: Millis): FeedRow {
  return { ...row, claimedAt: null, probe: 'off', nextAt: now + PROBE_AGAIN, sight: 'unread', why: '' }
}

export function restUntil(now: Millis, retryAfter: Millis | null): Millis {
  return now + clamp(BELL, retryAfter ?? REST_DEFAULT, REST_CEILING)
}

export function speaksOfWithdrawals(feed: Feed): boolean {
  return feed.says.includes('withdrawals')
}

function ceilingOf(feed: Feed): Millis {
  return speaksOfWithdrawals(feed) ? CEILING_WITHDRAWALS : CEILING
}

function clamp(low: number, value: number, high: number): number {
  return Math.min(Math.max(low, value), high)
}

/** Slow feeds come apart by whole bells after their first look, always sooner, so that no pace is exceeded. */
function phaseOf(id: string, pace: Millis): Millis {
  if (pace < 2 * MINUTE) return 0
  const bells = Math.floor(pace / 2 / BELL)
  let sum = 0
  for (const letter of id) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0
  return (sum % bells) * BELL
}
