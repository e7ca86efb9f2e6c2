/** XT: a documented table of coins and chains, and a clock; nothing else without a key. */
import type { ExchangeDeclaration } from '../declaration.ts'

const xt: ExchangeDeclaration = {
  id: 'xt',
  name: 'XT',
  mark: 'XT',
  home: 'https://www.xt.com',
  links: {},
  feeds: [
    {
      id: 'xt/chains',
      role: 'table',
      format: 'xt-chains',
      url: 'https://sapi.xt.com/v4/public/wallet/support/currency',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 4_000_000,
      timeout: 20_000,
      source: 'https://doc.xt.com/#deposit_withdrawalsupportedCurrenciesGet, checked 2026-11-22.',
    },
    {
      id: 'xt/time',
      role: 'state',
      format: 'server-time',
      url: 'https://sapi.xt.com/v4/public/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'https://doc.xt.com/docs/spot/Market/GetServerTime, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
  // As listed by ccxt 4.5.84; other names say it themselves ("BNB Smart Chain", "AVAX C-Chain").
  networks: { 'SOL-SOL': 'SOL', OPT: 'OPTIMISM', 'Stellar Network': 'XLM', 'BNB-BEP2': 'BEP2' },
}

export default xt
