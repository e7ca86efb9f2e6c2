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
  /** Incidents, components and planned work of a status page. */
  | 'status'
  | 'announcements'
  /** Events of a cloud. */
  | 'events'
  /** Known thefts from platforms. */
  | 'exploits'

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
  /** A sentinel's coins. */
  readonly coins?: readonly string[]
  /** Sent as the JSON body of a POST; without it the address is asked with GET. */
  readonly body?: string
  /** The id of the Statuspage that must answer here, against a taken-over address. */
  readonly page?: string
  /**
   * A status page's own words for what we watch: part of a component's name ("Group - Component"), in lower case,
   * to signals; an empty list means that we do not watch it. Asked in order, before the general vocabulary.
   */
  readonly parts?: Readonly<Record<string, readonly Signal[]>>
  /** Only components or posts with one of these words count; the user's choice in feeds of their own. */
  readonly only?: readonly string[]
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

/** How often a host may be asked, by its own documents or by what was measured. */
export interface HostLimit {
  readonly host: string
  readonly requests: number
  readonly seconds: number
  readonly source: string
}

/** What cannot be seen of an exchange, as a words key of public/_locales. */
export type CannotSee =
  /** No table of withdrawals can be read without a key: announcements only. */
  | 'cannot_see_table'
  /** No table: its status page only. */
  | 'cannot_see_table_status_page'
  /** Nothing about withdrawals at all: whether the platform works. */
  | 'cannot_see_withdrawals'
  /** Coins are open or closed as a whole. */
  | 'cannot_see_networks'
  /** The table does not tell withdrawals from deposits. */
  | 'cannot_see_direction'
  /** No announcements can be read. */
  | 'cannot_see_announcements'
  /** The table is read from an unproven address, which may not answer. */
  | 'cannot_see_surely'

export interface ExchangeDeclaration {
  readonly id: string
  readonly name: string
  /** Two letters for the tile in the popup. */
  readonly mark: string
  readonly home: string
  /** Domains it answers at besides that of `home`; on a shared domain the whole host: `htx.statuspage.io`. */
  readonly domains?: readonly string[]
  /** Official pages a person may want; a click never leads anywhere else. */
  readonly links: { readonly status?: string; readonly announcements?: string; readonly withdraw?: string }
  readonly feeds: readonly FeedDeclaration[]
  readonly standsOn: readonly StandsOn[]
  /** What we cannot see here, the gravest first; empty when nothing is missing. */
  readonly cannotSee: readonly CannotSee[]
  /** Limits of its hosts, where a fact states one. Two requests to such a host are kept apart accordingly. */
  readonly limits?: readonly HostLimit[]
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
  /** Signals of an exchange that its events can explain: a content network explains an unreachable site, no pause. */
  readonly explains: readonly Signal[]
  /** Regions by id, with the name people use: `ap-northeast-1` is "AWS Tokyo". */
  readonly regions: Readonly<Record<string, string>>
  /** Asked when any chosen exchange stands on this upstream. */
  readonly feeds: readonly FeedDeclaration[]
  /** Asked per region some chosen exchange stands on; `{region}` is filled in id and url. */
  readonly regionFeeds: readonly FeedDeclaration[]
}
