/** The words of Haltwatch as types. One word per thing; every other file uses these and no others. */

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

/** One way out: an asset over a network. */
export interface Route {
  /** Ticker in capitals in our vocabulary (XBT is BTC). */
  readonly asset: string
  /** Network in our vocabulary (`TRX`, `ETH`, `BTC`), unknown ones as the exchange's id in capitals. */
  readonly network: string
  readonly withdraw: boolean
  readonly deposit: boolean | null
  /** The exchange's own word for the network ("TRC20"), for people. */
  readonly name: string
  /** Withdrawal fee and minimum in units of the asset, as printed by the exchange. */
  readonly fee?: string
  readonly min?: string
  /** The exchange's reason, when the route is closed and it gives one. */
  readonly why?: string
}

/** One announcement in a list. Text is plain; markup has been taken out by the format. */
export interface Post {
  readonly id: string
  readonly title: string
  readonly text?: string
  readonly at: Millis | null
  readonly link?: string
}

/** One event of a cloud's health feed. */
export interface CloudEvent {
  /** Stable id (`arn:...`), or for RSS the `<service>-<region>` chain with its first post's epoch seconds. */
  readonly id: string
  /** `ap-northeast-1`; `global` when the event names no region. */
  readonly region: string
  /** Service key without the region: `ec2`, `multipleservices`. */
  readonly service: string
  /** The cloud's own word, e.g. "Service disruption", and the level it means; `ok` when resolved. */
  readonly label: string
  readonly level: Level
  readonly summary: string
  readonly firstPostAt: Millis
  readonly lastPostAt: Millis
  /** When the fault began by the cloud's own text; null when the text does not say. */
  readonly beganAt: Millis | null
  readonly endedAt: Millis | null
  readonly zones: readonly string[]
}

/** One statement of a status endpoint about a whole signal. */
export interface StateSaid {
  readonly signal: Signal
  readonly level: Level
  readonly words: string
}

/** A parsed reply, in the shape common to its family. `skipped` counts records that made no sense. */
export type Reading =
  | { readonly kind: 'state'; readonly says: readonly StateSaid[]; readonly skipped: number }
  | { readonly kind: 'table'; readonly routes: readonly Route[]; readonly skipped: number }
  | { readonly kind: 'posts'; readonly posts: readonly Post[]; readonly skipped: number }
  | { readonly kind: 'events'; readonly events: readonly CloudEvent[]; readonly skipped: number }

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
  /** Network ids of this exchange mapped to our vocabulary, and asset aliases (see src/observe/vocabulary.ts). */
  readonly networks?: Readonly<Record<string, string>>
  readonly assets?: Readonly<Record<string, string>>
}
