/** The settings page from the ledger, and from what the browser lets Haltwatch ask. */
import type { State, Want } from '../ledger/ledger.ts'
import type { Tongue } from '../words.ts'
import { directionOf } from './popup.ts'
import { cloudChoices, exchangeChoices, exploitChoice } from './settings-choices.ts'
import { usageView } from './settings-data.ts'
import { type Here, healthView } from './settings-health.ts'
import { settingsLabels } from './settings-labels.ts'
import { pageLookView } from './settings-look.ts'
import { networkShown } from './settings-networks.ts'
import { ownChoices, ownFull } from './settings-own.ts'
import { quietView } from './settings-quiet.ts'
import type { SettingsView } from './settings-screen.ts'
import { sectionsOf } from './settings-sections.ts'
import { soundsView } from './settings-sounds.ts'
import { tellingView } from './settings-telling.ts'

export const SETTINGS_WANT: Want = { feeds: 'all' }

export function settingsView(state: State, tongue: Tongue, here: Here): SettingsView {
  const { settings } = state
  const { permits, now } = here
  return {
    lang: tongue.locale,
    dir: directionOf(tongue.locale),
    sections: sectionsOf(tongue),
    chosen: settings.exchanges,
    exchanges: exchangeChoices(state, tongue, permits),
    own: ownChoices(state, tongue, permits),
    ownFull: ownFull(state, tongue),
    ...cloudChoices(state, tongue, permits),
    coins: settings.coins,
    networks: settings.networks.map((id) => ({ id, name: networkShown(id) })),
    exploits: exploitChoice(state, tongue, permits),
    preferences: settings,
    telling: tellingView(settings, tongue),
    quiet: quietView(settings, tongue),
    sounds: soundsView(settings, tongue),
    look: pageLookView(settings, tongue),
    data: usageView(state, tongue, now),
    health: healthView(state, tongue, here),
    labels: settingsLabels(tongue),
  }
}
