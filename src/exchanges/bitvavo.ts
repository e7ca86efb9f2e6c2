/** Bitvavo: its coins without a key; all networks of a coin share one status. */
import type { ExchangeDeclaration } from '../declaration.ts'

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
      url: 'https://api.bitvavo.com/v2/assets',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      // Some 440 coins, each with the addresses of 22 pictures: half a megabyte.
      maxBytes: 2_000_000,
      source: 'https://docs.bitvavo.com/docs/rest-api/get-asset-data, checked 2026-11-22.',
    },
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
