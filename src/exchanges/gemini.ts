/** Gemini: its status page. No keyless table tells which coins can be withdrawn. */
import type { ExchangeDeclaration } from '../declaration.ts'

const gemini: ExchangeDeclaration = {
  id: 'gemini',
  name: 'Gemini',
  mark: 'GM',
  home: 'https://www.gemini.com',
  links: { status: 'https://status.gemini.com', announcements: 'https://www.gemini.com/blog' },
  feeds: [
    {
      id: 'gemini/status',
      role: 'status',
      format: 'statuspage',
      url: 'https://status.gemini.com/api/v2/summary.json',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
      source: 'https://github.com/APVentureEngine/vendor-status-watch reads this Statuspage (2026-09-06).',
    },
  ],
  standsOn: [
    {
      // Orders and the new stream come in through a local zone in New York, a part of Virginia; the matching engine
      // itself stands at Equinix NY5.
      upstream: 'aws/us-east-1',
      confidence: 'A',
      evidence:
        'https://aws.amazon.com/blogs/infrastructure-sustainability/gemini-delivers-high-performance-cloud-native-trading-api-with-aws-local-zones/',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_table_status_page'],
}

export default gemini
