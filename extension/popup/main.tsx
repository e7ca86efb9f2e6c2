/** The popup paints from the ledger at once, without asking the worker, and again whenever the ledger changes. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { popupView, popupWant } from '../../src/views/popup.ts'
import type { PopupView } from '../../src/views/screen.ts'
import { onChange } from '../ports/broadcast.ts'
import { send } from '../ports/messages.ts'
import { openPageLedger } from '../ports/page-ledger.ts'
import { askFor } from '../ports/permissions.ts'
import { tongue } from '../ports/tongue.ts'
import type { PopupActions } from './actions.ts'
import { Popup } from './popup.tsx'
import { anchorOf } from './subject.tsx'

const SECOND = 1000
const ledger = openPageLedger()
const view = signal<PopupView | null>(null)

async function look(): Promise<void> {
  const now = Date.now()
  view.value = await ledger.read(popupWant(now), (state) => popupView(state, tongue, now))
}

const act: PopupActions = {
  refresh: async () => {
    await send({ kind: 'check-now' })
    await look()
  },
  silence: (subject, incident, lasts) => void send({ kind: 'silence', subject, incident, lasts }),
  unsilence: (subject) => void send({ kind: 'unsilence', subject }),
  allow: (origins) => void askFor(origins),
  open: (url) => void browser.tabs.create({ url }),
  openSettings: () => void browser.runtime.openOptionsPage(),
  readInbox: () => void send({ kind: 'read-inbox' }),
}

function Page() {
  return view.value && <Popup view={view.value} act={act} />
}

/** A notification opens this page with its incident after the `#`: its exchange is where the eye should go. */
function goToIncident(): void {
  const [subject = ''] = decodeURIComponent(location.hash.slice(1)).split('/')
  document.getElementById(anchorOf(subject))?.focus()
}

const root = document.getElementById('popup')
if (root) render(<Page />, root)
void look().then(() => requestAnimationFrame(goToIncident))
onChange(() => void look())
// "Checked 12 s ago" goes on counting while the popup is open.
setInterval(() => void look(), SECOND)
