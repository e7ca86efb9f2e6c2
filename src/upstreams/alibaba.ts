/** Alibaba Cloud, outside mainland China. Its Hong Kong zone C took OKX down on 2022-12-18. */
import type { UpstreamDeclaration } from '../declaration.ts'

const alibaba: UpstreamDeclaration = {
  id: 'alibaba',
  name: 'Alibaba Cloud',
  mark: 'ALI',
  home: 'https://status.alibabacloud.com/',
  explains: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
  regions: {
    'cn-hongkong': 'Alibaba Cloud Hong Kong',
    'ap-northeast-1': 'Alibaba Cloud Tokyo',
    'ap-northeast-2': 'Alibaba Cloud Seoul',
    'ap-southeast-1': 'Alibaba Cloud Singapore',
    'ap-southeast-5': 'Alibaba Cloud Jakarta',
    global: 'Alibaba Cloud worldwide',
  },
  feeds: [
    {
      id: 'alibaba/events',
      role: 'events',
      format: 'alibaba-events',
      url: 'https://status.alibabacloud.com/api/status/listHistoryEvent',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['site'],
      probe: true,
      source:
        'Unverified: read by https://status.alibabacloud.com, recorded 2026-08; now and then behind a wall against robots.',
    },
  ],
  regionFeeds: [],
}

export default alibaba
