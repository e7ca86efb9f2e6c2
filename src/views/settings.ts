/** The settings page from the ledger. */
import { EXCHANGES } from '../exchanges/index.ts'
import type { State } from '../ledger/ledger.ts'
import type { Tongue } from '../words.ts'
import { directionOf } from './popup.ts'
import type { SettingsView } from './screen.ts'

export function settingsView(state: State, tongue: Tongue): SettingsView {
  const { say, locale } = tongue
  const { exchanges, coins } = state.settings
  return {
    lang: locale,
    dir: directionOf(locale),
    exchanges: EXCHANGES.map((exchange) => ({
      id: exchange.id,
      name: exchange.name,
      mark: exchange.mark,
      chosen: exchanges.includes(exchange.id),
      sees: say(exchange.cannotSee ?? 'sees_table'),
    })),
    coins,
    labels: {
      title: say('settings_title'),
      exchanges: say('settings_exchanges'),
      exchangesHelp: say('settings_exchanges_help'),
      coins: say('settings_coins'),
      coinsHelp: say('settings_coins_help'),
      addCoin: say('settings_add_coin'),
      addCoinButton: say('settings_add_coin_button'),
      removeCoin: say('settings_remove_coin', '$1'),
      notifications: say('settings_notifications'),
      notificationsHelp: say('settings_notifications_help'),
      test: say('settings_test'),
      testSent: say('settings_test_sent'),
      saved: say('settings_saved'),
      privacy: say('settings_privacy'),
      coinRefused: say('settings_coin_refused'),
    },
  }
}
