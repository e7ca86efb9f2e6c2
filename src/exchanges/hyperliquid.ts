/** Hyperliquid: its own word for the exchange, and a status page. Money leaves over a bridge, which has no flags. */
import type { ExchangeDeclaration } from '../declaration.ts'

const hyperliquid: ExchangeDeclaration = {
  id: 'hyperliquid',
  name: 'Hyperliquid',
  mark: 'HL',
  home: 'https://app.hyperliquid.xyz',
  domains: ['hyperliquid.statuspage.io'],
  links: { status: 'https://hyperliquid.statuspage.io' },
  feeds: [
    {
      id: 'hyperliquid/exchange-status',
      role: 'state',
      format: 'hyperliquid-status',
      url: 'https://api.hyperliquid.xyz/info',
      body: '{"type":"exchangeStatus"}',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: 'ccxt 4.5.84 and https://www.dwellir.com/docs/hyperliquid/exchange-status, checked 2026-11-22.',
    },
    {
      id: 'hyperliquid/status',
      role: 'status',
      format: 'statuspage',
      url: 'https://hyperliquid.statuspage.io/api/v2/summary.json',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'site'],
      source: 'https://hyperliquid.statuspage.io, in use by public clients (2026-07-13).',
    },
  ],
  standsOn: [
    {
      // Its own instructions tell node runners to go to Tokyo; that validators there run on AWS is reported.
      upstream: 'aws/ap-northeast-1',
      confidence: 'B',
      evidence: 'https://github.com/hyperliquid-dex/node',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_table_status_page'],
}

export default hyperliquid
