/** HitBTC: one documented table for everything; it can be asked for some coins only, which is the sentinel. */
import type { ExchangeDeclaration } from '../declaration.ts'

const CURRENCIES = 'https://api.hitbtc.com/api/3/public/currency'
const SOURCE = 'https://api.hitbtc.com/#currencies, read so by ccxt 4.5.84, checked 2026-11-22.'

const hitbtc: ExchangeDeclaration = {
  id: 'hitbtc',
  name: 'HitBTC',
  mark: 'HB',
  home: 'https://hitbtc.com',
  links: { status: 'https://hitbtc.com/system-monitor' },
  feeds: [
    {
      id: 'hitbtc/currencies',
      role: 'table',
      format: 'hitbtc-currencies',
      url: CURRENCIES,
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      maxBytes: 6_000_000,
      timeout: 20_000,
      source: SOURCE,
    },
    {
      id: 'hitbtc/majors',
      role: 'sentinel',
      format: 'hitbtc-currencies',
      url: `${CURRENCIES}?currencies=BTC,ETH,USDT`,
      coins: ['BTC', 'ETH', 'USDT'],
      paceSeconds: 30,
      floorSeconds: 30,
      says: ['withdrawals', 'deposits'],
      source: SOURCE,
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default hitbtc
