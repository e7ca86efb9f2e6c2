/** The popup of somebody who watches every exchange: the real view of a made-up ledger. */
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { NOT_PERMITTED } from '../../src/hosts.ts'
import { popupView } from '../../src/views/popup.ts'
import type { PopupView } from '../../src/views/screen.ts'
import { tongueOf } from './sample-settings.ts'
import { pauseOf, seen, unseen } from './standings.ts'
import { NOW, stateOf } from './state.ts'

const exchanges = EXCHANGES.map(({ id }) => id)

const subjects = EXCHANGES.map(({ id, cannotSee }) => {
  if (id === 'bitvavo') return unseen(id, { why: NOT_PERMITTED, clearAt: null })
  if (cannotSee.includes('cannot_see_withdrawals')) return seen(id, { sees: 'platform' })
  const silent = cannotSee.includes('cannot_see_table') || cannotSee.includes('cannot_see_table_status_page')
  return seen(id, { sees: silent ? 'announcements' : 'table' })
})

export const EVERY_EXCHANGE: PopupView = popupView(
  stateOf({ settings: { exchanges }, subjects }),
  tongueOf('en-GB'),
  NOW,
)

export const EVERY_EXCHANGE_BAD: PopupView = popupView(
  stateOf({ settings: { exchanges }, subjects, incidents: [pauseOf('gate'), pauseOf('upbit')] }),
  tongueOf('en-GB'),
  NOW,
)
