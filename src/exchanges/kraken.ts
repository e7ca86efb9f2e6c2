/**
 * Kraken: one word of funding per coin, and a status page with one component per coin and network. Its incidents
 * often leave every component operational (2026-08-01), so incidents and components are both asked for.
 */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const ASSETS = 'https://api.kraken.com/0/public/Assets'
const ASSETS_SOURCE = 'https://docs.kraken.com/api-reference/market-data/get-asset-info, checked 2026-11-22.'
const PAGE = 'https://status.kraken.com/api/v2'

const STATUSPAGE = {
  role: 'status',
  format: 'statuspage',
  page: 'lfz25gyhcpjf',
  says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
  parts: {
    'digital currency funding': ['withdrawals', 'deposits'],
    'prop trading': [],
  },
} as const satisfies Partial<FeedDeclaration>

const kraken: ExchangeDeclaration = {
  id: 'kraken',
  name: 'Kraken',
  mark: 'KR',
  home: 'https://www.kraken.com',
  links: { status: 'https://status.kraken.com', announcements: 'https://blog.kraken.com' },
  feeds: [
    {
      id: 'kraken/assets',
      role: 'table',
      format: 'kraken-assets',
      url: ASSETS,
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: ASSETS_SOURCE,
    },
    {
      id: 'kraken/majors',
      role: 'sentinel',
      format: 'kraken-assets',
      url: `${ASSETS}?asset=XBT,ETH,USDT`,
      paceSeconds: 30,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits'],
      coins: ['BTC', 'ETH', 'USDT'],
      source: ASSETS_SOURCE,
    },
    {
      id: 'kraken/system-status',
      role: 'status',
      format: 'kraken-system-status',
      url: 'https://api.kraken.com/0/public/SystemStatus',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading', 'api'],
      source: 'https://docs.kraken.com/api/docs/rest-api/get-system-status, checked 2026-11-22.',
    },
    {
      ...STATUSPAGE,
      id: 'kraken/incidents',
      url: `${PAGE}/incidents/unresolved.json`,
      paceSeconds: 60,
      floorSeconds: 30,
      source: 'https://status.kraken.com, incidents read by public clients (2026-08-01).',
    },
    {
      ...STATUSPAGE,
      id: 'kraken/maintenance-active',
      url: `${PAGE}/scheduled-maintenances/active.json`,
      paceSeconds: 300,
      floorSeconds: 60,
      source: 'https://www.cloudflarestatus.com/api describes the API, checked 2026-11-22.',
    },
    {
      ...STATUSPAGE,
      id: 'kraken/maintenance-upcoming',
      url: `${PAGE}/scheduled-maintenances/upcoming.json`,
      paceSeconds: 300,
      floorSeconds: 60,
      source: 'https://status.kraken.com, announced two to six days ahead (2026-09-03).',
    },
    {
      ...STATUSPAGE,
      id: 'kraken/components',
      url: `${PAGE}/components.json`,
      paceSeconds: 300,
      floorSeconds: 60,
      timeout: 20_000,
      source: 'https://status.kraken.com, some 830 components in 350 kB (2026-09-03).',
    },
  ],
  standsOn: [
    {
      // Website and REST failed with Cloudflare on 2025-11-18 and 2025-12-05; the engine itself stands in London.
      upstream: 'cloudflare/global',
      confidence: 'B',
      evidence:
        'https://anycoin.news/news/cloudflare-outage-hits-major-crypto-exchanges-for-second-time-in-a-month',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_networks'],
  limits: [
    {
      host: 'api.kraken.com',
      requests: 1,
      seconds: 1,
      source:
        'https://support.kraken.com/articles/206548367-what-are-the-api-rate-limits-, checked 2026-11-22.',
    },
    {
      // Not documented for reading; this is the limit of the managing side.
      host: 'status.kraken.com',
      requests: 1,
      seconds: 1,
      source: 'https://github.com/sahin/status-page/issues/1, checked 2026-11-22.',
    },
  ],
  assets: { XBT: 'BTC', XDG: 'DOGE' },
}

export default kraken
