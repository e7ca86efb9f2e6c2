/** HashKey Exchange, the one in Hong Kong: its coins and chains without a key, beside the list of its markets. */
import type { ExchangeDeclaration } from '../declaration.ts'

const hashkey: ExchangeDeclaration = {
  id: 'hashkey',
  name: 'HashKey',
  mark: 'HK',
  home: 'https://www.hashkey.com',
  links: { announcements: 'https://support.hashkey.com/hc/en-gb' },
  feeds: [
    {
      id: 'hashkey/info',
      role: 'table',
      format: 'hashkey-info',
      url: 'https://api-pro.hashkey.com/api/v1/exchangeInfo',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      // 38 markets and 87 coins were 109 KB (2026-09-23).
      maxBytes: 1_000_000,
      timeout: 20_000,
      source: 'https://docs.hashkey.com/hk/en/ and ccxt 4.5.84, checked 2026-11-22.',
    },
    {
      id: 'hashkey/time',
      role: 'state',
      format: 'server-time',
      url: 'https://api-pro.hashkey.com/api/v1/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'https://docs.hashkey.com/hk/en/ and ccxt 4.5.84, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default hashkey
