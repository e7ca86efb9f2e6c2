/** What the history's lists show, ready to draw: incidents, and who stands on what. */
import type { SubjectId } from '../glossary.ts'
import type { DayLink } from './history-screen.ts'
import type { Glyph, Tone } from './screen.ts'

export interface IncidentLine {
  readonly id: string
  readonly name: string
  readonly mark: string
  readonly tone: Tone
  readonly glyph: Glyph
  /** "Withdrawals paused". */
  readonly phrase: string
  /** "28 Nov 2026, 14:05 – 16:10". */
  readonly when: string
  readonly duration: string
  readonly level: string
  readonly cause: string
  readonly told: string
  /** The source's words, the announced window, and its link. */
  readonly notes: readonly string[]
  readonly link: { readonly label: string; readonly url: string } | null
  readonly day: DayLink
  readonly steps: readonly Step[]
}

export interface Step {
  readonly id: string
  readonly when: string
  readonly text: string
}

export interface Choices {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface IncidentsView {
  /** "137 incidents". */
  readonly count: string
  /** "Page 2 of 6". */
  readonly page: string
  readonly lines: readonly IncidentLine[]
  /** What to say when there are none. */
  readonly empty: string
  readonly previous: DayLink | null
  readonly next: DayLink | null
  readonly filters: Readonly<Record<'subject' | 'signal' | 'level' | 'told' | 'planned', Choices>>
  readonly filtered: boolean
}

export interface RiskMember {
  readonly id: SubjectId
  readonly name: string
  readonly mark: string
  readonly reported: boolean
  /** "Runs there. Checked on 22 Nov 2026." */
  readonly words: string
  readonly proof: { readonly text: string; readonly url: string | null }
}

export interface RiskGroup {
  readonly id: SubjectId
  readonly name: string
  readonly mark: string
  readonly sentences: readonly string[]
  readonly members: readonly RiskMember[]
}

export interface RiskView {
  readonly headline: string
  readonly groups: readonly RiskGroup[]
  readonly unknown: string
}
