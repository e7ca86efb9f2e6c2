/** What the history page shows, ready to draw: every word, number and order is decided in these views. */
import type { Signal, SubjectId } from '../glossary.ts'
import type { IncidentsView, RiskView } from './history-lists-screen.ts'
import type { HistoryPlace } from './history-place.ts'
import type { Glyph, Tone } from './screen.ts'

/** One look for each, so that colour is never alone. `before`: Haltwatch was not here yet. */
export type DayState = 'open' | 'partly' | 'closed' | 'guessed' | 'unseen' | 'before'

export interface DayBar {
  /** `2026-11-28`. */
  readonly day: string
  readonly state: DayState
  /** The share of the day that was seen, 0 to 1. */
  readonly seen: number
  /** "Sat 28 Nov: withdrawals paused for 2 h 10 min". */
  readonly label: string
  /** Leads to the day. */
  readonly address: string
}

export interface SignalHistory {
  readonly signal: Signal
  readonly name: string
  /** "Withdrawals open 99.2% of the 61 days we could see." */
  readonly summary: string
  /** What the strip is, for screen readers. */
  readonly label: string
  readonly bars: readonly DayBar[]
}

export interface LatencyView {
  /** "Answers in 120 ms as a rule; the slowest of the last 20 took 480 ms." */
  readonly words: string
  /** The median alone: "120 ms". */
  readonly median: string
  /** Answer times as heights, 0 to 1, oldest first. */
  readonly points: readonly number[]
}

export interface ExchangeHistory {
  readonly id: SubjectId
  readonly name: string
  readonly mark: string
  /** What cannot be seen here at all; '' when nothing is missing. */
  readonly missing: string
  readonly main: SignalHistory
  /** Name of the fold for the other signals; '' when there are none. */
  readonly more: string
  /** Null while it is folded. */
  readonly others: readonly SignalHistory[] | null
  readonly latency: LatencyView | null
}

export interface LegendEntry {
  readonly state: DayState
  readonly words: string
}

export interface DaysView {
  /** The quarter in one sentence. */
  readonly headline: string
  /** How much of it could be seen. */
  readonly detail: string
  readonly tone: Tone
  readonly exchanges: readonly ExchangeHistory[]
  readonly legend: readonly LegendEntry[]
  readonly firstDay: string
  readonly lastDay: string
}

/** One bar of a lane; places are shares of the day, 0 to 1 from its beginning. */
export interface LaneBar {
  readonly id: string
  readonly from: number
  readonly to: number
  /** Lanes with bars at the same time have several rows. */
  readonly row: number
  readonly look: 'closed' | 'partly' | 'guessed' | 'planned' | 'cloud'
  readonly tone: Tone
  readonly glyph: Glyph
  /** A few words to stand in the bar. */
  readonly name: string
  readonly label: string
  readonly address: string
}

export interface Lane {
  readonly id: SubjectId
  readonly name: string
  readonly mark: string
  readonly rows: number
  readonly bars: readonly LaneBar[]
  /** Parts that could not be seen. */
  readonly unseen: readonly { readonly from: number; readonly to: number }[]
  /** "Not seen for 2 h 10 min."; '' when all of it was. */
  readonly unseenLabel: string
}

export interface DayLink {
  readonly label: string
  readonly address: string
}

export interface DayView {
  readonly title: string
  /** What the day was, in sentences: shared causes first. */
  readonly sentences: readonly string[]
  readonly previous: DayLink | null
  readonly next: DayLink | null
  /** How much of the day is over, as a share of it. */
  readonly until: number
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
  readonly lanes: readonly Lane[]
  readonly clouds: readonly Lane[]
  /** Times of cloud events that exchanges were hit by, drawn through all lanes. */
  readonly bands: readonly { readonly id: string; readonly from: number; readonly to: number }[]
  /** Exchanges without a bar. */
  readonly quiet: readonly string[]
  /** The day it is, for a field to choose another. */
  readonly day: string
  readonly firstDay: string
  readonly lastDay: string
  readonly all: DayLink
}

export interface Tab {
  readonly part: HistoryPlace['part']
  readonly name: string
  readonly address: string
}

export type HistoryContent =
  | { readonly kind: 'days'; readonly days: DaysView }
  | { readonly kind: 'day'; readonly day: DayView }
  | { readonly kind: 'incidents'; readonly incidents: IncidentsView }
  | { readonly kind: 'risk'; readonly risk: RiskView }

export interface HistoryView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly tabs: readonly Tab[]
  readonly content: HistoryContent
  readonly labels: HistoryLabels
}

/** Fixed words of the page. */
export interface HistoryLabels {
  readonly title: string
  readonly tabs: string
  readonly answers: string
  readonly search: string
  readonly from: string
  readonly to: string
  readonly clear: string
  readonly csv: string
  readonly json: string
  readonly steps: string
  readonly decisions: string
  readonly noDecisions: string
  readonly clouds: string
  readonly chooseDay: string
  readonly filters: string
  readonly pages: string
  readonly details: string
  readonly legend: string
  readonly quiet: string
  readonly fresh: string
  readonly words: string
}
