/** Gate: every coin and single coins without a key; its announcements as far as its website lets them be asked. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const COINS = 'https://api.gateio.ws/api/v4/spot/currencies'
const DOCS = 'https://www.gate.com/docs/developers/apiv4/en/'

const SENTINEL = {
  role: 'sentinel',
  format: 'gate-currencies',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: `${DOCS}, checked 2026-11-22.`,
} as const satisfies Partial<FeedDeclaration>

const gate: ExchangeDeclaration = {
  id: 'gate',
  name: 'Gate',
  mark: 'GT',
  home: 'https://www.gate.com',
  domains: ['gateio.ws'],
  links: { announcements: 'https://www.gate.com/announcements' },
  feeds: [
    {
      id: 'gate/currencies',
      role: 'table',
      format: 'gate-currencies',
      url: COINS,
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 8_000_000,
      timeout: 20_000,
      source: `${DOCS}, checked 2026-11-22.`,
    },
    { ...SENTINEL, id: 'gate/btc', url: `${COINS}/BTC`, coins: ['BTC'] },
    { ...SENTINEL, id: 'gate/eth', url: `${COINS}/ETH`, coins: ['ETH'] },
    { ...SENTINEL, id: 'gate/usdt', url: `${COINS}/USDT`, coins: ['USDT'] },
    {
      id: 'gate/time',
      role: 'state',
      format: 'server-time',
      url: 'https://api.gateio.ws/api/v4/spot/time',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['api'],
      source: `${DOCS}, checked 2026-11-22.`,
    },
    {
      // Guarded against robots; a browser at home is let through more often than a data centre (2026-07-13).
      id: 'gate/announcements',
      role: 'announcements',
      format: 'gate-announcements',
      url: 'https://www.gate.com/api/web/v1/portal/announcement/list_article',
      body: '{"page":1,"limit":20}',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      probe: true,
      source: 'Unverified: asked by the announcement pages of https://www.gate.com, seen 2026-07-13.',
    },
  ],
  standsOn: [
    {
      upstream: 'aws/ap-northeast-1',
      confidence: 'B',
      evidence: 'https://arbitron.app/learn/crypto-exchange-server-locations',
      checked: '2026-11-22',
    },
    {
      // Some wallet nodes, as the outage of 2022-12-18 showed. Four years old, so reported rather than known.
      upstream: 'alibaba/cn-hongkong',
      confidence: 'C',
      evidence: 'https://www.emroozi.com/18545.html',
      checked: '2026-11-22',
    },
  ],
  cannotSee: [],
  limits: [
    {
      host: 'api.gateio.ws',
      requests: 200,
      seconds: 10,
      source: `${DOCS}, of each path, checked 2026-11-22.`,
    },
  ],
  networks: { LINEAETH: 'LINEA', ZKSERA: 'ZKSYNC' },
}

export default gate
