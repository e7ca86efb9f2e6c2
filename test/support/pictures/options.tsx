/** Starts the real settings page on a sample instead of the ledger: options.html?view=some. */
import { render } from 'preact'
import type { Kept, SettingsActions } from '../../../extension/options/actions.ts'
import { Settings } from '../../../extension/options/settings.tsx'
import { fileView } from '../../../src/views/settings-file.ts'
import { networkShown } from '../../../src/views/settings-networks.ts'
import { addressView, lookView } from '../../../src/views/settings-own.ts'
import type { Change, Choice, SettingsView } from '../../../src/views/settings-screen.ts'
import { ROWS, SAMPLE } from '../sample-feeds.ts'
import { FOUND, SETTINGS, tongueOf, viewOf } from '../sample-settings.ts'

const ENGLISH = tongueOf('en')
const NO_FEED = { kind: 'refused', why: { key: 'own_not_feed', words: ['www.harbour.example'] } } as const
const name = new URLSearchParams(location.search).get('view') ?? 'some'
const place = document.getElementById('options')
let view = SETTINGS[name]

const ticked = <T extends Choice>(list: readonly T[], chosen: readonly string[]) =>
  list.map((one) => ({ ...one, chosen: chosen.includes(one.id) }))

/** Commands change the sample the way the worker would, after a moment; the browser always says no. */
const act: SettingsActions = {
  choose: (chosen) => later((now) => ({ ...now, chosen, exchanges: ticked(now.exchanges, chosen) })),
  watchClouds: (clouds) => later((now) => ({ ...now, clouds: ticked(now.clouds, clouds) })),
  watch: (coins) => later((now) => ({ ...now, coins })),
  watchNetworks: (ids) =>
    later((now) => ({ ...now, networks: ids.map((id) => ({ id, name: networkShown(id) })) })),
  prefer: (change) => later((now) => viewWith(now, change)),
  watchExploits: (chosen) => later((now) => ({ ...now, exploits: { ...now.exploits, chosen } })),
  namePlatforms: (platforms) => later((now) => ({ ...now, exploits: { ...now.exploits, platforms } })),
  allow: async (origins) => origins.every((origin) => origin.includes('.harbour.example')),
  checkAddress: (typed) => addressView(typed, [], ENGLISH),
  look: async (url) => lookView(FOUND[new URL(url).host.split('.')[0] ?? ''] ?? NO_FEED, ENGLISH),
  addFeed: () => later((now) => now),
  changeFeed: (id, changed) =>
    later((now) => ({
      ...now,
      own: now.own.map((one) => (one.id === id ? { ...one, name: changed } : one)),
    })),
  removeFeed: (id) => later((now) => ({ ...now, own: now.own.filter((one) => one.id !== id) })),
  testSound: async () => true,
  undo: () => later((now) => now),
  save: async () => console.log('saved'),
  preview: (text) => fileView(text, { settings: SAMPLE, permits: () => false }, ENGLISH),
  restore: () => later((now) => now),
  deleteAll: () => later((now) => now),
  report: async () => 'Haltwatch 0.1.0, Chrome 156\n\nbinance/coins: clear, read 20 s ago, next in 40 s\n',
  copy: async () => true,
  test: () => new Promise((done) => setTimeout(done, 50)),
}

/** The worker would keep it, and the page would be drawn from what is kept. */
function viewWith(now: SettingsView, change: Change): SettingsView {
  const settings = { ...SAMPLE, ...now.preferences, ...change }
  const { preferences, telling, quiet, sounds, look, data } = viewOf(settings, ENGLISH, ROWS)
  return { ...now, preferences, telling, quiet, sounds, look, data }
}

async function later(change: (now: SettingsView) => SettingsView): Kept {
  await new Promise((done) => setTimeout(done, 50))
  show(change)
  return ''
}

function show(change: (now: SettingsView) => SettingsView): void {
  if (!view || !place) return
  view = change(view)
  render(<Settings view={view} act={act} />, place)
}

show((now) => now)
