/** What the user has chosen. */
import type { SubjectId } from '../../glossary.ts'
import type { Preferences } from '../../preferences.ts'

export interface Settings extends Preferences {
  readonly id: 'settings'
  /** Chosen exchanges, the user's own feeds among them. */
  readonly exchanges: readonly string[]
  readonly coins: readonly string[]
  /** Watched networks in our vocabulary, whatever coins they carry: `TRX`. */
  readonly networks: readonly string[]
  /** Feeds the user has added. */
  readonly own: readonly OwnFeed[]
  /** Upstreams watched besides those the chosen exchanges stand on: `gcp`. */
  readonly clouds: readonly string[]
  readonly exploits: {
    /** Whether lists of thefts are asked at all. */
    readonly watch: boolean
    /** Platforms the user named, besides the chosen exchanges. */
    readonly platforms: readonly string[]
  }
}

/** A status page or a feed of announcements that the user has added; it is a subject like any exchange. */
export interface OwnFeed {
  /** `own-` and letters of its host. */
  readonly id: SubjectId
  readonly name: string
  readonly url: string
  readonly format: 'statuspage' | 'feed'
  /** The Statuspage that must answer there. */
  readonly page: string | null
  /** Components or keywords that count; empty: all. */
  readonly only: readonly string[]
}
