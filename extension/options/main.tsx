/** The settings page: drawn from the ledger, changed by commands. */
import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import type { Command } from '../../src/protocol.ts'
import { settingsView } from '../../src/views/settings.ts'
import { addressView, lookView } from '../../src/views/settings-own.ts'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import { onChange } from '../ports/broadcast.ts'
import { discoverAt } from '../ports/discover.ts'
import { send } from '../ports/messages.ts'
import { openPageLedger } from '../ports/page-ledger.ts'
import { askFor, giveBack, onPermissions, permits } from '../ports/permissions.ts'
import { tongue } from '../ports/tongue.ts'
import type { Kept, SettingsActions } from './actions.ts'
import { Settings } from './settings.tsx'

const ledger = openPageLedger()
const view = signal<SettingsView | null>(null)
/** The user's own feeds, for what is said about a typed address before anything may be waited for. */
let own: Parameters<typeof addressView>[1] = []

async function look(): Promise<void> {
  const allowed = await permits()
  view.value = await ledger.read({}, (state) => {
    own = state.settings.own
    return settingsView(state, tongue, allowed)
  })
}

/** Settles once the page shows what became of it. The worker answers only after it has looked at what is new. */
async function keep(command: Command, isShown: (shown: SettingsView) => boolean = () => false): Kept {
  const answered = send(command)
    .catch(() => undefined)
    .then(async (answer) => {
      await look()
      return answer?.ok ? '' : (answer?.why ?? view.value?.labels.notSaved ?? '')
    })
  let stop = () => {}
  const shown = new Promise<string>((done) => {
    stop = effect(() => {
      if (view.value && isShown(view.value)) done('')
    })
  })
  return Promise.race([answered, shown]).finally(stop)
}

const act: SettingsActions = {
  choose: (exchanges) => keep({ kind: 'choose-exchanges', exchanges: [...exchanges] }),
  watchClouds: (clouds) => keep({ kind: 'watch-clouds', clouds: [...clouds] }),
  watch: (coins) => keep({ kind: 'watch-coins', coins: [...coins] }),
  watchExploits: (watch) => keep({ kind: 'watch-exploits', watch }),
  namePlatforms: (platforms) => keep({ kind: 'name-platforms', platforms: [...platforms] }),
  // A browser that refuses even to ask has refused.
  allow: (origins) => askFor(origins).catch(() => false),
  checkAddress: (typed) => addressView(typed, own, tongue),
  look: async (url) => lookView(await discoverAt(url, own), tongue),
  addFeed: (feed) =>
    keep({ kind: 'add-own-feed', feed: { ...feed, only: [...feed.only] } }, ({ own: shown }) =>
      shown.some(({ url }) => url === feed.url),
    ),
  changeFeed: (id, name, only) =>
    keep({ kind: 'change-own-feed', id, name, only: [...only] }, ({ own: shown }) =>
      shown.some((one) => one.id === id && one.name === name && one.only.join() === only.join()),
    ),
  removeFeed: async (id) => {
    const spare = view.value?.own.find((one) => one.id === id)?.spare ?? []
    const why = await keep({ kind: 'remove-own-feed', id })
    if (why === '') await giveBack(spare)
    return why
  },
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
onPermissions(() => void look())
