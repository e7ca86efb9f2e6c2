/** What is true in a made-up month: who is open when, what was said when, and what the machine did. */
import type { Level, Millis, Scope, Signal } from '../../../src/glossary.ts'
import type { Moment } from '../../recording/recording.ts'
import type { MadeNetwork } from '../../recordings/bodies.ts'
import type { MadeEvent } from '../../recordings/clouds.ts'
import type { MadeImpact } from '../../recordings/more-posts.ts'
import type { MadePost } from '../../recordings/posts.ts'

export interface Span {
  readonly from: Millis
  /** Not included. */
  readonly to: Millis
}

/** A coin as a table lists it, from its listing until it is struck off. */
export interface Coin extends Span {
  readonly asset: string
  readonly networks: readonly MadeNetwork[]
}

/** Ways out that are shut, as "USDT/TRX". */
export interface Closing extends Span {
  readonly exchange: string
  readonly routes: readonly string[]
  /** Why, for the count of what the month is made of. */
  readonly kind: 'routine' | 'work' | 'delisting' | 'listing' | 'real'
}

/** Work announced for a time: what closes inside it is no news until it is over. */
export interface Window extends Span {
  readonly exchange: string
  readonly scope: Scope
}

/** What an exchange says of itself in words: true while it stands. */
export interface Statement extends Span {
  readonly exchange: string
  readonly signal: Signal
  readonly scope: Scope
  readonly level: Level
}

/** A post in one of an exchange's lists. */
export interface Posted extends MadePost {
  readonly feed: string
  /** Crypto.com says in fields what is touched, and from when to when. */
  readonly impact?: MadeImpact
  readonly window?: Span
  /** From when on it touches nothing any more. */
  readonly over?: Millis
}

/** An entry of a status page. */
export interface PageEntry extends Span {
  readonly feed: string
  readonly id: string
  readonly kind: 'trouble' | 'work'
  readonly name: string
  readonly announcedAt: Millis
  readonly components?: readonly string[]
}

/** How an address fails for a while. */
export interface Stumble extends Span {
  readonly feed: string
  readonly how: 'busy' | 'broken' | 'page' | 'timeout' | 'reset' | 'frozen'
}

/** A table whose rows come in another order for a while. */
export interface Disorder extends Span {
  readonly exchange: string
}

/** A real thing: it must be told. */
export interface Plant extends Span {
  readonly what: string
  readonly exchange: string
  readonly signal: Signal
  readonly scope: Scope
  readonly level: Level
  /** A major without a way out may be told as "partly closed", which names it. */
  readonly orAll?: true
  /** From when it could be seen: the machine may be asleep when it begins. */
  readonly visibleFrom: Millis
  readonly allowed: Millis
  readonly cause: string | null
}

export interface Facts extends Span {
  readonly seed: number
  readonly days: number
  readonly coins: Readonly<Record<string, readonly Coin[]>>
  readonly closings: readonly Closing[]
  readonly windows: readonly Window[]
  readonly statements: readonly Statement[]
  readonly posts: readonly Posted[]
  readonly pages: readonly PageEntry[]
  readonly stumbles: readonly Stumble[]
  readonly disorders: readonly Disorder[]
  readonly portals: readonly Span[]
  readonly clouds: readonly MadeEvent[]
  readonly plants: readonly Plant[]
  readonly moments: readonly Moment[]
}

export function within({ from, to }: Span, at: Millis): boolean {
  return from <= at && at < to
}

export function meets(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to
}

/** The span with so much more on either side. */
export function wider({ from, to }: Span, before: Millis, after = before): Span {
  return { from: from - before, to: to + after }
}

/** The twelve exchanges everybody is asked about. */
export const TWELVE = [
  'binance',
  'kucoin',
  'mexc',
  'coinbase',
  'kraken',
  'okx',
  'bybit',
  'gate',
  'bitget',
  'htx',
  'bitfinex',
  'cryptocom',
] as const

/** Those of them with a table of withdrawals. */
export const WITH_TABLE = [
  'binance',
  'kucoin',
  'coinbase',
  'kraken',
  'gate',
  'bitget',
  'htx',
  'bitfinex',
] as const
export type WithTable = (typeof WITH_TABLE)[number]

export const WATCHED: readonly string[] = ['BTC', 'ETH', 'USDT', 'USDC']
