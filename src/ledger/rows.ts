/** Everything remembered between ticks, as rows: one interface a store. */
import type { Millis } from '../glossary.ts'
import type { Incident, JournalRow } from './rows/incidents.ts'
import type { FeedRow, HostRow, SightRow, Span, SubjectRow } from './rows/polling.ts'
import type { Book } from './rows/routes.ts'
import type { Settings } from './rows/settings.ts'
import type { AlertRow, ExploitRow, NotificationRow, Silence, Wish } from './rows/telling.ts'

export type * from './rows/incidents.ts'
export type * from './rows/polling.ts'
export type * from './rows/routes.ts'
export type * from './rows/settings.ts'
export type * from './rows/telling.ts'

export interface Meta {
  readonly id: 'meta'
  readonly installedAt: Millis
  /** When the last tick began and when it last came to its end. */
  readonly tickAt: Millis | null
  readonly doneAt: Millis | null
  /** Since when no host that used to answer answers; null when we are online. */
  readonly offlineSince: Millis | null
  /** When the user last read the word that follows a pause. */
  readonly tipReadAt?: Millis
  /** Bytes of answers read on a day of the user's calendar; absent before the first. */
  readonly used?: { readonly day: string; readonly bytes: number }
}

/** Store name to row; every row but a journal row is found by `id`. */
export interface Rows {
  readonly meta: Meta
  readonly settings: Settings
  readonly feeds: FeedRow
  readonly hosts: HostRow
  readonly books: Book
  readonly subjects: SubjectRow
  readonly sights: SightRow
  readonly incidents: Incident
  readonly alerts: AlertRow
  readonly notifications: NotificationRow
  readonly exploits: ExploitRow
  readonly silences: Silence
  readonly wishes: Wish
  readonly spans: Span
  readonly journal: JournalRow
}

export type StoreName = keyof Rows
