/** The settings page from the ledger, and from what the browser lets Haltwatch ask. */
import type { Permits } from '../hosts.ts'
import type { State } from '../ledger/ledger.ts'
import type { Tongue } from '../words.ts'
import { directionOf } from './popup.ts'
import { cloudChoices, exchangeChoices, exploitChoice } from './settings-choices.ts'
import { settingsLabels } from './settings-labels.ts'
import { ownChoices, ownFull } from './settings-own.ts'
import type { SettingsView } from './settings-screen.ts'

export function settingsView(state: State, tongue: Tongue, permits: Permits): SettingsView {
  return {
    lang: tongue.locale,
    dir: directionOf(tongue.locale),
    chosen: state.settings.exchanges,
    exchanges: exchangeChoices(state, tongue, permits),
    own: ownChoices(state, tongue, permits),
    ownFull: ownFull(state, tongue),
    ...cloudChoices(state, tongue, permits),
    coins: state.settings.coins,
    exploits: exploitChoice(state, tongue, permits),
    labels: settingsLabels(tongue),
  }
}
