/** Backpack: status and withdrawal flags, documented and without a key. */
import type { ExchangeDeclaration } from '../declaration.ts'

const backpack: ExchangeDeclaration = {
  id: 'backpack',
  name: 'Backpack',
  mark: 'BP',
  home: 'https://backpack.exchange',
  links: { status: 'https://status.backpack.exchange' },
  feeds: [
    {
      id: 'backpack/assets',
      role: 'table',
      format: 'backpack-assets',
      url: 'https://api.backpack.exchange/api/v1/assets',
      paceSeconds: 300,
      floorSeconds: 60,
      says: ['withdrawals', 'deposits'],
      source: 'https://docs.backpack.exchange/#tag/Assets/operation/get_assets, checked 2026-11-22.',
    },
    {
      id: 'backpack/status',
      role: 'state',
      format: 'backpack-status',
      url: 'https://api.backpack.exchange/api/v1/status',
      paceSeconds: 60,
      floorSeconds: 30,
      says: ['trading'],
      source: 'https://docs.backpack.exchange/#tag/System/operation/get_status, checked 2026-11-22.',
    },
  ],
  standsOn: [],
  cannotSee: ['cannot_see_announcements'],
}

export default backpack
