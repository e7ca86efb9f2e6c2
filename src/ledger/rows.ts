/** Everything remembered between ticks, as rows. One interface a store. */
import type {
  Evidence,
  FeedId,
  Level,
  Millis,
  RouteCount,
  Scope,
  Sight,
  Signal,
  SubjectId,
} from '../glossary.ts'

export interface Meta {
  readonly id: 'meta'
  readonly installedAt: Millis
  /** When the last tick began and when it last came to its end. */
  readonly tickAt: Millis | null
  readonly doneAt: Millis | null
  /** Since when no host that used to answer answers; null when we are online. */
  readonly offlineSince: Millis | null
}

/** From which level on a signal is told; `never` keeps it to the popup. */
export type Threshold = 'degraded' | 'paused' | 'never'

export interface Settings {
  readonly id: 'settings'
  readonly exchanges: readonly string[]
  readonly coins: readonly string[]
  readonly tell: Readonly<Record<Signal, Threshold>>
}

/** What an announcement said, kept after it scrolls off its list. */
export interface Notice {
  readonly id: string
  readonly kind: 'suspends' | 'delays' | 'maintenance'
  readonly signals: readonly Signal[]
  readonly scopes: readonly Scope[]
  readonly title: string
  readonly at: Millis
  /** Announced before it begins. */
  readonly planned: boolean
  readonly from: Millis | null
  readonly to: Millis | null
  readonly link?: string
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
}

export interface HostRow {
  readonly id: string
  readonly restUntil: Millis
}

/** A route's memory. `since`: 0 open; > 0 closed since then; -1 dormant (closed when first seen, or for a week). */
export interface RouteMemo {
  readonly since: number
  readonly name: string
  readonly fee?: string
  readonly min?: string
}

/** Every route an exchange was ever seen to have, by `ASSET/NETWORK`. */
export interface Book {
  readonly id: SubjectId
  readonly firstAt: Millis
  /** How many of the routes are not dormant. */
  readonly active: number
  readonly routes: Readonly<Record<string, RouteMemo>>
}

/** Exits of one watched coin, in the exchange's words. */
export interface CoinExits {
  readonly asset: string
  readonly open: readonly ExitRoute[]
  readonly closed: readonly ExitRoute[]
}
export interface ExitRoute {
  readonly network: string
  readonly name: string
  readonly fee?: string
  readonly min?: string
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
  /** Whether a table of withdrawals is read here, or announcements only. */
  readonly sees: 'table' | 'announcements'
}

/** A change of a subject's sight, for strips and history. */
export interface SightRow {
  readonly id: string
  readonly subject: SubjectId
  readonly at: Millis
  readonly was: Sight | 'unread'
  readonly sight: Sight | 'unread'
}

/** What one feed says of an incident. Lasts until its next clear reading, or 6 paces of blindness. */
export interface Vote {
  readonly level: Level
  readonly planned: boolean
  readonly evidence: Evidence
  readonly words: string
  /** The reading it comes from, by the time it was asked. */
  readonly at: Millis
  /** Readings in a row that said so, and readings in a row that took it back. */
  readonly looks: number
  readonly oks: number
  readonly needs: 1 | 2
  /** The feed that last said so or took it back: a table and its sentinels vote under one name. */
  readonly by?: FeedId
  /** The first of the readings in a row that took it back. */
  readonly okAt?: Millis
  readonly link?: string
  readonly routes?: RouteCount
}

export interface Cause {
  readonly upstream: SubjectId
  readonly incident: string
  readonly confidence: 'A' | 'B' | 'C'
  readonly words: string
  readonly since: Millis
}

export interface Moment {
  readonly at: Millis
  readonly level: Level
  readonly feed: FeedId
  readonly words: string
}

export interface Incident {
  readonly id: string
  readonly subject: SubjectId
  readonly signal: Signal
  readonly scope: Scope
  readonly phase: 'forming' | 'open' | 'closed'
  readonly level: Level
  /** The worst it has been, for history. */
  readonly peak: Level
  readonly planned: boolean
  readonly from?: Millis
  readonly until?: Millis
  readonly openedAt: Millis
  readonly changedAt: Millis
  /** 0 while it is not closed, so that it can be indexed. */
  readonly closedAt: Millis
  /** When the source says it began, if it says. */
  readonly saidAt: Millis | null
  readonly votes: Readonly<Record<FeedId, Vote>>
  /** Every voter has gone blind: the level is the last one seen. */
  readonly lost: boolean
  readonly words: string
  readonly evidence: Evidence
  readonly routes?: RouteCount
  readonly link?: string
  readonly zones: readonly string[]
  /** First post of a cloud event. */
  readonly postedAt: Millis | null
  readonly cause: Cause | null
  /** Was already so when the subject was first looked at. */
  readonly baseline: boolean
  readonly told: { readonly level: Level; readonly at: Millis; readonly alert: string } | null
  /** The last decision, so that only a new one is written down. */
  readonly reason: string
  readonly timeline: readonly Moment[]
}

/** The decision that an incident deserves telling, in words, until it has been handed to a notification. */
export interface AlertRow {
  readonly id: string
  readonly incident: string
  readonly subject: SubjectId
  readonly signal: Signal
  readonly level: Level
  readonly reason: string
  readonly at: Millis
  readonly state: 'pending' | 'sent' | 'withdrawn'
  readonly title: string
  readonly body: string
  readonly notification: string | null
  /** The alert that told of the beginning; its message is obsolete once this one is shown. */
  readonly replaces: string | null
  readonly read: boolean
}

/** One desktop message, in the outbox and afterwards. */
export interface NotificationRow {
  readonly id: string
  readonly alerts: readonly string[]
  readonly incident: string | null
  readonly title: string
  readonly body: string
  readonly createdAt: Millis
  /** `amending`: shown already, and to be completed in place where the browser can. */
  readonly state: 'showing' | 'amending' | 'shown' | 'closed' | 'clicked'
  readonly shownAt: Millis | null
  /** Ids of older messages this one makes obsolete. */
  readonly replaces: readonly string[]
}

/** The user's rule "not about this, until then". */
export interface Silence {
  /** The subject. */
  readonly id: SubjectId
  readonly until: Millis | null
  /** With `until` null: lasts while this incident stays at this level. */
  readonly incident: string | null
  readonly level: Level | null
}

/** A stretch of time in which ticks came without a gap. */
export interface Span {
  readonly id: Millis
  readonly to: Millis
}

/** What happened and what was decided about it, told or not. Bounded. */
export interface JournalRow {
  readonly seq?: number
  readonly at: Millis
  readonly subject: SubjectId
  readonly line: 'incident' | 'sight' | 'note'
  readonly signal?: Signal
  readonly scope?: Scope
  readonly was?: Level
  readonly level?: Level
  readonly planned?: boolean
  readonly reason?: string
  readonly told?: boolean
  readonly alert?: string
  readonly cause?: SubjectId | null
  readonly incident?: string
  readonly sight?: Sight | 'unread'
  readonly why?: string
  readonly feed?: FeedId
}

/** Store name to row; every row but a journal row is found by `id`. */
export interface Rows {
  readonly meta: Meta
  readonly settings: Settings
  readonly feeds: FeedRow
  readonly hosts: HostRow
  readonly books: Book
  readonly subjects: SubjectRow
  readonly sights: SightRow
  readonly incidents: Incident
  readonly alerts: AlertRow
  readonly notifications: NotificationRow
  readonly silences: Silence
  readonly spans: Span
  readonly journal: JournalRow
}
export type StoreName = keyof Rows
