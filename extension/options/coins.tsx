/** Watched coins, and watched networks under their common names. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Chips } from './chips.tsx'
import { addCoins } from './coin.ts'
import { useDraft } from './draft.ts'
import { Head } from './head.tsx'
import { Networks } from './networks.tsx'

interface CoinsProps {
  readonly view: SettingsView
  readonly act: SettingsActions
}

export function Coins({ view, act }: CoinsProps) {
  const { coins } = view.labels
  const draft = useDraft(view.coins, act.watch)
  return (
    <section aria-labelledby="coins">
      <Head id="coins" name={coins.title} help={coins.help} />
      <Chips id="coin" labels={coins} list={draft.list} change={draft.change} add={addCoins} capitals />
      <Networks view={view} watch={act.watchNetworks} />
    </section>
  )
}
