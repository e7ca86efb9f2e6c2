/** The chosen exchanges and feeds: one list, changed from two sections of the page. */
import { useState } from 'preact/hooks'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { type Outcome, useDraft, withOrWithout } from './draft.ts'

export interface Chosen {
  readonly list: readonly string[]
  readonly set: (id: string, chosen: boolean) => void
  /** How the last change ended, for the section that shows these. */
  readonly outcomeFor: (shown: readonly { readonly id: string }[]) => Outcome
}

export function useChosen(view: SettingsView, choose: SettingsActions['choose']): Chosen {
  const { list, outcome, change } = useDraft(view.chosen, choose)
  const [last, setLast] = useState('')
  return {
    list,
    set: (id, chosen) => {
      setLast(id)
      change((now) => withOrWithout(now, id, chosen))
    },
    outcomeFor: (shown) => (shown.some(({ id }) => id === last) ? outcome : 'none'),
  }
}
