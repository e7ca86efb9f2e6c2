/** The exchanges we know, to be ticked by who has money there. */
import type { ExchangeChoice, SettingsView } from '../../src/views/screen.ts'
import { Tile } from '../shared/tile.tsx'
import { useDraft } from './draft.ts'
import { Head } from './head.tsx'

interface ExchangesProps {
  readonly view: SettingsView
  readonly choose: (exchanges: string[]) => void
}

export function Exchanges({ view, choose }: ExchangesProps) {
  const { exchanges, labels } = view
  const kept = exchanges.filter((one) => one.chosen).map((one) => one.id)
  const draft = useDraft(kept, choose)
  const set = (id: string, chosen: boolean) => {
    const rest = draft.list.filter((one) => one !== id)
    draft.change(chosen ? [...rest, id] : rest)
  }
  return (
    <section aria-labelledby="exchanges">
      <Head
        id="exchanges"
        name={labels.exchanges}
        help={labels.exchangesHelp}
        said={draft.saved ? labels.saved : ''}
      />
      <ul class="choices">
        {exchanges.map((one) => (
          <li key={one.id}>
            <Choice exchange={one} chosen={draft.list.includes(one.id)} set={set} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ChoiceProps {
  readonly exchange: ExchangeChoice
  readonly chosen: boolean
  readonly set: (id: string, chosen: boolean) => void
}

function Choice({ exchange, chosen, set }: ChoiceProps) {
  return (
    <label class="choice">
      <Tile mark={exchange.mark} tone="unknown" />
      <span class="choice-words">
        <span class="choice-name">{exchange.name}</span>
        <span class="choice-sees">{exchange.sees}</span>
      </span>
      <input
        type="checkbox"
        checked={chosen}
        onChange={(event) => set(exchange.id, event.currentTarget.checked)}
      />
    </label>
  )
}
