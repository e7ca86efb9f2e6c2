/** Bitvavo: its coins without a key; all networks of a coin share one status. */
import type { ExchangeDeclaration, FeedDeclaration } from '../declaration.ts'

const ASSETS = 'https://api.bitvavo.com/v2/assets'
const SOURCE = 'https://docs.bitvavo.com/docs/rest-api/get-asset-data, checked 2026-11-22.'

/** One coin costs as little of the limit as all of them, and one object instead of half a megabyte. */
const SENTINEL = {
  role: 'sentinel',
  format: 'bitvavo-assets',
  paceSeconds: 30,
  floorSeconds: 30,
  says: ['withdrawals', 'deposits'],
  source: SOURCE,
} as const satisfies Partial<FeedDeclaration>

const bitvavo: ExchangeDeclaration = {
  id: 'bitvavo',
  name: 'Bitvavo',
  mark: 'BV',
  home: 'https://bitvavo.com',
  links: { status: 'https://status.bitvavo.com' },
  feeds: [
    {
      id: 'bitvavo/assets',
      role: 'table',
      format: 'bitvavo-assets',
      url: ASSETS,
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      // Some 440 coins, each with the addresses of 22 pictures: half a megabyte.
      maxBytes: 2_000_000,
      source: SOURCE,
    },
    { ...SENTINEL, id: 'bitvavo/btc', url: `${ASSETS}?symbol=BTC`, coins: ['BTC'] },
    { ...SENTINEL, id: 'bitvavo/eth', url: `${ASSETS}?symbol=ETH`, coins: ['ETH'] },
    { ...SENTINEL, id: 'bitvavo/usdt', url: `${ASSETS}?symbol=USDT`, coins: ['USDT'] },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_networks', 'cannot_see_announcements'],
  limits: [
    {
      host: 'api.bitvavo.com',
      requests: 1000,
      seconds: 60,
      source: 'https://docs.bitvavo.com/docs/rate-limits, checked 2026-11-22.',
    },
  ],
  networks: { A: 'VAULTA', MIOTA: 'IOTA' },
  assets: { MIOTA: 'IOTA' },
}

export default bitvavo
