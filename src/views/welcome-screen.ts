/** What the welcome page shows, ready to draw. */
import type { SubjectId } from '../glossary.ts'

export type System = 'win' | 'mac' | 'linux' | 'cros' | 'unknown'
export type BrowserName = 'chrome' | 'edge' | 'brave' | 'opera' | 'firefox' | 'unknown'

/** Where Haltwatch runs. `pinned`: null when the browser does not say. */
export interface Place {
  readonly system: System
  readonly browser: BrowserName
  readonly pinned: boolean | null
}

/** An exchange or a coin to tick. */
export interface Tick {
  readonly id: string
  readonly name: string
  /** Letters for its tile; '' for none. */
  readonly mark: string
  readonly chosen: boolean
}

/** Ticked exchanges that the browser must be asked about, all in one go. */
export interface Ask {
  readonly origins: readonly string[]
  readonly text: string
  /** In its place once the user has said no. */
  readonly refused: string
  readonly button: string
}

export interface WelcomeView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly lead: string
  /** Every chosen id, the user's own feeds among them. */
  readonly chosen: readonly SubjectId[]
  readonly coins: readonly string[]
  readonly exchanges: TickStep & {
    /** As many of the ticks as are shown at first: the most used, and every chosen one. */
    readonly first: readonly Tick[]
    /** The button that shows the rest. */
    readonly all: string
    readonly ask: Ask | null
  }
  readonly coin: TickStep
  readonly test: TestStep
  readonly pin: Step & { readonly how: string; readonly pinned: string }
  readonly sees: Part
  readonly blind: Part
  readonly privacy: Part
  readonly end: Step & { readonly ready: boolean; readonly settings: string }
}

export interface Step {
  readonly title: string
  readonly help: string
}

export interface TickStep extends Step {
  readonly ticks: readonly Tick[]
}

export interface TestStep extends Step {
  readonly send: string
  readonly sent: string
  readonly failed: string
  readonly yes: string
  readonly no: string
  readonly well: string
  readonly again: string
  readonly why: string
  /** What to look at when nothing came, the likeliest first. */
  readonly ways: readonly string[]
  readonly missed: string
}

export interface Part {
  readonly title: string
  readonly lines: readonly string[]
}
