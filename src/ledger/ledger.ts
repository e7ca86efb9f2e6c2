/** The port to everything remembered: what a step may see, and how it writes. */
import type { Millis, SubjectId } from '../glossary.ts'
import type {
  AlertRow,
  Book,
  ExploitRow,
  FeedRow,
  HostRow,
  Incident,
  JournalRow,
  Meta,
  NotificationRow,
  Rows,
  Settings,
  SightRow,
  Silence,
  Span,
  StoreName,
  SubjectRow,
  Wish,
} from './rows.ts'

/** Rows beyond the small live ones that a read or commit needs. */
export interface Want {
  /** Poll records of every feed, or of these declaring subjects. */
  readonly feeds?: 'all' | readonly string[]
  readonly books?: readonly SubjectId[]
  /** Also incidents closed since then. */
  readonly closedSince?: Millis
  /** Sights changed and spans ended since then. */
  readonly since?: Millis
  /** The newest alerts, sent or pending, this many. */
  readonly inbox?: number
  /** These notifications, whatever their state. */
  readonly notifications?: readonly string[]
  /** Thefts remembered. */
  readonly exploits?: boolean
  /** These incidents, whatever their phase. */
  readonly incidents?: readonly string[]
  /** Journal rows after this sequence number. */
  readonly journalAfter?: number
  /** Journal rows written since then; with `journalAfter` those that fit both. */
  readonly journalSince?: Millis
}

/** What is known at one moment. Live rows are always here: meta, settings, subjects, hosts, silences, wishes, open incidents, pending alerts, notifications still to show or to amend. */
export interface State {
  readonly meta: Meta
  readonly settings: Settings
  readonly feeds: ReadonlyMap<string, FeedRow>
  readonly hosts: ReadonlyMap<string, HostRow>
  readonly books: ReadonlyMap<string, Book>
  readonly subjects: ReadonlyMap<string, SubjectRow>
  readonly incidents: ReadonlyMap<string, Incident>
  readonly alerts: ReadonlyMap<string, AlertRow>
  readonly notifications: ReadonlyMap<string, NotificationRow>
  readonly exploits: ReadonlyMap<string, ExploitRow>
  readonly silences: ReadonlyMap<string, Silence>
  readonly wishes: ReadonlyMap<string, Wish>
  readonly spans: ReadonlyMap<number, Span>
  readonly sights: readonly SightRow[]
  readonly journal: readonly JournalRow[]
}

export type Write =
  | {
      readonly [S in StoreName]: { readonly kind: 'put'; readonly store: S; readonly row: Rows[S] }
    }[StoreName]
  | { readonly kind: 'remove'; readonly store: StoreName; readonly key: string | number }
  /** Rows whose time (`at`, `closedAt`, `createdAt`, `seenAt`, `to`) is before `before` are forgotten. */
  | { readonly kind: 'prune'; readonly store: Prunable; readonly before: Millis }
  /** Every row of a store. */
  | { readonly kind: 'clear'; readonly store: StoreName }

export const PRUNABLE = {
  journal: 'at',
  sights: 'at',
  incidents: 'closedAt',
  alerts: 'at',
  notifications: 'createdAt',
  exploits: 'seenAt',
  spans: 'to',
} as const
export type Prunable = keyof typeof PRUNABLE

/** A state being changed by one step. Writes are seen by later reads of the same step. */
export interface Draft extends State {
  put<S extends StoreName>(store: S, row: Rows[S]): void
  remove(store: StoreName, key: string | number): void
  prune(store: Prunable, before: Millis): void
  /** Forgets every row of a store but those put after it. What was read stays as it was read. */
  clear(store: StoreName): void
  readonly writes: readonly Write[]
}

/** `step` runs inside one transaction, is synchronous, and may run again if the transaction is retried. */
export interface Ledger {
  read<T>(want: Want, look: (state: State) => T): Promise<T>
  commit<T>(want: Want, step: (draft: Draft) => T): Promise<T>
}

export function draftOf(state: State): Draft {
  const writes: Write[] = []
  const maps = {
    feeds: new Map(state.feeds),
    hosts: new Map(state.hosts),
    books: new Map(state.books),
    subjects: new Map(state.subjects),
    incidents: new Map(state.incidents),
    alerts: new Map(state.alerts),
    notifications: new Map(state.notifications),
    exploits: new Map(state.exploits),
    silences: new Map(state.silences),
    wishes: new Map(state.wishes),
    spans: new Map(state.spans),
  } as Record<string, Map<string | number, unknown>>
  const draft = {
    ...state,
    ...maps,
    writes,
    put<S extends StoreName>(store: S, row: Rows[S]) {
      writes.push({ kind: 'put', store, row } as Write)
      if (store === 'meta' || store === 'settings') (draft as Record<string, unknown>)[store] = row
      else maps[store]?.set((row as { id: string | number }).id, row)
    },
    remove(store: StoreName, key: string | number) {
      writes.push({ kind: 'remove', store, key })
      maps[store]?.delete(key)
    },
    prune(store: Prunable, before: Millis) {
      writes.push({ kind: 'prune', store, before })
    },
    clear(store: StoreName) {
      writes.push({ kind: 'clear', store })
    },
  }
  return draft as unknown as Draft
}
