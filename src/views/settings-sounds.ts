/** What is heard, by how bad the news is, and how often a pause is recalled. */

import { MINUTE } from '../glossary.ts'
import type { Settings } from '../ledger/rows.ts'
import { REMINDERS, SOUNDS, type Sound } from '../preferences.ts'
import { sayDuration, type Tongue } from '../words.ts'
import type { Select } from './settings-select.ts'

export type SoundTone = 'alarm' | 'warning' | 'calm'
export type RemindEvery = (typeof REMINDERS)[number]
const TONES: readonly SoundTone[] = ['alarm', 'warning', 'calm']

export interface SoundsView {
  readonly title: string
  readonly help: string
  readonly rows: readonly (Select<Sound> & {
    readonly tone: SoundTone
    /** "Try the sound: Withdrawals are paused". */
    readonly tryNamed: string
  })[]
  readonly remind: Select<RemindEvery>
  readonly labels: { readonly try: string; readonly failed: string }
}

export function soundsView({ sounds, remindEvery }: Settings, tongue: Tongue): SoundsView {
  const { say } = tongue
  return {
    title: say('settings_sounds'),
    help: say('settings_sounds_help'),
    rows: TONES.map((tone) => ({
      tone,
      label: say(`settings_sound_${tone}`),
      value: sounds[tone],
      options: SOUNDS.map((value) => ({ value, label: say(`settings_sound_${value}`) })),
      tryNamed: say('settings_sound_try_named', say(`settings_sound_${tone}`)),
    })),
    remind: {
      label: say('settings_remind'),
      value: remindEvery,
      options: REMINDERS.map((value) => ({ value, label: remindWords(value, tongue) })),
    },
    labels: { try: say('settings_sound_try'), failed: say('settings_sound_failed') },
  }
}

function remindWords(minutes: number, tongue: Tongue): string {
  return minutes === 0
    ? tongue.say('settings_remind_never')
    : tongue.say('settings_remind_every', sayDuration(tongue, minutes * MINUTE))
}
