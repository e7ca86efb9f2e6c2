/** Words of every list of words. */
import type { Tongue } from '../words.ts'
import type { ChipLabels } from './settings-screen.ts'

export type Say = Tongue['say']

/** The buttons. */
export function chipLabels(say: Say): Pick<ChipLabels, 'addButton' | 'remove'> {
  return { addButton: say('settings_add_coin_button'), remove: say('settings_remove_coin', '$1') }
}
