/** Binance: the whole coin table without a key, but only from an undocumented route of its website. */
import type { ExchangeDeclaration } from '../declaration.ts'

const LIST_A = 'https://www.binance.com/bapi/apex/v1/public/apex/cms/article/list/query?type=1'
const LIST_B = 'https://www.binance.com/bapi/composite/v1/public/cms/article/list/query?type=1'
const FIRST_PAGE = '&pageNo=1&pageSize=20'
/** A catalogue's language follows this header, not the browser's. */
const ENGLISH = { lang: 'en' }

const binance: ExchangeDeclaration = {
  id: 'binance',
  name: 'Binance',
  mark: 'BN',
  home: 'https://www.binance.com/en',
  links: {
    status: 'https://www.binance.com/en/network',
    announcements: 'https://www.binance.com/en/support/announcement',
    withdraw: 'https://www.binance.com/en/my/wallet/account/main/withdrawal/crypto',
  },
  feeds: [
    {
      id: 'binance/coins',
      role: 'table',
      format: 'binance-coins',
      url: 'https://www.binance.com/bapi/capital/v1/public/capital/getNetworkCoinAll',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 6_000_000,
      timeout: 20_000,
      source: 'Undocumented; read by https://www.binance.com/en/network. 959 coins, 2.24 MB on 2026-09-18.',
    },
    {
      id: 'binance/system-status',
      role: 'state',
      format: 'binance-status',
      url: 'https://api.binance.com/sapi/v1/system/status',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['site', 'trading'],
      source: 'https://developers.binance.com/docs/wallet/others/system-status, checked 2026-11-22.',
    },
    {
      id: 'binance/ping',
      role: 'state',
      format: 'empty-object',
      url: 'https://api.binance.com/api/v3/ping',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source:
        'https://developers.binance.com/docs/binance-spot-api-docs/rest-api/general-endpoints, checked 2026-11-22.',
    },
    {
      id: 'binance/wallet-news',
      role: 'announcements',
      format: 'binance-articles',
      url: `${LIST_A}&catalogId=157${FIRST_PAGE}`,
      fallbackUrl: `${LIST_B}&catalogId=157${FIRST_PAGE}`,
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      headers: ENGLISH,
      source:
        'Undocumented; catalogue 157 is Wallet Maintenance Updates, three public clients agree (2026-08).',
    },
    {
      id: 'binance/news',
      role: 'announcements',
      format: 'binance-articles',
      url: `${LIST_A}&catalogId=49${FIRST_PAGE}`,
      fallbackUrl: `${LIST_B}&catalogId=49${FIRST_PAGE}`,
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      headers: ENGLISH,
      source: 'Undocumented; catalogue 49 is Latest Binance News, three public clients agree (2026-08).',
    },
  ],
  standsOn: [
    {
      // That it is AWS, Binance said itself on 2025-04-15; that it is Tokyo is measured. The zone is not stated.
      upstream: 'aws/ap-northeast-1',
      confidence: 'B',
      evidence: 'https://arbitron.app/learn/crypto-exchange-server-locations',
      checked: '2026-11-22',
    },
  ],
  cannotSee: [],
  limits: [
    {
      // Undocumented. Faster than this its lists of announcements answered 429.
      host: 'www.binance.com',
      requests: 1,
      seconds: 7,
      source: 'Measured by a public client that reads its announcements (2026-08).',
    },
  ],
}

export default binance
