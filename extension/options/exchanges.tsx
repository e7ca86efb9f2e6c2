/** The exchanges we know, to be ticked by who has money there. */
import { useState } from 'preact/hooks'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import { matching } from '../../src/views/settings-search.ts'
import type { SettingsActions } from './actions.ts'
import { Choices } from './choices.tsx'
import type { Chosen } from './chosen.ts'
import { Head } from './head.tsx'
import { Search } from './search.tsx'
import { useSteady } from './steady.ts'

interface ExchangesProps {
  readonly view: SettingsView
  readonly chosen: Chosen
  readonly allow: SettingsActions['allow']
}

export function Exchanges({ view, chosen, allow }: ExchangesProps) {
  const { labels } = view
  const { title, help, search, none } = labels.exchanges
  const [typed, setTyped] = useState('')
  const all = useSteady(view.exchanges)
  const shown = matching(all, typed)
  return (
    <section aria-labelledby="exchanges">
      <Head id="exchanges" name={title} help={help} />
      <Search
        id="find-exchange"
        label={search}
        labels={labels.search}
        typed={typed}
        type={setTyped}
        shown={shown.length}
        all={all.length}
      />
      <Choices
        choices={shown}
        chosen={chosen.list}
        labels={labels.permission}
        set={chosen.set}
        allow={allow}
      />
      {shown.length === 0 && <p class="help">{none}</p>}
    </section>
  )
}
