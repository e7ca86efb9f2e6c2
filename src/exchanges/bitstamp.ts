/** Bitstamp: coins and their networks without a key. It has no status page and no list of announcements to read. */
import type { ExchangeDeclaration } from '../declaration.ts'

const bitstamp: ExchangeDeclaration = {
  id: 'bitstamp',
  name: 'Bitstamp',
  mark: 'BS',
  home: 'https://www.bitstamp.net',
  links: { announcements: 'https://blog.bitstamp.net' },
  feeds: [
    {
      id: 'bitstamp/currencies',
      role: 'table',
      format: 'bitstamp-currencies',
      url: 'https://www.bitstamp.net/api/v2/currencies/',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: 'https://www.bitstamp.net/api/, read so by gocryptotrader, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
  limits: [
    {
      host: 'www.bitstamp.net',
      requests: 10_000,
      seconds: 600,
      source: 'https://www.bitstamp.net/api/, not verified, 2026-11-22.',
    },
  ],
}

export default bitstamp
