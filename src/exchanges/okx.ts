/** OKX: announcements, among them a type for wallets alone, and system status. Its coin table needs a key. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const API = 'https://www.okx.com/api/v5'
const DOCS = 'https://www.okx.com/docs-v5/en'

const ANNOUNCEMENTS = {
  role: 'announcements',
  format: 'okx-announcements',
  floorSeconds: 60,
  says: ['withdrawals', 'deposits', 'trading', 'site'],
  // The language of titles follows this header.
  headers: { 'accept-language': 'en-US' },
  source: `${DOCS}/#announcement-get-announcements, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const okx: ExchangeDeclaration = {
  id: 'okx',
  name: 'OKX',
  mark: 'OK',
  home: 'https://www.okx.com',
  links: {
    status: 'https://www.okx.com/status',
    announcements: 'https://www.okx.com/help/section/announcements-latest-announcements',
    withdraw: 'https://www.okx.com/balance/withdrawal',
  },
  feeds: [
    {
      ...ANNOUNCEMENTS,
      id: 'okx/wallet-news',
      url: `${API}/support/announcements?annType=announcements-deposit-withdrawal-suspension-resumption&page=1`,
      paceSeconds: 60,
    },
    // Without a type it lists all of them: trouble may be announced under any.
    { ...ANNOUNCEMENTS, id: 'okx/news', url: `${API}/support/announcements?page=1`, paceSeconds: 120 },
    {
      id: 'okx/status',
      role: 'status',
      format: 'okx-status',
      url: `${API}/system/status`,
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading', 'api'],
      source: `${DOCS}/#status-get-status, checked 2026-11-22.`,
    },
  ],
  standsOn: [
    {
      // Certain for December 2022, by its own words after the outage; it said then that it would spread over
      // several clouds, and where it runs today is not known.
      upstream: 'alibaba/cn-hongkong',
      confidence: 'C',
      evidence:
        'https://www.stl.news/leading-crypto-exchange-reports-outage-for-several-hours-with-cryptonews/589883',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_table'],
  limits: [
    {
      host: 'www.okx.com',
      requests: 1,
      seconds: 5,
      source: `${DOCS}/#status-get-status per address; announcements allow 5 in 2 s. Checked 2026-11-22.`,
    },
  ],
}

export default okx
