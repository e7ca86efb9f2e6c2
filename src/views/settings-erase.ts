/** What is said where everything can be deleted. */
import type { Say } from './settings-chips.ts'

export interface EraseLabels {
  readonly title: string
  readonly help: string
  readonly button: string
  /** Asked once more before it is done. */
  readonly sure: string
  readonly yes: string
  readonly no: string
  readonly done: string
}

export function eraseLabels(say: Say): EraseLabels {
  return {
    title: say('settings_delete'),
    help: say('settings_delete_help'),
    button: say('settings_delete_button'),
    sure: say('settings_delete_sure'),
    yes: say('settings_delete_yes'),
    no: say('settings_delete_no'),
    done: say('settings_deleted'),
  }
}
