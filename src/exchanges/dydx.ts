/** dYdX: its status page, and whether the indexer behind its website answers. Money leaves over its own chain. */
import type { ExchangeDeclaration } from '../declaration.ts'

const dydx: ExchangeDeclaration = {
  id: 'dydx',
  name: 'dYdX',
  mark: 'DY',
  home: 'https://dydx.trade',
  links: { status: 'https://status.dydx.trade' },
  feeds: [
    {
      id: 'dydx/status',
      role: 'status',
      format: 'statuspage',
      url: 'https://status.dydx.trade/api/v2/summary.json',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'site'],
      source: 'https://status.dydx.trade, a Statuspage (2026-03-06).',
    },
    {
      id: 'dydx/height',
      role: 'state',
      format: 'dydx-height',
      url: 'https://indexer.dydx.trade/v4/height',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      probe: true,
      source: 'Unverified: the address is in use by public clients, nobody tells of an answer (2026-11-22).',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_table_status_page'],
}

export default dydx
