/** The welcome page: what to watch, whether messages arrive, and what Haltwatch can and cannot see. */
import { chosenExchanges, exchangesFor } from '../catalogue.ts'
import { feedsFor } from '../feeds.ts'
import type { Permits } from '../hosts.ts'
import type { State } from '../ledger/ledger.ts'
import { sayNumber, sayShortList, type Tongue } from '../words.ts'
import { directionOf } from './popup.ts'
import { permissionOf } from './settings-choices.ts'
import type { Ask, Part, Place, Tick, TickStep, WelcomeView } from './welcome-screen.ts'
import { testStep } from './welcome-test.ts'

/** Exchanges shown at first. */
const FEW = 12
/** Names in one sentence. */
const MOST_NAMES = 5
/** Offered to be ticked: what people hold most. */
const COINS = ['BTC', 'ETH', 'USDT', 'USDC', 'SOL', 'XRP', 'BNB', 'TRX', 'TON', 'DOGE', 'ADA', 'LTC']

export function welcomeView(state: State, tongue: Tongue, permits: Permits, place: Place): WelcomeView {
  const { say } = tongue
  const { exchanges, coins } = state.settings
  const step = exchangeStep(state, tongue, permits)
  return {
    lang: tongue.locale,
    dir: directionOf(tongue.locale),
    title: say('welcome_title'),
    lead: say('welcome_lead'),
    chosen: exchanges,
    coins,
    exchanges: step,
    coin: coinStep(coins, tongue),
    test: testStep(tongue, place),
    pin: {
      title: say('welcome_pin'),
      help: say('welcome_pin_help'),
      how: say(`welcome_pin_${place.browser}`),
      pinned: place.pinned ? say('welcome_pinned') : '',
    },
    ...parts(tongue),
    end: endOf(state, tongue, step.ask),
  }
}

function exchangeStep(state: State, tongue: Tongue, permits: Permits): WelcomeView['exchanges'] {
  const { say } = tongue
  const chosen = new Set(state.settings.exchanges)
  const ticks = exchangesFor({}).map(
    ({ id, name, mark }): Tick => ({ id, name, mark, chosen: chosen.has(id) }),
  )
  return {
    title: say('welcome_exchanges'),
    help: say('welcome_exchanges_help'),
    ticks,
    first: ticks.filter((one, index) => index < FEW || one.chosen),
    all: say('welcome_exchanges_all', sayNumber(tongue, ticks.length)),
    ask: askOf(
      ticks.filter((one) => one.chosen),
      tongue,
      permits,
    ),
  }
}

function askOf(chosen: readonly Tick[], tongue: Tongue, permits: Permits): Ask | null {
  const needs = chosen.flatMap(({ id, name }) => {
    const { allowed, origins } = permissionOf(feedsFor({ exchanges: [id] }), tongue, permits)
    return allowed ? [] : [{ name, origins: origins.filter((origin) => !permits(origin)) }]
  })
  if (needs.length === 0) return null
  const names = namesOf(needs, tongue)
  return {
    origins: [...new Set(needs.flatMap(({ origins }) => origins))],
    text: tongue.say('welcome_exchanges_ask', names),
    refused: tongue.say('welcome_exchanges_refused', names),
    button: tongue.say('label_allow'),
  }
}

function namesOf(named: readonly { readonly name: string }[], tongue: Tongue): string {
  return sayShortList(
    tongue,
    named.map(({ name }) => name),
    MOST_NAMES,
  )
}

/** Coins the user has added elsewhere stand behind those that are offered. */
function coinStep(coins: readonly string[], { say }: Tongue): TickStep {
  const ticks = [...new Set([...COINS, ...coins])].map(
    (id): Tick => ({ id, name: id, mark: '', chosen: coins.includes(id) }),
  )
  return { title: say('welcome_coins'), help: say('welcome_coins_help'), ticks }
}

function parts({ say }: Tongue): Readonly<Record<'sees' | 'blind' | 'privacy', Part>> {
  return {
    sees: {
      title: say('welcome_sees'),
      lines: [say('welcome_sees_tables'), say('welcome_sees_fast'), say('welcome_sees_clouds')],
    },
    blind: {
      title: say('welcome_blind'),
      lines: [say('welcome_blind_account'), say('welcome_blind_silence'), say('welcome_blind_off')],
    },
    privacy: {
      title: say('welcome_privacy'),
      lines: [say('welcome_privacy_account'), say('welcome_privacy_ask'), say('welcome_privacy_stay')],
    },
  }
}

/** Never "you are set" while nothing is watched, or something that is chosen may not be looked at. */
function endOf({ settings }: State, tongue: Tongue, ask: Ask | null): WelcomeView['end'] {
  const { say } = tongue
  const watched = chosenExchanges(settings)
  const end = { ready: false, settings: say('welcome_end_settings') }
  if (watched.length === 0) return { ...end, title: say('head_nothing'), help: say('welcome_end_nothing') }
  if (ask) return { ...end, title: say('welcome_end_almost'), help: ask.refused }
  const help = say('welcome_end_watching', namesOf(watched, tongue))
  return { ...end, ready: true, title: say('welcome_end'), help }
}
