/** CEX.IO: its public API takes POST only, with an empty object for "all". */
import type { ExchangeDeclaration } from '../declaration.ts'

const PUBLIC = 'https://trade.cex.io/api/spot/rest-public'
const DOCS = 'https://trade.cex.io/docs/#rest-public-api-calls'

const cexio: ExchangeDeclaration = {
  id: 'cexio',
  name: 'CEX.IO',
  mark: 'CE',
  home: 'https://cex.io',
  links: { announcements: 'https://blog.cex.io/news' },
  feeds: [
    {
      id: 'cexio/processing',
      role: 'table',
      format: 'cexio-processing',
      url: `${PUBLIC}/get_processing_info`,
      body: '{}',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: `${DOCS}-processing-info, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
    {
      id: 'cexio/time',
      role: 'state',
      format: 'server-time',
      url: `${PUBLIC}/get_server_time`,
      body: '{}',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: `${DOCS}-server-time, read so by ccxt 4.5.84, checked 2026-11-22.`,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default cexio
