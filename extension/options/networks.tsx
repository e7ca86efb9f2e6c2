/** Watched networks, shown under their common names, however they were typed. */
import { addNetworks, networkShown } from '../../src/views/settings-networks.ts'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Chips } from './chips.tsx'
import { useDraft } from './draft.ts'
import { Head } from './head.tsx'

interface NetworksProps {
  readonly view: SettingsView
  readonly watch: SettingsActions['watchNetworks']
}

export function Networks({ view, watch }: NetworksProps) {
  const { networks: labels } = view.labels
  const draft = useDraft(
    view.networks.map(({ id }) => id),
    watch,
  )
  const add = (list: readonly string[], typed: string) => {
    const added = addNetworks(list, typed)
    return added.kind === 'list' ? added.list : null
  }
  const refusal = (typed: string) => {
    const added = addNetworks(draft.list, typed)
    return added.kind === 'unknown' ? labels.refused.replace('$1', added.word) : labels.full
  }
  return (
    <div class="part">
      <Head id="networks" name={labels.title} help={labels.help} under />
      <Chips
        id="network"
        labels={labels}
        list={draft.list}
        change={draft.change}
        add={add}
        refusal={refusal}
        shown={networkShown}
      />
    </div>
  )
}
