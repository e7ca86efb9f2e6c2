/** CoinEx: coins, single coins and maintenance windows without a key. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const DOCS = 'https://docs.coinex.com/api/v2'
const COIN = 'https://api.coinex.com/v2/assets/deposit-withdraw-config?ccy='

const SENTINEL = {
  role: 'sentinel',
  format: 'coinex-assets',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: `${DOCS}, read so by ccxt 4.5.84, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const coinex: ExchangeDeclaration = {
  id: 'coinex',
  name: 'CoinEx',
  mark: 'CX',
  home: 'https://www.coinex.com',
  links: { announcements: 'https://www.coinex.com/en/announcements' },
  feeds: [
    {
      id: 'coinex/assets',
      role: 'table',
      format: 'coinex-assets',
      url: 'https://api.coinex.com/v2/assets/all-deposit-withdraw-config',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source: `${DOCS}, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'coinex/btc', url: `${COIN}BTC`, coins: ['BTC'] },
    { ...SENTINEL, id: 'coinex/eth', url: `${COIN}ETH`, coins: ['ETH'] },
    { ...SENTINEL, id: 'coinex/usdt', url: `${COIN}USDT`, coins: ['USDT'] },
    {
      id: 'coinex/maintenance',
      role: 'status',
      format: 'coinex-maintain',
      url: 'https://api.coinex.com/v2/maintain/info',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      source: `${DOCS}/common/maintain/http/get-maintenance-info, checked 2026-11-22.`,
    },
  ],
  standsOn: [
    {
      upstream: 'aws/ap-northeast-1',
      confidence: 'A',
      zones: ['apne1-az4', 'apne1-az1', 'apne1-az2'],
      evidence: `${DOCS}/faq`,
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_announcements'],
  // KRC20 is Kaspa's here and KuCoin's elsewhere.
  networks: { AVA_C: 'AVAXC', EOSIO: 'EOS', KRC20: 'KASPA-KRC20' },
}

export default coinex
