/** Deribit: whether trading is locked, and announcements. Flags of withdrawals are not public. */
import type { ExchangeDeclaration } from '../declaration.ts'

const API = 'https://www.deribit.com/api/v2/public'
const DOCS = 'https://docs.deribit.com/api-reference'

const deribit: ExchangeDeclaration = {
  id: 'deribit',
  name: 'Deribit',
  mark: 'DB',
  home: 'https://www.deribit.com',
  links: { announcements: 'https://insights.deribit.com/exchange-updates/' },
  feeds: [
    {
      id: 'deribit/announcements',
      role: 'announcements',
      format: 'deribit-announcements',
      url: `${API}/get_announcements?count=50`,
      paceSeconds: 120,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits', 'trading', 'site'],
      source: `${DOCS}/account-management/public-get_announcements, checked 2026-11-22.`,
    },
    {
      id: 'deribit/status',
      role: 'state',
      format: 'deribit-status',
      url: `${API}/status`,
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: `${DOCS}/supporting/public-status, checked 2026-11-22.`,
    },
  ],
  // A data centre at Slough (Equinix LD4), by its own support pages: no cloud to name.
  standsOn: [],
  cannotSee: ['cannot_see_table'],
}

export default deribit
