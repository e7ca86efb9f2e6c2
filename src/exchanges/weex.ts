/** WEEX: a documented table of coins and networks in the shape of Binance's. */
import type { ExchangeDeclaration } from '../declaration.ts'

const DOCS = 'https://www.weex.com/api-doc/spot/ConfigAPI'

const weex: ExchangeDeclaration = {
  id: 'weex',
  name: 'WEEX',
  mark: 'WX',
  home: 'https://www.weex.com',
  links: {},
  feeds: [
    {
      id: 'weex/coins',
      role: 'table',
      format: 'weex-coins',
      // The documents leave the host to another page; ccxt 4.5.84 and public clients ask this one.
      url: 'https://api-spot.weex.com/api/v3/coins',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source: `${DOCS}/CurrencyInfo, checked 2026-11-22.`,
    },
    {
      id: 'weex/time',
      role: 'state',
      format: 'server-time',
      url: 'https://api-spot.weex.com/api/v3/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: `${DOCS}/GetServerTime, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default weex
