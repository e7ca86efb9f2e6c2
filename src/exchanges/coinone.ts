/** Coinone: its coins without a key, each open or closed as a whole. */
import type { ExchangeDeclaration } from '../declaration.ts'

const coinone: ExchangeDeclaration = {
  id: 'coinone',
  name: 'Coinone',
  mark: 'CN',
  home: 'https://coinone.co.kr',
  links: { announcements: 'https://coinone.co.kr/info/notice' },
  feeds: [
    {
      id: 'coinone/currencies',
      role: 'table',
      format: 'coinone-currencies',
      url: 'https://api.coinone.co.kr/public/v2/currencies',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: 'https://docs.coinone.co.kr/reference/currencies and ccxt 4.5.84, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_networks', 'cannot_see_announcements'],
}

export default coinone
