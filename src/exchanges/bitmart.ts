/**
 * BitMart: a list of maintenance, and a table without networks. The table with networks (account/v1/currencies) is
 * left alone: its documents contradict each other on whether it needs a key, and two tables do not go together.
 */
import type { ExchangeDeclaration } from '../declaration.ts'

const DOCS = 'https://developer-pro.bitmart.com/en/spot/'

const bitmart: ExchangeDeclaration = {
  id: 'bitmart',
  name: 'BitMart',
  mark: 'BM',
  home: 'https://www.bitmart.com',
  links: {
    announcements: 'https://support.bitmart.com/hc/en-us/categories/360002516474-Announcements',
    withdraw: 'https://www.bitmart.com/asset-withdrawal/en-US',
  },
  feeds: [
    {
      // Its "USDT" was recorded closed on a quiet day (ccxt): it is Tether over Omni, which has been given up.
      id: 'bitmart/currencies',
      role: 'table',
      format: 'bitmart-currencies',
      url: 'https://api-cloud.bitmart.com/spot/v1/currencies',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: `${DOCS}#get-currency-list-v1, checked 2026-11-22.`,
    },
    {
      id: 'bitmart/service',
      role: 'status',
      format: 'bitmart-service',
      url: 'https://api-cloud.bitmart.com/system/service',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading'],
      source: `${DOCS}#get-system-service-status, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_networks', 'cannot_see_announcements'],
}

export default bitmart
