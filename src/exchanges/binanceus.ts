/**
 * Binance.US: only whether the API answers. Unlike Binance's, its system status and its coins must be signed
 * (https://docs.binance.us, checked 2026-11-22), and it has no status page.
 */
import type { ExchangeDeclaration } from '../declaration.ts'

const binanceus: ExchangeDeclaration = {
  id: 'binanceus',
  name: 'Binance.US',
  mark: 'BU',
  home: 'https://www.binance.us',
  links: { announcements: 'https://blog.binance.us' },
  feeds: [
    {
      id: 'binanceus/ping',
      role: 'state',
      format: 'empty-object',
      url: 'https://api.binance.us/api/v3/ping',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'https://docs.binance.us/#test-connectivity, checked 2026-11-22.',
    },
  ],
  standsOn: [
    {
      // It stood still with Amazon's failure in Virginia on 2021-12-07.
      upstream: 'aws/us-east-1',
      confidence: 'B',
      evidence:
        'https://www.businessinsider.in/investment/news/aws-outage-shows-that-dexs-arent-are-decentralised-as-expected/articleshow/88186644.cms',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_withdrawals', 'cannot_see_announcements'],
}

export default binanceus
