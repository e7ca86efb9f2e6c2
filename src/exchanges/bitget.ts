/** Bitget: coins and announcements are documented and need no key. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const COINS = 'https://api.bitget.com/api/v2/spot/public/coins'
const DOCS = 'https://www.bitget.com/api-doc'

const SENTINEL = {
  role: 'sentinel',
  format: 'bitget-coins',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: `${DOCS}/spot/market/Get-Coin-List, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

// "annoucements" is how Bitget spells it.
const NEWS = 'https://api.bitget.com/api/v2/public/annoucements?language=en_US&limit=10'
const ANNOUNCEMENTS = {
  role: 'announcements',
  format: 'bitget-announcements',
  paceSeconds: 120,
  floorSeconds: 60,
  says: ['withdrawals', 'deposits', 'trading', 'site'],
  source: `${DOCS}/common/notice/Get-All-Notices, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const bitget: ExchangeDeclaration = {
  id: 'bitget',
  name: 'Bitget',
  mark: 'BG',
  home: 'https://www.bitget.com',
  links: { announcements: 'https://www.bitget.com/support/announcement-center' },
  feeds: [
    {
      id: 'bitget/coins',
      role: 'table',
      format: 'bitget-coins',
      url: COINS,
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source: `${DOCS}/spot/market/Get-Coin-List, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'bitget/btc', url: `${COINS}?coin=BTC`, coins: ['BTC'] },
    { ...SENTINEL, id: 'bitget/eth', url: `${COINS}?coin=ETH`, coins: ['ETH'] },
    { ...SENTINEL, id: 'bitget/usdt', url: `${COINS}?coin=USDT`, coins: ['USDT'] },
    {
      id: 'bitget/time',
      role: 'state',
      format: 'server-time',
      url: 'https://api.bitget.com/api/v2/public/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: `${DOCS}/common/public/Get-Server-Time, checked 2026-11-22.`,
    },
    { ...ANNOUNCEMENTS, id: 'bitget/maintenance', url: `${NEWS}&annType=maintenance_system_updates` },
    { ...ANNOUNCEMENTS, id: 'bitget/news', url: `${NEWS}&annType=latest_news` },
  ],
  standsOn: [
    {
      upstream: 'aws/ap-northeast-1',
      confidence: 'B',
      evidence: 'https://arbitron.app/learn/crypto-exchange-server-locations',
      checked: '2026-11-22',
    },
  ],
  cannotSee: [],
  limits: [
    {
      host: 'api.bitget.com',
      requests: 3,
      seconds: 1,
      source: `${DOCS}/spot/market/Get-Coin-List, checked 2026-11-22.`,
    },
  ],
}

export default bitget
