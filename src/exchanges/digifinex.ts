/** DigiFinex: its table is read without a key by public clients; its documents leave open whether one is needed. */
import type { ExchangeDeclaration } from '../declaration.ts'

const DOCS = 'https://docs.digifinex.com/en-ww/spot/v3/rest.html'

const digifinex: ExchangeDeclaration = {
  id: 'digifinex',
  name: 'DigiFinex',
  mark: 'DF',
  home: 'https://www.digifinex.com',
  links: {
    announcements: 'https://support.digifinex.com/hc/en-us/categories/360000239354-Announcements',
  },
  feeds: [
    {
      id: 'digifinex/currencies',
      role: 'table',
      format: 'digifinex-currencies',
      url: 'https://openapi.digifinex.com/v3/currencies',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      probe: true,
      maxBytes: 2_000_000,
      source: `Unverified: ${DOCS}; ccxt 4.5.84 calls it without a key, others file it as private, 2026-11-22.`,
    },
    {
      id: 'digifinex/time',
      role: 'state',
      format: 'server-time',
      url: 'https://openapi.digifinex.com/v3/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: `${DOCS}, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_surely', 'cannot_see_announcements'],
  // As listed by ccxt 4.5.84.
  networks: { Stella: 'XLM', 'Crypto.com': 'CRONOS' },
}

export default digifinex
