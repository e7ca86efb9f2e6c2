/** Crypto.com: announcements that say in fields whether wallets, trading or login are touched, and a status page. */
import type { ExchangeDeclaration } from '../declaration.ts'

const cryptocom: ExchangeDeclaration = {
  id: 'cryptocom',
  name: 'Crypto.com',
  mark: 'CR',
  home: 'https://crypto.com',
  links: { status: 'https://status.crypto.com' },
  feeds: [
    {
      id: 'cryptocom/announcements',
      role: 'status',
      format: 'cryptocom-announcements',
      url: 'https://api.crypto.com/v1/public/get-announcements?category=system',
      paceSeconds: 60,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'login'],
      maxBytes: 3_000_000,
      source:
        'https://exchange-docs.crypto.com/exchange/v1/rest-ws/index.html#public-get-announcements, checked 2026-11-22.',
    },
    {
      id: 'cryptocom/status',
      role: 'status',
      format: 'statuspage',
      url: 'https://status.crypto.com/api/v2/summary.json',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
      probe: true,
      source: 'Unverified: https://status.crypto.com seen live 2026-03-06, its components not recorded.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_table'],
}

export default cryptocom
