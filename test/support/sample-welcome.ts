/** Welcome and custody screens for pictures: the real views of made-up settings, in English and in languages that strain them. */
import { permitsOf } from '../../src/hosts.ts'
import type { Settings } from '../../src/ledger/rows.ts'
import { type CustodyView, custodyView } from '../../src/views/custody.ts'
import { welcomeView } from '../../src/views/welcome.ts'
import type { Place, WelcomeView } from '../../src/views/welcome-screen.ts'
import type { Tongue } from '../../src/words.ts'
import { FROM_THE_RIGHT, LONG } from './pseudo.ts'
import { tongueOf } from './sample-settings.ts'
import { stateOf } from './state.ts'

const ENGLISH = tongueOf('en-GB')
const ALL = () => true
const ONLY_BINANCE = permitsOf(['https://*.binance.com/*'])
const CHROME: Place = { system: 'win', browser: 'chrome', pinned: false }
const MAC: Place = { system: 'mac', browser: 'edge', pinned: null }
const MANY: Partial<Settings> = {
  exchanges: ['binance', 'upbit', 'bithumb', 'deribit', 'hyperliquid', 'bitvavo', 'coinone'],
  coins: ['BTC', 'USDT', 'SOL', 'PEPE'],
}

export function welcomeOf(settings: Partial<Settings>, tongue: Tongue, place: Place): WelcomeView {
  const permits = settings === MANY ? ONLY_BINANCE : ALL
  return welcomeView(stateOf({ settings }), tongue, permits, place)
}

export const WELCOMES: Readonly<Record<string, WelcomeView>> = {
  first: welcomeOf({}, ENGLISH, CHROME),
  asking: welcomeOf(MANY, ENGLISH, { ...CHROME, browser: 'firefox', pinned: true }),
  nothing: welcomeOf({ exchanges: [], coins: [] }, ENGLISH, MAC),
  missed: welcomeOf({}, ENGLISH, MAC),
  long: welcomeOf(MANY, LONG, MAC),
  right: welcomeOf(MANY, FROM_THE_RIGHT, CHROME),
}

export const CUSTODIES: Readonly<Record<string, CustodyView>> = {
  english: custodyView(ENGLISH),
  long: custodyView(LONG),
  right: custodyView(FROM_THE_RIGHT),
}
