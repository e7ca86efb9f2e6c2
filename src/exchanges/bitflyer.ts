/** bitFlyer: one word about its health. It publishes nothing about withdrawals. */
import type { ExchangeDeclaration } from '../declaration.ts'

const bitflyer: ExchangeDeclaration = {
  id: 'bitflyer',
  name: 'bitFlyer',
  mark: 'FL',
  home: 'https://bitflyer.com',
  links: { status: 'https://status.bitflyer.com', announcements: 'https://bitflyer.com/ja-jp/news' },
  feeds: [
    {
      id: 'bitflyer/health',
      role: 'state',
      format: 'bitflyer-health',
      url: 'https://api.bitflyer.com/v1/gethealth?product_code=BTC_JPY',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source:
        'https://lightning.bitflyer.com/docs, "Exchange Status" ("NO ORDER": "Orderbook Status"), checked 2026-11-22.',
    },
  ],
  standsOn: [
    {
      upstream: 'aws/ap-northeast-1',
      confidence: 'C',
      evidence: 'https://arbitron.app/learn/crypto-exchange-server-locations',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_withdrawals'],
  limits: [
    {
      host: 'api.bitflyer.com',
      requests: 500,
      seconds: 300,
      source: 'https://lightning.bitflyer.com/docs, "API Limits", checked 2026-11-22.',
    },
  ],
}

export default bitflyer
