/** What formats make of an answer: one shape a family, whoever the exchange or cloud is. */
import type { Level, Millis, Signal } from './glossary.ts'

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

/** One trouble or piece of planned work on a status page, in force or to come. */
export interface StatusIncident {
  /** The source's stable id. */
  readonly id: string
  readonly kind: 'trouble' | 'maintenance'
  readonly title: string
  /** The newest update's text. */
  readonly text?: string
  /**
   * How bad it is: what the source's own word for its impact means. `ok` when the source calls it harmless or gives
   * no word; what is announced by a title alone is judged by the title.
   */
  readonly level: Level
  readonly from: Millis | null
  /** The announced end; null when there is none. */
  readonly until: Millis | null
  readonly updatedAt: Millis | null
  /** Names of the affected components, "Group - Component" where there are groups. */
  readonly components: readonly string[]
  /** The signals meant, when the source says it in a field; else they are read from components and title. */
  readonly signals?: readonly Signal[]
  readonly link?: string
}

/** A component of a status page that is not operational. */
export interface StatusComponent {
  /** "Group - Component" where there are groups. */
  readonly name: string
  readonly level: Level
  /** Under announced maintenance. */
  readonly planned: boolean
}

/** A theft from a platform, as a list of thefts tells it. */
export interface Exploit {
  /** The source's stable id. */
  readonly id: string
  /** Name of the platform ("KiloEX"), or the title of the report. */
  readonly name: string
  /** Whether `name` is the platform alone, or a title with the platform's name somewhere in it. */
  readonly named: 'platform' | 'title'
  readonly at: Millis
  /** US dollars; null when unknown. */
  readonly amount: number | null
  readonly technique: string | null
  readonly link?: string
}

/** A parsed reply, in the shape common to its family. `skipped` counts records that made no sense. */
export type Reading =
  | { readonly kind: 'state'; readonly says: readonly StateSaid[]; readonly skipped: number }
  | { readonly kind: 'table'; readonly routes: readonly Route[]; readonly skipped: number }
  | { readonly kind: 'posts'; readonly posts: readonly Post[]; readonly skipped: number }
  | { readonly kind: 'events'; readonly events: readonly CloudEvent[]; readonly skipped: number }
  | {
      readonly kind: 'status'
      /** Unresolved and coming ones; an empty list says that nothing is wrong. null: this answer lists none. */
      readonly incidents: readonly StatusIncident[] | null
      /** Those that are not operational; null: this answer lists no components. */
      readonly components: readonly StatusComponent[] | null
      readonly skipped: number
    }
  | { readonly kind: 'exploits'; readonly exploits: readonly Exploit[]; readonly skipped: number }
