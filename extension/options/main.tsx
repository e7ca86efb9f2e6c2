/** The settings page: drawn from the ledger, changed by commands. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import { ledgerWords, type Trouble } from '../../src/views/ledger.ts'
import { SETTINGS_WANT, settingsView } from '../../src/views/settings.ts'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import { onChange } from '../ports/broadcast.ts'
import { LedgerTrouble } from '../ports/ledger-idb.ts'
import { openPageLedger } from '../ports/page-ledger.ts'
import { onPermissions, permits } from '../ports/permissions.ts'
import { tongue } from '../ports/tongue.ts'
import { actionsOf } from './commanding.ts'
import type { Seen } from './keeping.ts'
import { Settings } from './settings.tsx'

/** "Asked again in 40 s" goes on counting while the page is open. */
const LOOK_EVERY = 10_000
const ledger = openPageLedger()
const view = signal<SettingsView | null>(null)
const trouble = signal<Trouble | null>(null)
let seen: Seen | null = null

async function look(): Promise<void> {
  const here = { permits: await permits(), now: Date.now() }
  try {
    await ledger.read(SETTINGS_WANT, (state) => {
      seen = { ...here, state }
      view.value = settingsView(state, tongue, here)
    })
    trouble.value = null
  } catch (error) {
    const kind = error instanceof LedgerTrouble ? error.kind : 'unreadable'
    // A hiccup of the disk takes nothing away that is on the page, least of all what is being typed.
    if (view.value === null || kind === 'newer') trouble.value = kind
  }
}

const page = { look, view, latest: () => seen }
const act = actionsOf({ page, tongue, version: browser.runtime.getManifest().version })

function Page() {
  if (trouble.value)
    return (
      <main class="settings trouble">
        <h1>{tongue.say('app_name')}</h1>
        <p role="alert">{ledgerWords(trouble.value, tongue)}</p>
      </main>
    )
  return view.value && <Settings view={view.value} act={act} />
}

const root = document.getElementById('options')
if (root) render(<Page />, root)
void look().then(() => {
  // The section after the `#` was not there yet when the browser looked for it.
  requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView())
})
onChange(() => void look())
onPermissions(() => void look())
setInterval(() => void look(), LOOK_EVERY)
