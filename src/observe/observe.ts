/** A reading becomes observations: what one feed says now, and how far its silence counts as ok. */
import type { Feed } from '../feeds.ts'
import type { Exploit, Level, Millis, Observation, Reading, Scope, Signal } from '../glossary.ts'
import type { Book, CoinExits, Notice } from '../ledger/rows.ts'
import { observeEvents } from './events.ts'
import { observePosts } from './posts.ts'
import { observeState } from './state.ts'
import { observeStatus } from './status.ts'
import { observeTable } from './table.ts'

export interface Sees {
  readonly feed: Feed
  readonly now: Millis
  readonly coins: readonly string[]
  readonly book: Book | null
  readonly notices: readonly Notice[]
  /** The level this feed last gave a signal and scope; `ok` when it gave none. */
  readonly was: (signal: Signal, scope: Scope) => Level
  /** Closed routes of these assets (or of everything) stay active however old: an incident is open on them. */
  readonly held: (asset: string) => boolean
}

/** An announcement that withdrawals are open again, of what it names. */
export interface Resumption {
  readonly at: Millis
  readonly all: boolean
  readonly assets: readonly string[]
  readonly networks: readonly string[]
}

export interface Observed {
  readonly observations: readonly Observation[]
  /** Whether this reading would have shown trouble there; its silence is then one ok look. */
  readonly covers: (subject: string, signal: Signal, scope: Scope) => boolean
  readonly book?: Book
  readonly exits?: readonly CoinExits[]
  readonly notices?: readonly Notice[]
  readonly exploits?: readonly Exploit[]
  readonly resumed?: readonly Resumption[]
  /** A coin of a sentinel changed state: the whole table is due now. */
  readonly flipped?: boolean
}

/** Or why the reading cannot be believed although it has the right shape. */
export type Sighting =
  | { readonly kind: 'observed'; readonly observed: Observed }
  | { readonly kind: 'drift'; readonly why: string }

export function observe(reading: Reading, sees: Sees): Sighting {
  switch (reading.kind) {
    case 'state':
      return { kind: 'observed', observed: observeState(reading.says, sees) }
    case 'table':
      return observeTable(reading.routes, sees)
    case 'posts':
      return { kind: 'observed', observed: observePosts(reading.posts, sees) }
    case 'events':
      return { kind: 'observed', observed: observeEvents(reading.events, sees) }
    case 'status':
      return { kind: 'observed', observed: observeStatus(reading, sees) }
    case 'exploits':
      return {
        kind: 'observed',
        observed: { observations: [], covers: () => false, exploits: reading.exploits },
      }
    default:
      return reading satisfies never
  }
}
