/** The word that a change is kept, with a way back, or the one sentence why it is not: the same for every section. */
import { useState } from 'preact/hooks'
import type { SettingsLabels } from '../../src/views/settings-screen.ts'
import type { Kept, SettingsActions } from './actions.ts'

export interface Toast {
  readonly words: string
  readonly wrong: boolean
  readonly undo: boolean
}

export interface Saving {
  /** The same actions, each followed by a toast. */
  readonly act: SettingsActions
  /** Null when there is nothing to say. */
  readonly toast: Toast | null
  readonly close: () => void
}

export function useSaving(act: SettingsActions, labels: SettingsLabels): Saving {
  const [toast, setToast] = useState<Toast | null>(null)
  const saved: Toast = { words: labels.saved, wrong: false, undo: true }
  const after = (kept: Kept, well: Toast | null, badly: 'tell' | 'said there' = 'tell'): Kept =>
    kept.then((why) => {
      if (why === '') setToast(well)
      else if (badly === 'tell') setToast({ words: why, wrong: true, undo: false })
      return why
    })
  const told: SettingsActions = {
    ...act,
    choose: (exchanges) => after(act.choose(exchanges), saved),
    watchClouds: (clouds) => after(act.watchClouds(clouds), saved),
    watch: (coins) => after(act.watch(coins), saved),
    watchNetworks: (networks) => after(act.watchNetworks(networks), saved),
    prefer: (change) => after(act.prefer(change), saved),
    watchExploits: (watch) => after(act.watchExploits(watch), saved),
    namePlatforms: (platforms) => after(act.namePlatforms(platforms), saved),
    // Their editors stay open and say why not themselves.
    addFeed: (feed) => after(act.addFeed(feed), saved, 'said there'),
    changeFeed: (...change) => after(act.changeFeed(...change), saved, 'said there'),
    restore: (file) => after(act.restore(file), saved, 'said there'),
    removeFeed: (id) => after(act.removeFeed(id), saved),
    undo: () => after(act.undo(), { words: labels.undone, wrong: false, undo: false }),
    deleteAll: () => after(act.deleteAll(), null),
  }
  return { act: told, toast, close: () => setToast(null) }
}
