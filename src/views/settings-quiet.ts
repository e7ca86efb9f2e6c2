/** Quiet hours: when they are, and what is told all the same. */
import { MINUTE, type Signal } from '../glossary.ts'
import type { Settings } from '../ledger/rows.ts'
import { sayDuration, type Tongue } from '../words.ts'
import { SIGNAL_ORDER, signalName } from './settings-telling.ts'

const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES

export interface QuietView {
  readonly title: string
  readonly help: string
  readonly on: boolean
  /** `22:00`, as a time field takes them. */
  readonly from: string
  readonly to: string
  /** "Across midnight, 9 h in all."; '' while they are off. */
  readonly lasts: string
  readonly through: readonly { readonly signal: Signal; readonly name: string; readonly chosen: boolean }[]
  readonly warning: string
  readonly labels: {
    readonly on: string
    readonly from: string
    readonly to: string
    readonly through: string
    readonly same: string
    readonly empty: string
  }
}

export function quietView({ quiet }: Settings, tongue: Tongue): QuietView {
  const { say } = tongue
  const { on, from, to, through } = quiet
  return {
    title: say('settings_quiet'),
    help: say('settings_quiet_help'),
    on,
    from: clockOf(from),
    to: clockOf(to),
    lasts: on ? lastsWords(from, to, tongue) : '',
    through: SIGNAL_ORDER.map((signal) => ({
      signal,
      name: signalName(signal, tongue),
      chosen: through.includes(signal),
    })),
    warning: on && !through.includes('withdrawals') ? say('settings_quiet_warning') : '',
    labels: {
      on: say('settings_quiet_on'),
      from: say('settings_quiet_from'),
      to: say('settings_quiet_to'),
      through: say('settings_quiet_through'),
      same: say('settings_quiet_same'),
      empty: say('settings_quiet_empty'),
    },
  }
}

function lastsWords(from: number, to: number, tongue: Tongue): string {
  const minutes = (to - from + DAY_MINUTES) % DAY_MINUTES
  const lasts = sayDuration(tongue, minutes * MINUTE)
  return tongue.say(to < from ? 'settings_quiet_across' : 'settings_quiet_lasts', lasts)
}

/** `07:05` for 425. */
export function clockOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(minute / HOUR_MINUTES))}:${two(minute % HOUR_MINUTES)}`
}

/** 425 for `07:05`; null for what is no time. */
export function minuteOf(clock: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock) ?? []
  return hours === undefined ? null : Number(hours) * HOUR_MINUTES + Number(minutes)
}
