/** The words of Haltwatch as types. One word per thing; every other file uses these and no others. */

import type { Reading } from './readings.ts'

export type * from './readings.ts'

/** Epoch milliseconds when the name ends in `At`, otherwise a duration in milliseconds. */
export type Millis = number
export const SECOND: Millis = 1000
export const MINUTE: Millis = 60 * SECOND
export const HOUR: Millis = 60 * MINUTE
export const DAY: Millis = 24 * HOUR

/** `binance`, `aws/ap-northeast-1`: an exchange, or something exchanges stand on. */
export type SubjectId = string
/** `binance/coins`: the subject's declaration, a slash, the feed's own name. */
export type FeedId = string

export const SIGNALS = ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'] as const
/** What we watch on a subject. */
export type Signal = (typeof SIGNALS)[number]

export const LEVELS = ['ok', 'degraded', 'paused', 'down'] as const
/** What is said of a signal, mildest first. Never "cannot see": that is `Sight`. */
export type Level = (typeof LEVELS)[number]

/** Whether we can see what a feed says. `drift`: it answered, but not in its documented shape. */
export type Sight = 'clear' | 'stale' | 'blind' | 'drift'

/** How far a statement reaches: everything, one coin, one network, or one coin over one network. */
export type Scope = 'all' | `asset:${string}` | `network:${string}` | `route:${string}/${string}`

/** Kinds of proof, strongest first; the strongest vote's words are the ones shown. */
export const EVIDENCE = ['table', 'incident', 'state', 'component', 'announcement', 'guess'] as const
export type Evidence = (typeof EVIDENCE)[number]

/** A table's account of itself, kept with a `withdrawals` observation so that every screen tells the same numbers. */
export interface RouteCount {
  /** Coins with at least one active route, and those of them with every active route closed. */
  readonly coins: number
  readonly closedCoins: number
  /** Majors (BTC, ETH, USDT, ...) with every active route closed. */
  readonly majors: readonly string[]
  /** Majors with a way out, at the look at which a pause of the whole exchange eased. */
  readonly reopened?: readonly string[]
  /** The networks of one asset, in the exchange's words; only on `asset:` scopes. */
  readonly closed?: readonly string[]
  readonly open?: readonly string[]
  /** The closed networks of one asset in our vocabulary; only on `asset:` scopes. */
  readonly networks?: readonly string[]
  /** Every coin closed over one network; only on `network:` scopes. */
  readonly assets?: readonly string[]
}

/** Subject x signal x scope said `level` at a time, with evidence. Immutable. */
export interface Observation {
  readonly subject: SubjectId
  readonly signal: Signal
  readonly scope: Scope
  readonly level: Level
  /** Announced in advance: shown with its window, not told. */
  readonly planned: boolean
  readonly evidence: Evidence
  /** When the source says it began or was said; null when the source gives no time. */
  readonly saidAt: Millis | null
  /** The announced window of planned work. */
  readonly from?: Millis
  readonly until?: Millis
  /** The source's own words or ours about the flags seen, as plain text. */
  readonly words: string
  /** Looks in a row before an incident opens: 1 for explicit words, 2 for guesses and single coins. */
  readonly looks: 1 | 2
  /** The source's id for this trouble, when it has one. */
  readonly key?: string
  /** Path on one of the subject's declared official hosts. */
  readonly link?: string
  readonly routes?: RouteCount
  /** AWS zone ids named in the text (`apne1-az4`), for matching causes. */
  readonly zones?: readonly string[]
  /** When a cloud first posted about it, or when we first saw a table so. */
  readonly postedAt?: Millis
}

/** The bytes of one answer, as far as formats need to know it. */
export interface Body {
  readonly bytes: Uint8Array
  /** `content-type` header in lower case, or ''. */
  readonly contentType: string
}

/** What a format made of a body: a reading, or why the body is not in its documented shape. */
export type Parsed =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'drift'; readonly why: string }

/** How the bytes of a kind of feed are read. Pure, never throws on any bytes. */
export type Format = (body: Body, options: FormatOptions) => Parsed
export interface FormatOptions {
  /** The moment of reading, for formats that must judge a date's plausibility. */
  readonly now: Millis
  /** The address that answered; links are kept only when they lead to its host. '' when unknown. */
  readonly url: string
  /** The Statuspage id that must stand in the answer. */
  readonly page?: string
  /** Network ids of this exchange mapped to our vocabulary, and asset aliases (see src/observe/vocabulary.ts). */
  readonly networks?: Readonly<Record<string, string>>
  readonly assets?: Readonly<Record<string, string>>
}
