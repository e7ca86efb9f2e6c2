/** What is told: alerts, notifications, silences, wishes and thefts. */
import type { Level, Millis, Scope, Signal, SubjectId } from '../../glossary.ts'
import type { SoundTone } from '../../preferences.ts'
import type { Told } from './incidents.ts'

/** The decision that an incident deserves telling, in words, until it has been handed to a notification. */
export interface AlertRow {
  readonly id: string
  readonly incident: string
  readonly subject: SubjectId
  readonly signal: Signal
  readonly level: Level
  readonly reason: string
  readonly at: Millis
  readonly state: 'pending' | 'sent' | 'withdrawn'
  readonly title: string
  readonly body: string
  readonly notification: string | null
  /** The alert that told of the beginning; its message is obsolete once this one is shown. */
  readonly replaces: string | null
  readonly read: boolean
  /** An end that waits, pending, for the quiet hours to be over: how its beginning was told. */
  readonly held?: Told
}

/** One desktop message, in the outbox and afterwards. */
export interface NotificationRow {
  readonly id: string
  readonly alerts: readonly string[]
  readonly incident: string | null
  /** An older text may stand under the same id: that it is visible proves nothing. */
  readonly again?: true
  readonly title: string
  readonly body: string
  readonly createdAt: Millis
  /** `amending`: shown already, and to be completed in place where the browser can. */
  readonly state: 'showing' | 'amending' | 'shown' | 'closed' | 'clicked'
  readonly shownAt: Millis | null
  /** Ids of older messages this one makes obsolete. */
  readonly replaces: readonly string[]
  /** How bad the worst of its alerts is. */
  readonly tone?: SoundTone
}

/** A theft from a watched platform, remembered so that no list tells it twice. */
export interface ExploitRow {
  /** The platform's key, `@`, and the time of the theft. */
  readonly id: string
  readonly platform: string
  /** The chosen exchange it is about; null for a platform the user named. */
  readonly subject: SubjectId | null
  readonly at: Millis
  /** US dollars; null when unknown. */
  readonly amount: number | null
  readonly technique: string | null
  readonly link: string | null
  readonly seenAt: Millis
  readonly told: boolean
}

/** The user's rule "not about this, until then". */
export interface Silence {
  /** The subject. */
  readonly id: SubjectId
  readonly until: Millis | null
  /** With `until` null: lasts while this incident stays at this level. */
  readonly incident: string | null
  readonly level: Level | null
}

/** "Tell me once when this opens again", whatever else the user has chosen. */
export interface Wish {
  /** The subject, a slash, and the scope: there is one wish for one thing. */
  readonly id: string
  readonly subject: SubjectId
  readonly scope: Extract<Scope, 'all' | `asset:${string}` | `route:${string}`>
  readonly at: Millis
  /** Where only announcements are read: the open incident whose end fulfils it. */
  readonly incident: string | null
  /** Where only announcements are read: one made since then says that it is open again. */
  readonly resumed: boolean
}
