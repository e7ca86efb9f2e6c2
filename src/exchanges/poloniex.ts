/** Poloniex: coins, single coins and its clock without a key. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const COINS = 'https://api.poloniex.com/v2/currencies'
const DOCS = 'https://api-docs.poloniex.com/spot/'

const SENTINEL = {
  role: 'sentinel',
  format: 'poloniex-currencies',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: `${DOCS}, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const poloniex: ExchangeDeclaration = {
  id: 'poloniex',
  name: 'Poloniex',
  mark: 'PX',
  home: 'https://poloniex.com',
  links: { announcements: 'https://support.poloniex.com' },
  feeds: [
    {
      id: 'poloniex/currencies',
      role: 'table',
      format: 'poloniex-currencies',
      url: COINS,
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source: `${DOCS}, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'poloniex/btc', url: `${COINS}/BTC`, coins: ['BTC'] },
    { ...SENTINEL, id: 'poloniex/eth', url: `${COINS}/ETH`, coins: ['ETH'] },
    { ...SENTINEL, id: 'poloniex/usdt', url: `${COINS}/USDT`, coins: ['USDT'] },
    {
      id: 'poloniex/time',
      role: 'state',
      format: 'server-time',
      url: 'https://api.poloniex.com/timestamp',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: `${DOCS}, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
  // Coins that once had a ticker for each network (ccxt 4.5.84, 2026-11-22).
  assets: {
    STR: 'XLM',
    ETHTRON: 'ETH',
    TRXETH: 'TRX',
    USDTBSC: 'USDT',
    USDTETH: 'USDT',
    USDTTRON: 'USDT',
  },
}

export default poloniex
