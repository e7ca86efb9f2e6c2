/** Coinbase: its status pages, and the Exchange's currencies, whose flags say "sends and receives" in one word. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const DOCS = 'https://docs.cdp.coinbase.com'
const CURRENCIES = 'https://api.exchange.coinbase.com/currencies'

const SENTINEL = {
  role: 'sentinel',
  format: 'coinbase-currencies',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals'],
  source: `${DOCS}/api-reference/exchange-api/rest-api/currencies/get-a-currency, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const coinbase: ExchangeDeclaration = {
  id: 'coinbase',
  name: 'Coinbase',
  mark: 'CB',
  home: 'https://www.coinbase.com',
  links: { status: 'https://status.coinbase.com', announcements: 'https://www.coinbase.com/blog' },
  feeds: [
    {
      id: 'coinbase/currencies',
      role: 'table',
      format: 'coinbase-currencies',
      url: CURRENCIES,
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals'],
      maxBytes: 2_000_000,
      timeout: 20_000,
      source: `${DOCS}/api-reference/exchange-api/rest-api/currencies/get-all-known-currencies, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'coinbase/btc', url: `${CURRENCIES}/BTC`, coins: ['BTC'] },
    { ...SENTINEL, id: 'coinbase/eth', url: `${CURRENCIES}/ETH`, coins: ['ETH'] },
    { ...SENTINEL, id: 'coinbase/usdt', url: `${CURRENCIES}/USDT`, coins: ['USDT'] },
    {
      id: 'coinbase/status',
      role: 'status',
      format: 'statuspage',
      url: 'https://status.coinbase.com/api/v2/summary.json',
      page: 'kr0djjh0jyy9',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
      parts: {
        'digital currencies': ['withdrawals', 'deposits'],
        // Bank money, and houses of their own under the same roof.
        'payment methods': [],
        'coinbase wallet': [],
        'base app': [],
        derivatives: [],
        deribit: [],
      },
      source: 'https://status.coinbase.com, 174 to 200 components, some 80 kB (2026-09-03).',
    },
    {
      id: 'coinbase/exchange-status',
      role: 'status',
      format: 'statuspage',
      url: 'https://status.exchange.coinbase.com/api/v2/summary.json',
      page: 'bklmvp2c52bl',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'site'],
      source: 'https://status.exchange.coinbase.com, a Statuspage (2026-03-06).',
    },
    {
      id: 'coinbase/cdp-status',
      role: 'status',
      format: 'statuspage',
      partial: true,
      url: 'https://cdpstatus.coinbase.com/api/v2/summary.json',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['api'],
      source: 'https://cdpstatus.coinbase.com, a Statuspage of the developer platform (2026-03-06).',
    },
    {
      id: 'coinbase/time',
      role: 'state',
      format: 'server-time',
      url: 'https://api.exchange.coinbase.com/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'ccxt 4.5.84 (coinbaseexchange, fetchTime), checked 2026-11-22.',
    },
  ],
  standsOn: [
    {
      upstream: 'aws/us-east-1',
      confidence: 'A',
      zones: ['use1-az4'],
      evidence: `${DOCS}/exchange/introduction/systems-operations`,
      checked: '2026-11-22',
    },
    {
      // Its REST requests come in through Cloudflare; the matching engine does not depend on it.
      upstream: 'cloudflare/global',
      confidence: 'A',
      evidence: `${DOCS}/exchange/introduction/systems-operations`,
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_direction'],
  limits: [
    {
      host: 'api.exchange.coinbase.com',
      requests: 10,
      seconds: 1,
      source: `${DOCS}/exchange/rest-api/rate-limits, checked 2026-11-22.`,
    },
  ],
  networks: { avacchain: 'AVAXC' },
}

export default coinbase
