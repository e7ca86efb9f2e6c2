/** LBank: a table of withdrawal terms without a key. Its system status must be signed. */
import type { ExchangeDeclaration } from '../declaration.ts'

const lbank: ExchangeDeclaration = {
  id: 'lbank',
  name: 'LBank',
  mark: 'LB',
  home: 'https://www.lbank.com',
  domains: ['lbkex.com'],
  links: { announcements: 'https://www.lbank.com/support/announcement' },
  feeds: [
    {
      id: 'lbank/configs',
      role: 'table',
      format: 'lbank-configs',
      // The API's host by LBank's own documents and clients.
      url: 'https://api.lbkex.com/v2/withdrawConfigs.do',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source:
        'https://www.lbank.com/en-US/docs/index.html#withdraw-configurations, read so by ccxt 4.5.84, checked 2026-11-22.',
    },
    {
      id: 'lbank/time',
      role: 'state',
      format: 'server-time',
      url: 'https://api.lbkex.com/v2/timestamp.do',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'https://www.lbank.com/en-US/docs/index.html#get-timestamp, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default lbank
