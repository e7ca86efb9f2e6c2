/** The parts of a status page that count, to be ticked. A page may have hundreds. */
import { useState } from 'preact/hooks'
import type { SettingsLabels } from '../../src/views/settings-screen.ts'
import { matching } from '../../src/views/settings-search.ts'
import { withOrWithout } from './draft.ts'
import { Search } from './search.tsx'

interface ComponentsProps {
  /** Unique in the page. */
  readonly id: string
  readonly components: readonly string[]
  readonly only: readonly string[]
  readonly change: (only: readonly string[]) => void
  readonly labels: Pick<SettingsLabels, 'own' | 'search'>
}

/** As many as are seen at a glance. */
const FEW = 8

export function Components({ id, components, only, change, labels }: ComponentsProps) {
  const { own, search } = labels
  const [typed, setTyped] = useState('')
  const shown = matching(
    components.map((name) => ({ name })),
    typed,
  )
  return (
    <fieldset class="components" aria-describedby={`${id}-help`}>
      <legend>{own.components.title}</legend>
      <p id={`${id}-help`} class="help">
        {own.components.help}
      </p>
      {components.length > FEW && (
        <Search
          id={`${id}-find`}
          label={own.findComponent}
          labels={search}
          typed={typed}
          type={setTyped}
          shown={shown.length}
          all={components.length}
        />
      )}
      <Ticks names={shown.map(({ name }) => name)} only={only} change={change} />
      {components.length > 0 && shown.length === 0 && <p class="help">{own.noComponent}</p>}
      <p class="ticked" role="status">
        {only.length > 0 && own.ticked.replace('$1', String(only.length))}
      </p>
    </fieldset>
  )
}

interface TicksProps extends Pick<ComponentsProps, 'only' | 'change'> {
  readonly names: readonly string[]
}

function Ticks({ names, only, change }: TicksProps) {
  return (
    <ul class="ticks">
      {names.map((name) => (
        <li key={name}>
          <label>
            <input
              type="checkbox"
              checked={only.includes(name)}
              onChange={(event) => change(withOrWithout(only, name, event.currentTarget.checked))}
            />
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  )
}
