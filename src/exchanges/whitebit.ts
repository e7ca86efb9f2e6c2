/** WhiteBIT: its state and its assets without a key; its status page has no documented list to read. */
import type { ExchangeDeclaration } from '../declaration.ts'

const DOCS = 'https://docs.whitebit.com'

const whitebit: ExchangeDeclaration = {
  id: 'whitebit',
  name: 'WhiteBIT',
  mark: 'WB',
  home: 'https://whitebit.com',
  links: { status: 'https://status.whitebit.com' },
  feeds: [
    {
      id: 'whitebit/assets',
      role: 'table',
      format: 'whitebit-assets',
      url: 'https://whitebit.com/api/v4/public/assets',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 2_000_000,
      source: `${DOCS}/api-reference/market-data/asset-status-list, checked 2026-11-22.`,
    },
    {
      id: 'whitebit/status',
      role: 'state',
      format: 'whitebit-status',
      url: 'https://whitebit.com/api/v4/public/platform/status',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading', 'site'],
      source: `${DOCS}, read so by WhiteBit.Net, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
  limits: [
    {
      host: 'whitebit.com',
      requests: 2000,
      seconds: 10,
      source: `${DOCS}, of the platform’s status, checked 2026-11-22.`,
    },
  ],
}

export default whitebit
