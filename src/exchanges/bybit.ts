/** Bybit: announcements and system status. Its coin table needs a key, and it has no status page. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const API = 'https://api.bybit.com/v5'
const DOCS = 'https://bybit-exchange.github.io/docs'

const ANNOUNCEMENTS = {
  role: 'announcements',
  format: 'bybit-announcements',
  paceSeconds: 120,
  floorSeconds: 60,
  says: ['withdrawals', 'deposits', 'trading', 'site'],
  source: `${DOCS}/v5/announcement, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const bybit: ExchangeDeclaration = {
  id: 'bybit',
  name: 'Bybit',
  mark: 'BY',
  home: 'https://www.bybit.com',
  links: {
    announcements: 'https://announcements.bybit.com',
    withdraw: 'https://www.bybit.com/user/assets/withdraw',
  },
  feeds: [
    {
      ...ANNOUNCEMENTS,
      id: 'bybit/maintenance',
      url: `${API}/announcements/index?locale=en-US&type=maintenance_updates&page=1&limit=20`,
    },
    {
      // Security incidents are news, not maintenance.
      ...ANNOUNCEMENTS,
      id: 'bybit/news',
      url: `${API}/announcements/index?locale=en-US&type=latest_bybit_news&page=1&limit=20`,
    },
    {
      id: 'bybit/status',
      role: 'status',
      format: 'bybit-status',
      url: `${API}/system/status`,
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading', 'api'],
      source: `${DOCS}/v5/system-status, checked 2026-11-22.`,
    },
  ],
  standsOn: [
    {
      upstream: 'aws/ap-southeast-1',
      confidence: 'A',
      zones: ['apse1-az2', 'apse1-az3'],
      evidence: `${DOCS}/faq`,
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_table'],
}

export default bybit
