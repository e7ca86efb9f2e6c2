/** Coincheck: whether its pairs take orders. It publishes nothing about withdrawals. */
import type { ExchangeDeclaration } from '../declaration.ts'

const coincheck: ExchangeDeclaration = {
  id: 'coincheck',
  name: 'Coincheck',
  mark: 'CC',
  home: 'https://coincheck.com',
  links: {},
  feeds: [
    {
      id: 'coincheck/status',
      role: 'state',
      format: 'coincheck-status',
      url: 'https://coincheck.com/api/exchange_status',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: 'https://coincheck.com/documents/exchange/api, checked 2026-11-22.',
    },
  ],
  standsOn: [
    {
      // All its services stopped when a zone of AWS Tokyo lost its cooling on 2021-02-19.
      upstream: 'aws/ap-northeast-1',
      confidence: 'B',
      evidence: 'https://daniel-blog.com/infra/aws/aws-service-health-dashboard',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_withdrawals'],
}

export default coincheck
