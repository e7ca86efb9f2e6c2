/** The worker: listeners, registered at once, each waking the core and nothing else. */
import browser from 'webextension-polyfill'
import { run } from '../src/commands.ts'
import { acknowledge } from '../src/notifications/acknowledge.ts'
import { receipt } from '../src/notifications/outbox.ts'
import type { Answer } from '../src/protocol.ts'
import { ring } from '../src/tick.ts'
import { badgeInTrouble } from '../src/views/badge.ts'
import { ledgerWords } from '../src/views/ledger.ts'
import { openIncident, openWelcome } from './open.ts'
import { ensureBell, onBell } from './ports/alarm.ts'
import { ports } from './ports/index.ts'
import { LedgerTrouble } from './ports/ledger-idb.ts'
import { onCommand } from './ports/messages.ts'
import { onNotification } from './ports/notifier.ts'
import { onPermissions } from './ports/permissions.ts'

/** An old worker beside a newer ledger must not leave the last badge standing: it can see nothing any more. */
async function bell(): Promise<void> {
  try {
    await ring(ports)
  } catch (error) {
    if (!(error instanceof LedgerTrouble)) throw error
    await ports.paint(badgeInTrouble(error.kind, ports.tongue))
  }
}

/** A page is told why nothing could be kept. */
function refusalOf(error: unknown): Answer {
  if (!(error instanceof LedgerTrouble)) throw error
  return { ok: false, why: ledgerWords(error.kind, ports.tongue) }
}

onBell(bell)
onCommand((command) => run(command, ports).catch(refusalOf))
onNotification({
  clicked: async (id) => {
    const incident = await ports.ledger.commit({ notifications: [id] }, (draft) => {
      receipt(draft, id, ports.now(), 'clicked')
      acknowledge(draft, id, ports.now())
      return draft.notifications.get(id)?.incident ?? null
    })
    await ports.notifier.clear(id)
    await openIncident(incident)
  },
  closed: async (id, byUser) => {
    await ports.ledger.commit({ notifications: [id] }, (draft) => {
      receipt(draft, id, ports.now(), 'closed')
      if (byUser) acknowledge(draft, id, ports.now())
    })
  },
})
browser.runtime.onInstalled.addListener(({ reason }) => {
  void bell()
  // Never after an update: nobody asked for that.
  if (reason === 'install') void openWelcome()
})
browser.runtime.onStartup.addListener(() => void bell())
onPermissions(() => void bell())
void ensureBell()
