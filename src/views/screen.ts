/** What a screen shows, ready to draw: every word, number and order is decided here, pages only draw. */
import type { SubjectId } from '../glossary.ts'

/** The four looks a thing can have. `unknown` is grey: we cannot see. */
export type Tone = 'calm' | 'warning' | 'alarm' | 'unknown'

/** Shape that goes with the tone, so that colour is never alone. */
export type Glyph = 'tick' | 'slow' | 'pause' | 'down' | 'eye' | 'clock' | 'lock'

export interface Link {
  readonly label: string
  /** An https address on a host the subject declares. */
  readonly url: string
}

/** One line of explanation with how long it has been so. */
export interface Reason {
  readonly text: string
  /** "11 min"; '' when the duration is not known. */
  readonly duration: string
}

/** "Still open for USDT:" + "ERC20 (fee 3 USDT), SOL" + "USDT can leave KuCoin.". */
export interface Exit {
  readonly lead: string
  readonly names: string
  /** The user's other exchanges that let the coin out; '' when none is known to. */
  readonly elsewhere: string
}

/** The last 24 h in 60 cells, oldest first, with a sentence for screen readers. */
export interface Strip {
  readonly cells: readonly Tone[]
  readonly label: string
}

export interface SilenceChoice {
  readonly label: string
  /** Sent back in the `silence` command. */
  readonly lasts: '1h' | '8h' | 'until-change'
}

export interface SubjectCard {
  readonly id: SubjectId
  readonly name: string
  /** Two or three letters for the tile. */
  readonly mark: string
  readonly tone: Tone
  readonly glyph: Glyph
  /** "Withdrawals paused", "Open", "Can't see". */
  readonly state: string
  readonly reasons: readonly Reason[]
  readonly exits: readonly Exit[]
  readonly strip: Strip
  /** What a press on Allow asks the browser for, when the user has not allowed its hosts. */
  readonly allow: { readonly label: string; readonly origins: readonly string[] } | null
  readonly links: readonly Link[]
  /** Its worst open incident, for silence; null when there is none. */
  readonly incident: string | null
  /** "Silenced until 15:00", or '' when not silenced. */
  readonly silenced: string
  readonly silenceChoices: readonly SilenceChoice[]
}

export interface CauseCard {
  readonly id: SubjectId
  readonly name: string
  readonly mark: string
  readonly tone: Tone
  readonly glyph: Glyph
  readonly state: string
  readonly reason: Reason
  readonly links: readonly Link[]
}

export interface Chip {
  readonly id: SubjectId
  readonly name: string
  readonly tone: Tone
  readonly glyph: Glyph
}

export interface PlannedLine {
  readonly incident: string
  readonly text: string
  /** "in 2 h 10 min" or "until 14:30". */
  readonly when: string
  /** When the user wants to hear of it; null once it has begun. */
  readonly reminder: { readonly before: Before; readonly choices: readonly ReminderChoice[] } | null
}

/** Minutes before it begins; 0: no reminder. */
export type Before = 0 | 15 | 60

export interface ReminderChoice {
  readonly label: string
  readonly before: Before
}

/** One quiet word after a pause is over. */
export interface Tip {
  /** Sent back when the user has read it. */
  readonly incident: string
  readonly text: string
  readonly more: string
  readonly dismiss: string
}

export interface InboxLine {
  readonly id: string
  /** What it leads to; null where there is nothing more to see. */
  readonly incident: string | null
  readonly title: string
  readonly body: string
  readonly when: string
  readonly unread: boolean
}

export interface PopupView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly tone: Tone
  /** The answer in one true sentence. */
  readonly headline: string
  readonly detail: string
  /** What needs attention, worst first; in calm times every exchange. */
  readonly cards: readonly SubjectCard[]
  readonly causes: readonly CauseCard[]
  readonly planned: readonly PlannedLine[]
  /** The open ones, when `cards` holds only those in trouble. */
  readonly open: readonly Chip[]
  readonly inbox: readonly InboxLine[]
  readonly unread: number
  readonly tip: Tip | null
  /** A field to find an exchange by its name, where there are many. */
  readonly isLong: boolean
  /** "Checked 12 s ago", or in grey that the worker has not run. */
  readonly checked: string
  readonly checkedTone: Tone
  readonly labels: PopupLabels
}

/** Fixed words of the popup. */
export interface PopupLabels {
  readonly find: string
  readonly findNone: string
  readonly history: string
  readonly back: string
  /** Above an inbox without lines. */
  readonly inboxEmpty: string
  /** "$1: remind me", the name of a choice. */
  readonly remindNamed: string
  readonly causes: string
  readonly planned: string
  readonly open: string
  readonly inbox: string
  readonly refresh: string
  readonly refreshing: string
  readonly settings: string
  readonly silence: string
  readonly unsilence: string
  readonly links: string
  readonly unreadMark: string
}
