/** Bitfinex: every way of moving money with its flags, the platform's state, and a status page. */
import type { ExchangeDeclaration } from '../declaration.ts'

const API = 'https://api-pub.bitfinex.com/v2'
const DOCS = 'https://docs.bitfinex.com/reference'

const bitfinex: ExchangeDeclaration = {
  id: 'bitfinex',
  name: 'Bitfinex',
  mark: 'BF',
  home: 'https://www.bitfinex.com',
  domains: ['bitfinex.statuspage.io'],
  links: { status: 'https://bitfinex.statuspage.io', announcements: 'https://www.bitfinex.com/posts' },
  feeds: [
    {
      id: 'bitfinex/methods',
      role: 'table',
      format: 'bitfinex-conf',
      url: `${API}/conf/pub:info:tx:status,pub:map:tx:method`,
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits'],
      source: `${DOCS}/rest-public-conf, checked 2026-11-22; 169 methods in JKorf/Bitfinex.Net's recording.`,
    },
    {
      id: 'bitfinex/status',
      role: 'state',
      format: 'bitfinex-status',
      url: `${API}/platform/status`,
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: `${DOCS}/rest-public-platform-status, checked 2026-11-22.`,
    },
    {
      id: 'bitfinex/status-page',
      role: 'status',
      format: 'statuspage',
      url: 'https://bitfinex.statuspage.io/api/v2/summary.json',
      page: 'd9v90pqn3hl2',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits', 'trading', 'api', 'login', 'site'],
      source: 'https://bitfinex.statuspage.io/api; seen live 2026-03-06.',
    },
  ],
  // Servers of its own since 2019: no cloud to name.
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
  limits: [
    {
      host: 'api-pub.bitfinex.com',
      requests: 30,
      seconds: 60,
      source: `${DOCS}/rest-public-platform-status, checked 2026-11-22; other addresses allow more.`,
    },
  ],
  // Methods of https://docs.bitfinex.com/reference/rest-auth-withdraw (2026-11-22); others are words we know, or
  // tokens whose method is named after themselves.
  networks: {
    ETHEREUMC: 'ETC',
    LNX: 'LIGHTNING',
    TETHERUSE: 'ETH',
    TETHERUSX: 'TRX',
    TETHERUSL: 'LIQUID',
    TETHERUSO: 'OMNI',
    TETHERUSS: 'EOS',
    TETHERUSDTSOL: 'SOL',
    TETHERUSDTAVAX: 'AVAXC',
    TETHERUSDTALG: 'ALGO',
    TETHERUSDTDOT: 'DOT',
    TETHERUSDTKSM: 'KSM',
    TETHERUSDTNEAR: 'NEAR',
    TETHERUSDTPLY: 'MATIC',
    TETHERUSDTBCH: 'BCH',
    TETHERUSDTXTZ: 'XTZ',
    TETHERUSDTKAVA: 'KAVA',
    TETHERUSDTCELO: 'CELO',
    TETHERUSDTTON: 'TON',
    TETHEREUE: 'ETH',
    TETHERXAUTE: 'ETH',
    TETHERCNHTE: 'ETH',
    TETHERMXNTE: 'ETH',
    UDC: 'ETH',
    ALG: 'ALGO',
    ATO: 'ATOM',
  },
  // ccxt 4.5.84, `commonCurrencies`; those a person may hold.
  assets: {
    UST: 'USDT',
    UDC: 'USDC',
    EUT: 'EURT',
    TSD: 'TUSD',
    ALG: 'ALGO',
    ATO: 'ATOM',
    BCHN: 'BCH',
    DSH: 'DASH',
    IOT: 'IOTA',
    LUNA: 'LUNC',
    LUNA2: 'LUNA',
    MNA: 'MANA',
    QTM: 'QTUM',
    WAX: 'WAXP',
    WBT: 'WBTC',
  },
}

export default bitfinex
