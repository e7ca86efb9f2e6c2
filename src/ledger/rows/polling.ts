/** What is remembered of feeds, hosts and what can be seen through them. */
import type { Evidence, FeedId, Level, Millis, Scope, Sight, Signal, SubjectId } from '../../glossary.ts'
import type { CoinExits } from './routes.ts'

/** What an announcement said, kept after it scrolls off its list; or what a status page lists. */
export interface Notice {
  readonly id: string
  readonly kind: 'suspends' | 'delays' | 'maintenance' | 'trouble'
  readonly level: Level
  readonly evidence: Extract<Evidence, 'announcement' | 'incident' | 'component'>
  readonly signals: readonly Signal[]
  readonly scopes: readonly Scope[]
  readonly title: string
  readonly at: Millis
  /** Announced before it begins. */
  readonly planned: boolean
  readonly from: Millis | null
  readonly to: Millis | null
  readonly link?: string
  /** Maintenance of something else than withdrawals and deposits, by its own words. */
  readonly sparesMoney?: true
}

/** A feed's poll record. */
export interface FeedRow {
  readonly id: FeedId
  readonly subject: string
  readonly host: string
  readonly nextAt: Millis
  /** Set before the fetch, cleared by its commit; found set at the next tick = the worker was killed. */
  readonly claimedAt: Millis | null
  readonly askedAt: Millis | null
  readonly failures: number
  readonly kills: number
  /** Last clear reading, an unchanged one included; last full read. */
  readonly clearAt: Millis | null
  readonly fullAt: Millis | null
  readonly sight: Sight | 'unread'
  readonly sightAt: Millis
  readonly why: string
  readonly etag: string | null
  readonly modified: string | null
  readonly hash: string | null
  readonly notices: readonly Notice[]
  /** Answer times of the last clear reads, newest last, at most 20. */
  readonly latency: readonly Millis[]
  /** Looks in a row far slower than usual. */
  readonly slowLooks: number
  /** Unverified feeds are `untried`, then `on` or `off`; others are `on`. */
  readonly probe: 'untried' | 'on' | 'off'
  /** While ahead of now the fallback address is asked. */
  readonly fallbackUntil: Millis
  /** When its turn would be, were its pace not stretched. */
  readonly soonAt?: Millis
  /** Of a list of thefts: the platforms it was last read for, by their keys. */
  readonly platforms?: readonly string[]
}

export interface HostRow {
  readonly id: string
  readonly restUntil: Millis
}

/** What screens need of an exchange without opening its book. */
export interface SubjectRow {
  readonly id: SubjectId
  readonly sight: Sight | 'unread'
  readonly sightAt: Millis
  readonly why: string
  /** Last clear reading of anything that can speak of withdrawals. */
  readonly clearAt: Millis | null
  readonly coins: readonly CoinExits[]
  /** Whether a table of withdrawals is read here, or announcements only, or nothing about withdrawals at all. */
  readonly sees: 'table' | 'announcements' | 'platform'
}

/** A change of a subject's sight, for strips and history. */
export interface SightRow {
  readonly id: string
  readonly subject: SubjectId
  readonly at: Millis
  readonly was: Sight | 'unread'
  readonly sight: Sight | 'unread'
}

/** A stretch of time in which ticks came without a gap. */
export interface Span {
  readonly id: Millis
  readonly to: Millis
}
