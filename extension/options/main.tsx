/** The settings page: drawn from the ledger, changed by commands. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import type { SettingsView } from '../../src/views/screen.ts'
import { settingsView } from '../../src/views/settings.ts'
import { onChange } from '../ports/broadcast.ts'
import { openLedger } from '../ports/ledger-idb.ts'
import { send } from '../ports/messages.ts'
import { tongue } from '../ports/tongue.ts'
import type { SettingsActions } from './actions.ts'
import { Settings } from './settings.tsx'

const ledger = openLedger(() => Date.now())
const view = signal<SettingsView | null>(null)

async function look(): Promise<void> {
  view.value = await ledger.read({}, (state) => settingsView(state, tongue))
}

const act: SettingsActions = {
  choose: (exchanges) => void send({ kind: 'choose-exchanges', exchanges }),
  watch: (coins) => void send({ kind: 'watch-coins', coins }),
  test: async () => {
    await send({ kind: 'test-notification' })
  },
}

function Page() {
  return view.value && <Settings view={view.value} act={act} />
}

const root = document.getElementById('options')
if (root) render(<Page />, root)
void look()
onChange(() => void look())
