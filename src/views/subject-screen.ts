/** What the view of one exchange shows, ready to draw. */
import type { SubjectId } from '../glossary.ts'
import type { Wish } from '../ledger/rows.ts'
import type { Glyph, Link, Reason, SilenceChoice, Strip, SubjectCard, Tone } from './screen.ts'

/** "Tell me when it opens again": asked for already, or to be asked for. */
export interface WishLine {
  readonly id: string
  readonly scope: Wish['scope']
  readonly asked: boolean
}

export interface StoryLine {
  readonly when: string
  readonly text: string
  /** Where it was seen; '' for decisions. */
  readonly detail: string
  /** What was seen, what was told, and what was decided not to be told. */
  readonly kind: 'seen' | 'told' | 'kept'
}

export interface Story {
  readonly id: string
  readonly tone: Tone
  readonly glyph: Glyph
  readonly title: string
  /** "Since 14:05, for 11 min", "From 14:05 to 15:10 (1 h 5 min)". */
  readonly when: string
  readonly facts: string
  /** What happened at the same time, or that no cloud event was seen; '' where that was not looked at. */
  readonly cause: string
  /** Oldest first. */
  readonly lines: readonly StoryLine[]
}

export interface WayLine {
  readonly network: string
  readonly text: string
  readonly wish: WishLine | null
}

export interface CoinLine {
  readonly asset: string
  readonly tone: Tone
  readonly glyph: Glyph
  readonly state: string
  /** "Open: ERC20 (fee 3, from 10), SOL"; '' when nothing is. */
  readonly open: string
  readonly closed: readonly WayLine[]
  readonly wish: WishLine | null
}

export interface CoinsView {
  /** "391 coins, 54 of them closed". */
  readonly count: string
  readonly lines: readonly CoinLine[]
  /** How many more there are than are drawn; '' when all are. */
  readonly rest: string
  /** That nothing fits what was typed; '' otherwise. */
  readonly none: string
}

export interface SubjectView {
  readonly id: SubjectId
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly name: string
  readonly mark: string
  readonly tone: Tone
  readonly glyph: Glyph
  readonly state: string
  /** What can be seen here at all; '' for what is no exchange. */
  readonly sees: string
  readonly strip: Strip
  /** Why it cannot be seen. */
  readonly reasons: readonly Reason[]
  readonly exits: SubjectCard['exits']
  readonly allow: SubjectCard['allow']
  /** The one asked for first, then open ones, worst first, then those over lately. */
  readonly stories: readonly Story[]
  /** Said when there are none. */
  readonly noStories: string
  readonly coins: CoinsView | null
  readonly links: readonly Link[]
  readonly incident: string | null
  readonly silenced: string
  readonly silenceChoices: readonly SilenceChoice[]
  /** For the exchange as a whole. */
  readonly wish: WishLine | null
  /** Plain text for the clipboard: true, with times and where it was seen. */
  readonly summary: string
  readonly labels: SubjectLabels
}

export interface SubjectLabels {
  readonly back: string
  readonly links: string
  readonly silence: string
  readonly unsilence: string
  readonly coins: string
  readonly findCoin: string
  readonly story: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly wish: string
  readonly wished: string
  readonly unwish: string
  /** "$1: tell me when it opens again", the whole name of a small button. */
  readonly wishNamed: string
}
