/**
 * Upbit: its documented wallet table needs a key, so the table of its website is tried; so are its notices, which
 * refuse foreign and data-centre addresses and may want a referrer no extension sends (403, 2026-08-17).
 */
import type { ExchangeDeclaration } from '../declaration.ts'

const upbit: ExchangeDeclaration = {
  id: 'upbit',
  name: 'Upbit',
  mark: 'UP',
  home: 'https://upbit.com',
  links: {
    status: 'https://upbit.com/service_center/wallet_status',
    announcements: 'https://upbit.com/service_center/notice',
    withdraw: 'https://upbit.com/balances',
  },
  feeds: [
    {
      id: 'upbit/wallet',
      role: 'table',
      format: 'upbit-wallet',
      url: 'https://ccx.upbit.com/api/v1/status/wallet',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      probe: true,
      source: 'Unverified: seven public clients read it without a key, 2020 to 2024; checked 2026-11-22.',
    },
    {
      id: 'upbit/notices',
      role: 'announcements',
      format: 'upbit-notices',
      // A page of more than 20 is an error.
      url: 'https://api-manager.upbit.com/api/v1/announcements?os=web&page=1&per_page=20&category=all',
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      probe: true,
      source: 'Unverified: undocumented, read by https://upbit.com/service_center/notice; seen 2026-08-17.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_surely'],
}

export default upbit
