/** Settings as a file: what is saved, and what one brought in would change, before it does. */
import { feedsFor } from '../feeds.ts'
import { originsOf, type Permits } from '../hosts.ts'
import type { Settings } from '../ledger/rows.ts'
import { sayIt } from '../own/sentence.ts'
import { fileOf, LARGEST_FILE, readFile } from '../settings/file.ts'
import type { Chosen } from '../settings/shape.ts'
import { sayCount, type Tongue } from '../words.ts'
import { changesOf } from './settings-changes.ts'
import type { Say } from './settings-chips.ts'

/** What a file would change, or why it cannot be brought in. */
export type FileView =
  | {
      readonly ok: true
      /** Each change in words; empty when there is none. */
      readonly changes: readonly string[]
      /** What of the file is not brought in. */
      readonly left: readonly string[]
      /** What the browser has to be asked for. */
      readonly origins: readonly string[]
      readonly chosen: Chosen
    }
  | { readonly ok: false; readonly why: string }

export interface FileLabels {
  readonly title: string
  readonly help: string
  readonly save: string
  readonly bring: string
  readonly preview: string
  readonly same: string
  /** The browser will ask. */
  readonly asks: string
  readonly apply: string
  readonly cancel: string
  readonly large: string
  readonly unread: string
}

export function fileLabels(say: Say): FileLabels {
  return {
    title: say('settings_file'),
    help: say('settings_file_help'),
    save: say('settings_file_export'),
    bring: say('settings_file_import'),
    preview: say('settings_file_preview'),
    same: say('settings_file_same'),
    asks: say('settings_change_asks'),
    apply: say('settings_file_apply'),
    cancel: say('settings_file_cancel'),
    large: say('settings_file_large', String(LARGEST_FILE / 1_000_000)),
    unread: say('settings_file_unread'),
  }
}

/** Whether a file is worth reading at all. Bytes. */
export function isTooLarge(size: number): boolean {
  return size > LARGEST_FILE
}

export function fileText(settings: Settings): { readonly name: string; readonly text: string } {
  return { name: 'haltwatch-settings.json', text: fileOf(settings) }
}

/** What was chosen, as a command brings it back. */
export function chosenIn(settings: Settings): Chosen {
  return JSON.parse(JSON.stringify({ ...settings, id: undefined }))
}

export interface FileHere {
  readonly settings: Settings
  readonly permits: Permits
}

export function fileView(text: string, { settings, permits }: FileHere, tongue: Tongue): FileView {
  const read = readFile(text, settings)
  if (!read.ok) return { ok: false, why: sayIt(tongue, read.why) }
  const { chosen, unknown, left } = read
  const needed = [...feedsFor(chosen).values()].filter((feed) => !permits(feed.url))
  return {
    ok: true,
    changes: changesOf(settings, chosen, tongue),
    left: [
      ...(unknown > 0 ? [sayCount(tongue, 'settings_change_unknown', unknown)] : []),
      ...left.map(({ name, why }) => tongue.say('settings_change_left', name, sayIt(tongue, why))),
    ],
    origins: originsOf(needed),
    chosen,
  }
}
