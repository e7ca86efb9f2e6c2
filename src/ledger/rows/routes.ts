/** Ways out: the memory of every route, and what screens need of it. */
import type { Millis, SubjectId } from '../../glossary.ts'

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
