/** What a recording is, once it has been read: times as numbers, bodies as bytes. */
import type { Level, Millis, Scope, Signal, SubjectId } from '../../src/glossary.ts'
import type { Preferences } from '../../src/preferences.ts'

export const FAILURES = ['dns', 'refused', 'reset', 'timeout'] as const
export type Failure = (typeof FAILURES)[number]

export const MOMENTS = ['kill', 'sleep', 'wake', 'offline', 'online', 'restart', 'clock'] as const

/** What an address answers, or how it fails to. */
export type RecordedReply =
  | {
      readonly kind: 'answer'
      readonly status: number
      /** Names in lower case. */
      readonly headers: Readonly<Record<string, string>>
      readonly bytes: Uint8Array
      readonly delay: Millis
      /** The final address after redirects were followed; null when there were none. */
      readonly redirectedTo: string | null
    }
  | { readonly kind: 'failure'; readonly failure: Failure; readonly delay: Millis }

/** From `at` on, `url` (exact, or with a trailing star) answers so. */
export interface RecordedAnswer {
  readonly at: Millis
  readonly url: string
  readonly reply: RecordedReply
}

export interface Moment {
  readonly at: Millis
  readonly what: (typeof MOMENTS)[number]
  /** Seconds the clock jumps; 0 for every other moment. */
  readonly by: number
}

export interface Expectation {
  readonly subject?: SubjectId
  readonly signal?: Signal
  readonly scope?: Scope
  readonly level?: Level
  readonly told?: boolean
  /** An upstream, or null for none. */
  readonly cause?: SubjectId | null
  readonly notBefore?: Millis
  readonly notAfter?: Millis
  readonly nothingTold?: true
  readonly never?: true
  readonly atMost?: number
  readonly atLeast?: number
}

export interface Recording {
  readonly folder: string
  readonly id: string
  readonly title: string
  readonly from: Millis
  readonly to: Millis
  readonly warmUp: Millis
  /** What the user chose; a name left out means the product's own choice. */
  readonly settings: {
    readonly exchanges?: readonly string[]
    readonly watch?: readonly string[]
    readonly preferences?: Partial<Preferences>
    readonly [name: string]: unknown
  }
  /** Oldest first. */
  readonly answers: readonly RecordedAnswer[]
  /** Oldest first. */
  readonly moments: readonly Moment[]
  readonly expect: readonly Expectation[]
}
