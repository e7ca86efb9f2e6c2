/** How often exchanges are asked in quiet times, and how much of answers was read today. */
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { brakeOf } from '../poll/pace.ts'
import { localDay, MEGABYTE } from '../poll/usage.ts'
import type { Preferences } from '../preferences.ts'
import { sayNumber, type Tongue } from '../words.ts'
import type { Select } from './settings-select.ts'

export type Pace = Preferences['pace']
const PACES_OFFERED = ['brisk', 'gentle'] as const satisfies readonly Pace[]
const MOST = 100_000

export interface UsageView {
  readonly title: string
  readonly pace: Select<Pace>
  readonly paceHelp: string
  /** What is in the field: '' for no limit. */
  readonly budget: string
  readonly used: string
  /** Today's data is used up; '' mostly. */
  readonly over: string
  readonly labels: {
    readonly budget: string
    readonly budgetHelp: string
    readonly set: string
    readonly refused: string
    readonly usedHelp: string
  }
}

export function usageView(state: State, tongue: Tongue, now: Millis): UsageView {
  const { say } = tongue
  const { pace, budgetMb } = state.settings
  const day = localDay(tongue.timeZone, now)
  return {
    title: say('settings_data'),
    pace: {
      label: say('settings_pace'),
      value: pace,
      options: PACES_OFFERED.map((value) => ({ value, label: say(`settings_pace_${value}`) })),
    },
    paceHelp: say('settings_pace_help'),
    budget: budgetMb === 0 ? '' : String(budgetMb),
    used: usedWords(state, tongue, day),
    over: brakeOf(state, day) > 1 ? say('settings_used_over') : '',
    labels: {
      budget: say('settings_budget'),
      budgetHelp: say('settings_budget_help'),
      set: say('settings_budget_set'),
      refused: say('settings_budget_refused'),
      usedHelp: say('settings_used_help'),
    },
  }
}

function usedWords({ settings, meta }: State, tongue: Tongue, day: string): string {
  const bytes = meta.used?.day === day ? meta.used.bytes : 0
  const used = megabytes(bytes / MEGABYTE, tongue)
  const { budgetMb } = settings
  return budgetMb === 0
    ? tongue.say('settings_used', used)
    : tongue.say('settings_used_of', used, megabytes(budgetMb, tongue))
}

/** Small ones with one digit behind the point. */
export function megabytes(count: number, tongue: Tongue): string {
  const rounded = count < 10 ? Math.round(count * 10) / 10 : Math.round(count)
  return tongue.say('settings_megabytes', sayNumber(tongue, rounded))
}

/** Megabytes as typed: 0 when nothing is, null for what is no whole number in range. */
export function budgetOf(typed: string): number | null {
  const text = typed.trim()
  if (text === '') return 0
  const count = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  return count >= 1 && count <= MOST ? count : null
}
