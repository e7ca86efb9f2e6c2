/** What the user is told of, signal by signal, and whether before exchanges say a word. */
import type { Signal } from '../glossary.ts'
import type { Settings } from '../ledger/rows.ts'
import { THRESHOLDS, type Threshold } from '../preferences.ts'
import type { Tongue } from '../words.ts'
import type { Select } from './settings-select.ts'

/** Those that hold up money come first. */
export const SIGNAL_ORDER = [
  'withdrawals',
  'deposits',
  'trading',
  'login',
  'api',
  'site',
] as const satisfies readonly Signal[]

export interface TellingView {
  readonly title: string
  readonly help: string
  readonly rows: readonly (Select<Threshold> & { readonly signal: Signal })[]
  /** What is given up by the choice; '' mostly. */
  readonly warning: string
  readonly early: {
    readonly title: string
    readonly choice: string
    readonly help: string
    readonly on: boolean
  }
}

export function tellingView({ tell, earlyWarning }: Settings, tongue: Tongue): TellingView {
  const { say } = tongue
  return {
    title: say('settings_tell'),
    help: say('settings_tell_help'),
    rows: SIGNAL_ORDER.map((signal) => ({
      signal,
      label: signalName(signal, tongue),
      value: tell[signal],
      options: THRESHOLDS.map((value) => ({ value, label: thresholdWords(signal, value, tongue) })),
    })),
    warning: tell.withdrawals === 'never' ? say('settings_tell_warning') : '',
    early: {
      title: say('settings_early'),
      choice: say('settings_early_choice'),
      help: say('settings_early_help'),
      on: earlyWarning,
    },
  }
}

export function signalName(signal: Signal, { say }: Tongue): string {
  return say(`settings_tell_${signal}`)
}

function thresholdWords(signal: Signal, threshold: Threshold, { say }: Tongue): string {
  return threshold === 'never' ? say('settings_tell_never') : say(`settings_tell_${signal}_${threshold}`)
}
