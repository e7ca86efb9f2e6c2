/** BingX: announcements by kind, and its clock. Its coin table needs a key. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const LIST = 'https://open-api.bingx.com/openApi/content/v1/announcement?language=en-us&page=1&contentType='

/** Withdrawal stops are filed under AssetMaintenance; what concerns everybody may be filed as the latest only. */
const NEWS = {
  role: 'announcements',
  format: 'bingx-announcements',
  paceSeconds: 120,
  floorSeconds: 60,
  says: ['withdrawals', 'deposits', 'trading', 'site'],
  source: 'https://github.com/BingX-API/api-ai-skills, called so by public clients on 2026-09-24.',
} as const satisfies Partial<FeedDeclaration>

const bingx: ExchangeDeclaration = {
  id: 'bingx',
  name: 'BingX',
  mark: 'BI',
  home: 'https://bingx.com',
  links: { announcements: 'https://bingx.com/en/support/notice-center/' },
  feeds: [
    { ...NEWS, id: 'bingx/asset-maintenance', url: `${LIST}AssetMaintenance` },
    { ...NEWS, id: 'bingx/system-maintenance', url: `${LIST}SystemMaintenance` },
    { ...NEWS, id: 'bingx/announcements', url: `${LIST}LatestAnnouncements` },
    {
      id: 'bingx/time',
      role: 'state',
      format: 'server-time',
      url: 'https://open-api.bingx.com/openApi/spot/v1/server/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: 'https://bingx-api.github.io/docs/, checked 2026-11-22.',
    },
  ],
  standsOn: [
    {
      upstream: 'aws/ap-southeast-1',
      confidence: 'B',
      zones: ['apse1-az1', 'apse1-az2', 'apse1-az3'],
      evidence: 'https://bingx-api.github.io/docs/',
      checked: '2026-11-22',
    },
  ],
  cannotSee: ['cannot_see_table'],
}

export default bingx
