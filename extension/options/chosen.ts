/** The chosen exchanges and feeds: one list, changed from two sections of the page. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { useDraft, withOrWithout } from './draft.ts'

export interface Chosen {
  readonly list: readonly string[]
  readonly set: (id: string, chosen: boolean) => void
}

export function useChosen(view: SettingsView, choose: SettingsActions['choose']): Chosen {
  const { list, change } = useDraft(view.chosen, choose)
  return { list, set: (id, chosen) => change((now) => withOrWithout(now, id, chosen)) }
}
