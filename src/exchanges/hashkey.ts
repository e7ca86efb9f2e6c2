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
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 6_000_000,
      timeout: 20_000,
      source: 'https://docs.hashkey.com/hk/en/ and ccxt 4.5.84, checked 2026-11-22.',
    },
    {
      // Documented for its sister HashKey Global, whose addresses it shares.
      id: 'hashkey/ping',
      role: 'state',
      format: 'empty-object',
      url: 'https://api-pro.hashkey.com/api/v1/ping',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      probe: true,
      source:
        'Unverified: https://hashkeyglobal-apidoc.readme.io/reference/test-connectivity, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default hashkey
