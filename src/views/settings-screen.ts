/** What the settings page shows, ready to draw. */
import type { SubjectId } from '../glossary.ts'
import type { Preferences } from '../preferences.ts'
import type { UsageView } from './settings-data.ts'
import type { EraseLabels } from './settings-erase.ts'
import type { FileLabels } from './settings-file.ts'
import type { HealthView } from './settings-health.ts'
import type { PageLookView } from './settings-look.ts'
import type { NetworkLabels } from './settings-networks.ts'
import type { QuietView } from './settings-quiet.ts'
import type { ReportLabels } from './settings-report.ts'
import type { SectionId } from './settings-sections.ts'
import type { SoundsView } from './settings-sounds.ts'
import type { TellingView } from './settings-telling.ts'

/** What of the preferences is to be different. */
export type Change = Partial<Preferences>

/** Whether Haltwatch may ask the hosts of something. */
export interface Permission {
  readonly allowed: boolean
  /** What the browser is asked to allow, all at once. */
  readonly origins: readonly string[]
  /** "Not permitted"; '' when all is allowed. */
  readonly denied: string
}

/** Something to tick. */
export interface Choice extends Permission {
  readonly id: SubjectId
  readonly name: string
  /** Two or three letters for the tile. */
  readonly mark: string
  readonly chosen: boolean
  /** What can be seen of it; '' when there is nothing to say. */
  readonly sees: string
}

export interface OwnChoice extends Choice {
  readonly url: string
  readonly host: string
  readonly format: 'statuspage' | 'feed'
  /** Components or keywords that count; empty: all. */
  readonly only: readonly string[]
  /** Permissions that nothing needs any more once it is removed. */
  readonly spare: readonly string[]
}

/** A typed address: where to look, or why not. */
export type AddressView =
  | {
      readonly ok: true
      readonly url: string
      readonly host: string
      readonly origins: readonly string[]
      /** Worth knowing before it is added; '' mostly. */
      readonly note: string
    }
  | { readonly ok: false; readonly why: string }

/** What was found at an address of the user's own. */
export interface FoundView {
  readonly format: 'statuspage' | 'feed'
  readonly url: string
  readonly page: string | null
  readonly name: string
  readonly components: readonly string[]
  /** "Found a status page". */
  readonly title: string
  /** What stands there now: its newest titles, or that there is none. */
  readonly sampleTitle: string
  readonly sample: readonly string[]
}

export type LookView =
  | { readonly ok: true; readonly found: FoundView }
  | { readonly ok: false; readonly why: string }

export interface SettingsView {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Every chosen id, the user's own feeds among them, in the user's order. */
  readonly chosen: readonly SubjectId[]
  /** The chosen ones first. */
  readonly exchanges: readonly Choice[]
  readonly own: readonly OwnChoice[]
  /** Why no more feeds can be added; '' while they can. */
  readonly ownFull: string
  readonly clouds: readonly Choice[]
  /** "Asked for your exchanges: AWS."; '' when none is. */
  readonly cloudsAsked: string
  readonly coins: readonly string[]
  /** Ids of watched networks, and the name of each. */
  readonly networks: readonly { readonly id: string; readonly name: string }[]
  readonly preferences: Preferences
  readonly telling: TellingView
  readonly quiet: QuietView
  readonly sounds: SoundsView
  readonly look: PageLookView
  readonly data: UsageView
  readonly health: HealthView
  /** The anchors of the page, in order. */
  readonly sections: readonly { readonly id: SectionId; readonly name: string }[]
  readonly exploits: Choice & { readonly platforms: readonly string[] }
  readonly labels: SettingsLabels
}

/** Fixed words. `$1` and `$2` are filled in by the page. */
export interface SettingsLabels {
  readonly title: string
  readonly saved: string
  readonly undo: string
  readonly undone: string
  readonly close: string
  /** What the list of sections is called. */
  readonly sections: string
  /** "Saving failed". */
  readonly notSaved: string
  readonly privacy: string
  readonly permission: PermissionLabels
  readonly search: SearchLabels
  readonly exchanges: SectionLabels & { readonly search: string; readonly none: string }
  readonly own: OwnLabels
  readonly coins: ChipLabels
  readonly networks: NetworkLabels
  readonly clouds: SectionLabels
  readonly file: FileLabels
  readonly erase: EraseLabels
  readonly report: ReportLabels
  readonly exploits: SectionLabels & { readonly platforms: ChipLabels }
  readonly notifications: SectionLabels & { readonly test: string; readonly testSent: string }
}

export interface SectionLabels {
  readonly title: string
  readonly help: string
}

export interface PermissionLabels {
  readonly allow: string
  /** "Allow $1": the whole name of the button. */
  readonly allowNamed: string
  /** While the browser asks about $1. */
  readonly asking: string
  /** After the user has said no to $1. */
  readonly refused: string
}

export interface SearchLabels {
  /** "Shown: $1 of $2". */
  readonly shown: string
}

/** A list of words to remove and to add to. */
export interface ChipLabels extends SectionLabels {
  readonly add: string
  readonly addButton: string
  /** "Remove $1". */
  readonly remove: string
  /** Why what was typed was not added. */
  readonly refused: string
}

export interface OwnLabels extends SectionLabels {
  readonly address: string
  readonly add: string
  /** While $1 is looked at. */
  readonly looking: string
  readonly name: string
  readonly components: SectionLabels
  readonly findComponent: string
  readonly noComponent: string
  /** "Ticked: $1". */
  readonly ticked: string
  readonly keywords: ChipLabels
  readonly save: string
  readonly cancel: string
  readonly change: string
  /** "Change $1". */
  readonly changeNamed: string
  readonly remove: string
  readonly removeNamed: string
  readonly reallyRemove: string
  readonly keep: string
  /** What removing means: asked once more before it is done. */
  readonly removing: string
}
