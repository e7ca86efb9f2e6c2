/** Bithumb: everything documented and without a key, in Korean. Single coins are cheap, so they are the sentinels. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const ASSETS = 'https://api.bithumb.com/public/assetsstatus/multichain'
const SUPPORT =
  'https://apidocs.bithumb.com/reference/%EC%9E%85%EC%B6%9C%EA%B8%88-%EC%A7%80%EC%9B%90-%ED%98%84%ED%99%A9'
const NOTICES =
  'https://apidocs.bithumb.com/reference/%EA%B3%B5%EC%A7%80%EC%82%AC%ED%95%AD-%EC%A1%B0%ED%9A%8C'

const SENTINEL = {
  role: 'sentinel',
  format: 'bithumb-assets',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: `${SUPPORT}, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const bithumb: ExchangeDeclaration = {
  id: 'bithumb',
  name: 'Bithumb',
  mark: 'BH',
  home: 'https://www.bithumb.com',
  links: {
    status: 'https://www.bithumb.com/react/info/inout-condition',
    announcements: 'https://feed.bithumb.com/notice',
  },
  feeds: [
    {
      id: 'bithumb/assets',
      role: 'table',
      format: 'bithumb-assets',
      url: `${ASSETS}/ALL`,
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: `${SUPPORT}, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'bithumb/btc', url: `${ASSETS}/BTC`, coins: ['BTC'] },
    { ...SENTINEL, id: 'bithumb/eth', url: `${ASSETS}/ETH`, coins: ['ETH'] },
    { ...SENTINEL, id: 'bithumb/usdt', url: `${ASSETS}/USDT`, coins: ['USDT'] },
    {
      id: 'bithumb/notices',
      role: 'announcements',
      format: 'bithumb-notices',
      url: 'https://api.bithumb.com/v1/notices?count=20',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      source: `${NOTICES}, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: [],
  // The notices' limit, the strictest on this host; bursts are answered with 302 and 403 (2026).
  limits: [{ host: 'api.bithumb.com', requests: 1, seconds: 1, source: `${NOTICES}, checked 2026-11-22.` }],
}

export default bithumb
