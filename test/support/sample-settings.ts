/** Settings screens for pictures: the real view of made-up settings, in English and in two languages that strain it. */
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { permitsOf } from '../../src/hosts.ts'
import { DEFAULT_PREFERENCES } from '../../src/ledger/defaults.ts'
import type { Settings } from '../../src/ledger/rows.ts'
import type { Discovered } from '../../src/own/discover.ts'
import { settingsView } from '../../src/views/settings.ts'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { Tongue, WordKey } from '../../src/words.ts'
import { ROWS, SAMPLE } from './sample-feeds.ts'
import { ARABIC, GERMAN } from './sample-settings-words.ts'
import { NOW, type Parts, stateOf } from './state.ts'

// Some languages count in forms that English lacks.
const ENGLISH: Partial<Record<WordKey, { readonly message: string }>> = messages

export function tongueOf(locale: string, words: Partial<Record<WordKey, string>> = {}): Tongue {
  return {
    locale,
    timeZone: 'UTC',
    say: (key, ...parts) =>
      (words[key] ?? ENGLISH[key]?.message ?? '').replace(
        /\$(\d)/g,
        (_, place) => parts[Number(place) - 1] ?? '',
      ),
  }
}

/** Everything but Kraken and one of the own feeds, and of KuCoin only a part. */
const ALLOWED = permitsOf([
  'https://*.binance.com/*',
  'https://*.mexc.com/*',
  'https://api.kucoin.com/*',
  'https://*.coinbase.com/*',
  'https://*.amazon.com/*',
  'https://www.cloudflarestatus.com/*',
  'https://status.harbour.example/*',
  'https://api.llama.fi/*',
  'https://www.web3isgoinggreat.com/*',
])

const some: Partial<Settings> = SAMPLE
const none: Partial<Settings> = { exchanges: [], coins: [], own: [], clouds: [] }
/** The least the user can be told, and the day's data used up. */
const least: Partial<Settings> = {
  ...SAMPLE,
  tell: { ...DEFAULT_PREFERENCES.tell, withdrawals: 'never' },
  quiet: { on: true, from: 0, to: 6 * 60, through: [] },
  pace: 'gentle',
  budgetMb: 100,
}

export const SETTINGS: Readonly<Record<string, SettingsView>> = {
  some: viewOf(some, tongueOf('en'), ROWS),
  least: viewOf(least, tongueOf('en'), ROWS),
  none: viewOf(none, tongueOf('en')),
  german: viewOf({ ...some, coins: ['1000000MOGLONGX', 'ABCDEFGHIJKLMNO'] }, tongueOf('de', GERMAN), ROWS),
  arabic: viewOf(some, tongueOf('ar', ARABIC), ROWS),
}

export function viewOf(settings: Partial<Settings>, tongue: Tongue, rows: Parts = {}): SettingsView {
  return settingsView(stateOf({ ...rows, settings }), tongue, { permits: ALLOWED, now: NOW })
}

/** What is found at an address whose name begins like this; anything else is a page without a feed. */
export const FOUND: Readonly<Record<string, Discovered>> = {
  status: {
    kind: 'found',
    format: 'statuspage',
    url: SAMPLE.own[0]?.url ?? '',
    page: 'abc123',
    name: 'Harbour Exchange',
    components: [
      ...['Website', 'API', 'Trading', 'Login', 'Mobile apps', 'Support'],
      ...['Bitcoin (BTC)', 'Ethereum (ETH)', 'Tether (USDT) - Tron', 'Solana (SOL)'].map(
        (coin) => `Wallets - ${coin}`,
      ),
    ],
    sample: ['Withdrawals of SOL are delayed', 'Planned work on the wallets'],
  },
  news: {
    kind: 'found',
    format: 'feed',
    url: 'https://news.harbour.example/feed.xml',
    page: null,
    name: 'Harbour news',
    components: [],
    sample: ['Harbour lists Example Token (EXT)', 'Fees for November', 'Withdrawals of SOL resume'],
  },
}
