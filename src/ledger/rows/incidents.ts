/** Incidents with their votes and causes, and the journal of what was decided. */
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
} from '../../glossary.ts'

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

/** What an incident may come from: a cloud event, or a chain that several exchanges closed at about the same time. */
export interface Cause {
  /** An upstream; `chain/TRX` for a chain, which is no subject and has no incidents of its own. */
  readonly upstream: SubjectId
  /** The cloud's incident; of a chain the closing, the same for all exchanges in it. */
  readonly incident: string
  readonly confidence: 'A' | 'B' | 'C'
  readonly words: string
  readonly since: Millis
  readonly chain?: ChainEvidence
}

/** What speaks for a chain. */
export interface ChainEvidence {
  /** Who closed it, oldest first; some may have opened it again. */
  readonly exchanges: readonly SubjectId[]
  /** Within how long of each other, in whole steps of five minutes. */
  readonly within: Millis
}

export interface Moment {
  readonly at: Millis
  readonly level: Level
  readonly feed: FeedId
  readonly words: string
}

/** How the user was told of it last. */
export interface Told {
  readonly level: Level
  readonly at: Millis
  /** The alert whose message stands for it. */
  readonly alert: string
  /** When a reminder of it was last decided on, told or not. */
  readonly remindedAt?: Millis
  /** The user has clicked its message or taken it away: no reminders. */
  readonly seenAt?: Millis
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
  /** Exchanges in trouble at the same time on this upstream, oldest first: it is a cluster, not the upstream's own word. */
  readonly cluster?: readonly SubjectId[]
  readonly openedAt: Millis
  /** The last look of its feed at which it was not so: it began after that. */
  readonly fineAt?: Millis
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
  readonly told: Told | null
  /** It has closed and opened again and again since then. */
  readonly unsteadySince?: Millis
  /** The last decision, so that only a new one is written down. */
  readonly reason: string
  readonly timeline: readonly Moment[]
  /** Planned work: how many minutes before it begins the user wants to hear of it. */
  readonly remindBefore?: number
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
