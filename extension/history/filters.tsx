/** Which incidents are listed: fields that take effect as they are changed. */
import type { Choices, IncidentsView } from '../../src/views/history-lists-screen.ts'
import type { IncidentsProps } from './incidents.tsx'

const ORDER = ['subject', 'signal', 'level', 'told', 'planned'] as const

export function Filters({ incidents, labels, place, act }: IncidentsProps) {
  const { filter } = place
  return (
    <form class="filters" aria-label={labels.filters} onSubmit={(event) => event.preventDefault()}>
      {ORDER.map((key) => (
        <Choice key={key} choices={incidents.filters[key]} choose={(value) => act.filter({ [key]: value })} />
      ))}
      <label>
        {labels.search}
        <input
          type="search"
          value={filter.text}
          onInput={({ currentTarget }) => act.filter({ text: currentTarget.value })}
        />
      </label>
      {(['from', 'to'] as const).map((key) => (
        <label key={key}>
          {labels[key]}
          <input
            type="date"
            value={filter[key]}
            onChange={({ currentTarget }) => act.filter({ [key]: currentTarget.value })}
          />
        </label>
      ))}
      <Clear incidents={incidents} label={labels.clear} clear={act.clearFilters} />
    </form>
  )
}

interface ChoiceProps {
  readonly choices: Choices
  readonly choose: (value: string) => void
}

function Choice({ choices, choose }: ChoiceProps) {
  const { label, value, options } = choices
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

interface ClearProps {
  readonly incidents: IncidentsView
  readonly label: string
  readonly clear: () => void
}

/** Always there, so that nothing moves when the first filter is set. */
function Clear({ incidents, label, clear }: ClearProps) {
  return (
    <button
      type="button"
      class="button"
      aria-disabled={!incidents.filtered}
      onClick={() => incidents.filtered && clear()}
    >
      {label}
    </button>
  )
}
