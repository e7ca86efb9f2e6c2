/** BitMEX: its few coins with their networks, announcements and a status page, all without a key. */
import type { ExchangeDeclaration } from '../declaration.ts'

const API = 'https://www.bitmex.com/api/v1'
const EXPLORER = 'https://www.bitmex.com/api/explorer/'

const bitmex: ExchangeDeclaration = {
  id: 'bitmex',
  name: 'BitMEX',
  mark: 'BX',
  home: 'https://www.bitmex.com',
  links: {
    status: 'https://status.bitmex.com',
    announcements: 'https://blog.bitmex.com/site_announcement/',
    withdraw: 'https://www.bitmex.com/app/withdraw',
  },
  feeds: [
    {
      id: 'bitmex/assets',
      role: 'table',
      format: 'bitmex-assets',
      url: `${API}/wallet/assets`,
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: `${EXPLORER} and JKorf/BitMEX.Net, checked 2026-11-22.`,
    },
    {
      id: 'bitmex/announcements',
      role: 'announcements',
      format: 'bitmex-announcements',
      url: `${API}/announcement`,
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      source: `${EXPLORER} and JKorf/BitMEX.Net, checked 2026-11-22.`,
    },
    {
      id: 'bitmex/status',
      role: 'status',
      format: 'statuspage',
      url: 'https://status.bitmex.com/api/v2/summary.json',
      page: 'hrfrk46yvvdq',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
      source: 'https://status.bitmex.com/api; seen live 2026-03-06.',
    },
  ],
  standsOn: [
    {
      upstream: 'aws/ap-northeast-1',
      confidence: 'A',
      evidence: 'https://aws.amazon.com/solutions/case-studies/bitmex/',
      checked: '2026-11-22',
    },
    {
      // Its own words of 2022-06-21: website and API hard to reach; seen again on 2025-11-18.
      upstream: 'cloudflare/global',
      confidence: 'B',
      evidence: 'https://watcher.guru/news/cloudflare-outage-renders-cryptocurrency-exchanges-offline',
      checked: '2026-11-22',
    },
  ],
  cannotSee: [],
  limits: [
    {
      host: 'www.bitmex.com',
      requests: 30,
      seconds: 60,
      source: 'ccxt 4.5.84, without a key; not in the documents. Checked 2026-11-22.',
    },
  ],
  assets: { XBT: 'BTC' },
}

export default bitmex
