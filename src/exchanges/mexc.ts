/**
 * MEXC: announcements and liveness. Its coin table needs a key; the old keyless list is tried and dropped
 * without a word when it does not answer.
 */
import type { ExchangeDeclaration } from '../declaration.ts'

const mexc: ExchangeDeclaration = {
  id: 'mexc',
  name: 'MEXC',
  mark: 'MX',
  home: 'https://www.mexc.com',
  links: {
    status: 'https://www.mexc.com/assets/status',
    announcements: 'https://www.mexc.com/announcements',
    withdraw: 'https://www.mexc.com/assets/withdraw',
  },
  feeds: [
    {
      id: 'mexc/coins',
      role: 'table',
      format: 'mexc-coins',
      url: 'https://www.mexc.com/open/api/v2/market/coin/list',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      probe: true,
      maxBytes: 6_000_000,
      timeout: 20_000,
      source: 'Keyless by the archived v2 documents (20 requests in 2 s); unproven today, 2026-11-22.',
    },
    {
      id: 'mexc/ping',
      role: 'state',
      format: 'empty-object',
      url: 'https://api.mexc.com/api/v3/ping',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'https://www.mexc.com/api-docs/spot-v3/market-data-endpoints, checked 2026-11-22.',
    },
    {
      id: 'mexc/futures-ping',
      partial: true,
      role: 'state',
      format: 'mexc-contract-ping',
      url: 'https://contract.mexc.com/api/v1/contract/ping',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'https://www.mexc.com/api-docs/futures/market-endpoints, checked 2026-11-22.',
    },
    {
      id: 'mexc/announcements',
      role: 'announcements',
      format: 'mexc-announcements',
      url: 'https://api.mexc.com/api/v3/announcements?language=en-US&page=1&limit=20',
      paceSeconds: 60,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      source: 'https://www.mexc.com/api-docs/spot-v3/mexc-platform/get-announcements, checked 2026-11-22.',
    },
  ],
  standsOn: [
    {
      // Its own notice of 2025-04-15 tells of the same hour's failures; the place is what reports agree on.
      upstream: 'aws/ap-northeast-1',
      confidence: 'B',
      evidence:
        'https://buycrypto.news/crypto-exchanges-binance-and-kucoin-disrupted-by-aws-outage-services-now-recovering',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_table'],
  limits: [
    {
      host: 'api.mexc.com',
      requests: 5,
      seconds: 2,
      source:
        'https://www.mexc.com/api-docs/spot-v3/mexc-platform/get-announcements, of announcements; others allow 500 in 10 s. Checked 2026-11-22.',
    },
    {
      host: 'www.mexc.com',
      requests: 20,
      seconds: 2,
      source: 'The archived v2 documents, of the coin list, checked 2026-11-22.',
    },
  ],
}

export default mexc
