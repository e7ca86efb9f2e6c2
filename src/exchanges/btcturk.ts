/** BtcTurk: its coins without a key, each open or closed as a whole. */
import type { ExchangeDeclaration } from '../declaration.ts'

const btcturk: ExchangeDeclaration = {
  id: 'btcturk',
  name: 'BtcTurk',
  mark: 'TR',
  home: 'https://www.btcturk.com',
  links: { announcements: 'https://bilgiplatformu.btcturk.com/duyurular/' },
  feeds: [
    {
      // 355 KB, and up to 30 s old by its own `cache-control` (2026-09-23).
      id: 'btcturk/info',
      role: 'table',
      format: 'btcturk-info',
      url: 'https://api.btcturk.com/api/v2/server/exchangeinfo',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: 'https://docs.btcturk.com/docs/public-endpoints/exchange-info, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_networks', 'cannot_see_announcements'],
}

export default btcturk
