/** HTX, formerly Huobi: coins and states without a key under its old name; its status page has moved twice. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const COINS = 'https://api.huobi.pro/v2/reference/currencies'
const DOCS = 'https://www.htx.com/en-us/opend/newApiPages/'

const SENTINEL = {
  role: 'sentinel',
  format: 'htx-currencies',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: `${DOCS}, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const htx: ExchangeDeclaration = {
  id: 'htx',
  name: 'HTX',
  mark: 'HT',
  home: 'https://www.htx.com',
  domains: ['huobi.pro', 'hbdm.com', 'huo.statuspage.io', 'htx.statuspage.io'],
  links: {
    status: 'https://huo.statuspage.io',
    announcements: 'https://www.htx.com/support',
  },
  feeds: [
    {
      id: 'htx/currencies',
      role: 'table',
      format: 'htx-currencies',
      url: `${COINS}?authorizedUser=false`,
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source: `${DOCS}, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'htx/btc', url: `${COINS}?currency=btc`, coins: ['BTC'] },
    { ...SENTINEL, id: 'htx/eth', url: `${COINS}?currency=eth`, coins: ['ETH'] },
    { ...SENTINEL, id: 'htx/usdt', url: `${COINS}?currency=usdt`, coins: ['USDT'] },
    {
      id: 'htx/market-status',
      role: 'state',
      format: 'htx-market-status',
      url: 'https://api.huobi.pro/v2/market-status',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: `${DOCS}, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
    {
      id: 'htx/futures-heartbeat',
      partial: true,
      role: 'state',
      format: 'htx-heartbeat',
      url: 'https://api.hbdm.com/heartbeat/',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: `${DOCS}, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
    {
      // Both addresses were seen alive in 2026, and one page answers at either; the old one of Huobi is gone.
      id: 'htx/status',
      role: 'status',
      format: 'statuspage',
      url: 'https://huo.statuspage.io/api/v2/summary.json',
      fallbackUrl: 'https://htx.statuspage.io/api/v2/summary.json',
      page: 'p0qjfl24znv5',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'site'],
      probe: true,
      // The group's own name speaks of both.
      parts: {
        'deposit and withdraw - deposit': ['deposits'],
        'deposit and withdraw - withdraw': ['withdrawals'],
      },
      source:
        'Unverified: huo. seen alive 2026-07-13, htx. 2026-03-06; shape by https://www.cloudflarestatus.com/api.',
    },
    {
      // 360000039982 is the list about deposits and withdrawals, by several public clients.
      id: 'htx/announcements',
      role: 'announcements',
      format: 'htx-announcements',
      url: 'https://www.htx.com/-/x/support/public/getList/v2?page=1&limit=20&oneLevelId=360000031902&twoLevelId=360000039982&language=en-us',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      probe: true,
      source: 'Unverified: asked by the support pages of https://www.htx.com, seen 2026-07-13.',
    },
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
      host: 'api.huobi.pro',
      requests: 100,
      seconds: 2,
      source: `${DOCS}, of the market's status, checked 2026-11-22.`,
    },
  ],
  // Ether over Arbitrum stands there by its own name, without a base chain.
  networks: { ARBIETH: 'ARBITRUM' },
}

export default htx
