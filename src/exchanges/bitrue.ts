/** Bitrue: the coins stand in its exchange information, next to every market. */
import type { ExchangeDeclaration } from '../declaration.ts'

const DOCS = 'https://github.com/Bitrue-exchange/Spot-official-api-docs'

const bitrue: ExchangeDeclaration = {
  id: 'bitrue',
  name: 'Bitrue',
  mark: 'BR',
  home: 'https://www.bitrue.com',
  links: { announcements: 'https://support.bitrue.com/hc/en-001' },
  feeds: [
    {
      id: 'bitrue/info',
      role: 'table',
      format: 'bitrue-info',
      url: 'https://www.bitrue.com/api/v1/exchangeInfo',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 6_000_000,
      timeout: 20_000,
      source: `${DOCS}#exchange-information, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
    {
      id: 'bitrue/ping',
      role: 'state',
      format: 'empty-object',
      url: 'https://www.bitrue.com/api/v1/ping',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: `${DOCS}#test-connectivity, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default bitrue
