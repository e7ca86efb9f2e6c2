/** KuCoin: everything documented and without a key. Single coins are cheap to ask, so they are the sentinels. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const CURRENCIES = 'https://www.kucoin.com/docs-new/rest/spot-trading/market-data'

const SENTINEL = {
  role: 'sentinel',
  format: 'kucoin-currencies',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: `${CURRENCIES}/get-currency, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const kucoin: ExchangeDeclaration = {
  id: 'kucoin',
  name: 'KuCoin',
  mark: 'KC',
  home: 'https://www.kucoin.com',
  links: {
    announcements: 'https://www.kucoin.com/announcement',
    withdraw: 'https://www.kucoin.com/assets/withdraw',
  },
  feeds: [
    {
      id: 'kucoin/currencies',
      role: 'table',
      format: 'kucoin-currencies',
      url: 'https://api.kucoin.com/api/v3/currencies',
      // The unified account's list, in which chains are called items.
      fallbackUrl: 'https://api.kucoin.com/api/ua/v1/asset/currencies',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source: `${CURRENCIES}/get-all-currencies, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'kucoin/btc', url: 'https://api.kucoin.com/api/v3/currencies/BTC', coins: ['BTC'] },
    { ...SENTINEL, id: 'kucoin/eth', url: 'https://api.kucoin.com/api/v3/currencies/ETH', coins: ['ETH'] },
    { ...SENTINEL, id: 'kucoin/usdt', url: 'https://api.kucoin.com/api/v3/currencies/USDT', coins: ['USDT'] },
    {
      id: 'kucoin/status',
      role: 'state',
      format: 'kucoin-status',
      url: 'https://api.kucoin.com/api/v1/status',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: `${CURRENCIES}/get-service-status, checked 2026-11-22.`,
    },
    {
      id: 'kucoin/futures-status',
      partial: true,
      role: 'state',
      format: 'kucoin-status',
      url: 'https://api-futures.kucoin.com/api/v1/status',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source:
        'https://www.kucoin.com/docs-new/rest/futures-trading/market-data/get-service-status, checked 2026-11-22.',
    },
    {
      // A withdrawal stop was filed under "latest-announcements" only, not under "maintenance-updates" (ORN).
      id: 'kucoin/announcements',
      role: 'announcements',
      format: 'kucoin-announcements',
      url: 'https://api.kucoin.com/api/v3/announcements?annType=latest-announcements&lang=en_US&currentPage=1&pageSize=50',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      source: `${CURRENCIES}/get-announcements, checked 2026-11-22.`,
    },
  ],
  standsOn: [
    {
      // That it is AWS, KuCoin said itself on 2025-04-15; that it is Tokyo is measured. The zone is not stated.
      upstream: 'aws/ap-northeast-1',
      confidence: 'B',
      evidence: 'https://arbitron.app/learn/crypto-exchange-server-locations',
      checked: '2026-11-22',
    },
  ],
  cannotSee: [],
  limits: [
    {
      // A pool of 2000 for half a minute; the dearest request, for announcements, takes 20 of it.
      host: 'api.kucoin.com',
      requests: 100,
      seconds: 30,
      source: 'https://www.kucoin.com/docs-new/rate-limit, checked 2026-11-22.',
    },
  ],
  // By `chainId`, which never changes; `chainName` does. Ids that say it themselves ("ton", "kcc") are not listed.
  networks: {
    btc: 'BTC',
    bech32: 'BTCSEGWIT',
    btcln: 'LIGHTNING',
    eth: 'ETH',
    trx: 'TRX',
    bsc: 'BSC',
    sol: 'SOL',
    matic: 'MATIC',
    arbitrum: 'ARBITRUM',
    optimism: 'OPTIMISM',
    avaxc: 'AVAXC',
    aptos: 'APT',
    statemint: 'ASSETHUB',
  },
  // `currency` is for ever; these two coins have been renamed since.
  assets: { BCHSV: 'BSV', WAX: 'WAXP' },
}

export default kucoin
