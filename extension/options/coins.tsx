/** Watched coins. */
import type { SettingsView } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'
import { Chips } from './chips.tsx'
import { addCoins } from './coin.ts'
import { useDraft } from './draft.ts'
import { Head } from './head.tsx'

interface CoinsProps {
  readonly view: SettingsView
  readonly watch: SettingsActions['watch']
}

export function Coins({ view, watch }: CoinsProps) {
  const { labels } = view
  const { coins } = labels
  const draft = useDraft(view.coins, watch)
  return (
    <section aria-labelledby="coins">
      <Head id="coins" name={coins.title} help={coins.help} labels={labels} outcome={draft.outcome} />
      <Chips id="coin" labels={coins} list={draft.list} change={draft.change} add={addCoins} capitals />
    </section>
  )
}
