/** How loud a message is: by the worst news in it, and by what the user wants to hear of such news. */
import type { AlertRow, NotificationRow } from '../ledger/rows.ts'
import type { Preferences, Sound, SoundTone } from '../preferences.ts'
import { isExploit } from './exploit.ts'

export interface How {
  readonly tone: SoundTone
  readonly sound: Sound
  /** Until the user takes it away. */
  readonly stays: boolean
}

/** The worst of them. `ok` is the level of everything that is no trouble: ends, thefts, and what is still to come. */
export function toneOf(alerts: readonly Pick<AlertRow, 'signal' | 'level'>[]): SoundTone {
  const bad = alerts.filter(({ level }) => level !== 'ok')
  const shut = bad.some(({ signal, level }) => signal === 'withdrawals' && level !== 'degraded')
  return shut ? 'alarm' : bad.length > 0 ? 'warning' : 'calm'
}

export function howOf({ alerts, tone = 'alarm' }: NotificationRow, sounds: Preferences['sounds']): How {
  const sound = sounds[tone]
  // A theft from somewhere else never makes the system ring by itself.
  const passing = alerts.every(isExploit)
  return { tone, sound: passing && sound === 'system' ? 'none' : sound, stays: !passing }
}
