/** Starts the real settings page on a sample instead of the ledger: options.html?view=some. */
import { render } from 'preact'
import type { SettingsActions } from '../../../extension/options/actions.ts'
import { Settings } from '../../../extension/options/settings.tsx'
import type { SettingsView } from '../../../src/views/screen.ts'
import { SETTINGS } from '../sample-settings.ts'

const name = new URLSearchParams(location.search).get('view') ?? 'some'
const place = document.getElementById('options')
let view = SETTINGS[name]

const act: SettingsActions = {
  choose: (chosen) =>
    later((now) => ({
      ...now,
      exchanges: now.exchanges.map((one) => ({ ...one, chosen: chosen.includes(one.id) })),
    })),
  watch: (coins) => later((now) => ({ ...now, coins })),
  test: () => new Promise((done) => setTimeout(done, 50)),
}

function later(change: (now: SettingsView) => SettingsView): void {
  setTimeout(() => show(change), 50)
}

function show(change: (now: SettingsView) => SettingsView): void {
  if (!view || !place) return
  view = change(view)
  render(<Settings view={view} act={act} />, place)
}

show((now) => now)
