/** The welcome page: drawn from the ledger, changed by the same commands as the settings. */
import { signal } from '@preact/signals'
import { render } from 'preact'
import browser from 'webextension-polyfill'
import type { Command } from '../../src/protocol.ts'
import { welcomeView } from '../../src/views/welcome.ts'
import type { WelcomeView } from '../../src/views/welcome-screen.ts'
import { onChange } from '../ports/broadcast.ts'
import { openPageLedger } from '../ports/page-ledger.ts'
import { askFor, onPermissions, permits } from '../ports/permissions.ts'
import { placeOf } from '../ports/place.ts'
import { send } from '../ports/send.ts'
import { tongue } from '../ports/tongue.ts'
import type { WelcomeActions } from './actions.ts'
import { Welcome } from './welcome.tsx'

const ledger = openPageLedger()
const view = signal<WelcomeView | null>(null)

async function look(): Promise<void> {
  const [allowed, place] = await Promise.all([permits(), placeOf()])
  view.value = await ledger.read({}, (state) => welcomeView(state, tongue, allowed, place))
}

/** False when the worker could not do it, whatever the reason. */
async function command(it: Command): Promise<boolean> {
  const answer = await send(it).catch(() => undefined)
  await look()
  return answer?.ok === true
}

const act: WelcomeActions = {
  choose: async (exchanges) => void (await command({ kind: 'choose-exchanges', exchanges: [...exchanges] })),
  watch: async (coins) => void (await command({ kind: 'watch-coins', coins: [...coins] })),
  // A browser that refuses even to ask has refused.
  allow: (origins) => askFor(origins).catch(() => false),
  test: () => command({ kind: 'test-notification' }),
  openSettings: () => void browser.runtime.openOptionsPage(),
}

function Page() {
  return view.value && <Welcome view={view.value} act={act} />
}

const root = document.getElementById('welcome')
if (root) render(<Page />, root)
void look()
onChange(() => void look())
onPermissions(() => void look())
// Pinned from the toolbar, which tells nobody: seen when the person is back on the page.
addEventListener('focus', () => void look())
