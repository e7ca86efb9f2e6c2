/** What an exchange or an upstream declares about itself: data only, no functions. */
import type { FormatId } from './formats/index.ts'
import type { Signal, SubjectId } from './glossary.ts'

/** What part a feed plays for its subject. */
export type FeedRole =
  /** Withdrawal flags of every coin. */
  | 'table'
  /** Withdrawal flags of one coin, cheap to ask; a flip makes the table due at once. */
  | 'sentinel'
  /** Platform state or liveness. */
  | 'state'
  | 'announcements'
  | 'events'

export interface FeedDeclaration {
  /** `binance/coins`. Public contract: never renamed. */
  readonly id: string
  readonly role: FeedRole
  readonly format: FormatId
  readonly url: string
  /** Asked instead when `url` fails; same format. */
  readonly fallbackUrl?: string
  /** How often it is asked in quiet times, and when its subject is in trouble. Seconds. */
  readonly paceSeconds: number
  readonly floorSeconds: number
  /** Signals it can speak of. */
  readonly says: readonly Signal[]
  /** It speaks of a part of the signal only (futures, not spot): never worse than `degraded`. */
  readonly partial?: true
  /** A sentinel's coin. */
  readonly asset?: string
  /** Facts about it are unverified: it is tried, and switched off without a word when it does not answer in shape. */
  readonly probe?: true
  /** Extra request headers, e.g. the language wanted. */
  readonly headers?: Readonly<Record<string, string>>
  /** Size cap in bytes after decompression; default 1 MB. */
  readonly maxBytes?: number
  /** Patience in milliseconds; default 10 s. */
  readonly timeout?: number
  /** Where the fact comes from, and when it was checked. */
  readonly source: string
}

/** Confidence in a dependency: A official, B strong third-party, C reported. */
export type Confidence = 'A' | 'B' | 'C'

export interface StandsOn {
  readonly upstream: SubjectId
  readonly confidence: Confidence
  /** AWS zone ids, only where documented. */
  readonly zones?: readonly string[]
  readonly evidence: string
  readonly checked: string
}

export interface ExchangeDeclaration {
  readonly id: string
  readonly name: string
  /** Two letters for the tile in the popup. */
  readonly mark: string
  readonly home: string
  /** Official pages a person may want; a click never leads anywhere else. */
  readonly links: { readonly status?: string; readonly announcements?: string; readonly withdraw?: string }
  readonly feeds: readonly FeedDeclaration[]
  readonly standsOn: readonly StandsOn[]
  /** What we cannot see here, as a words key of public/_locales, or null when nothing is missing. */
  readonly cannotSee: 'cannot_see_table' | null
  /** The exchange's ids mapped to our vocabulary where they differ. */
  readonly networks?: Readonly<Record<string, string>>
  readonly assets?: Readonly<Record<string, string>>
}

export interface UpstreamDeclaration {
  /** `aws`. Its subjects are `aws/<region>`. */
  readonly id: string
  readonly name: string
  readonly mark: string
  readonly home: string
  /** Regions by id, with the name people use: `ap-northeast-1` is "AWS Tokyo". */
  readonly regions: Readonly<Record<string, string>>
  /** Asked when any chosen exchange stands on this upstream. */
  readonly feeds: readonly FeedDeclaration[]
  /** Asked per region some chosen exchange stands on; `{region}` is filled in id and url. */
  readonly regionFeeds: readonly FeedDeclaration[]
}
