/** A field that narrows a list, and how much of the list is left. */
import type { SearchLabels } from '../../src/views/settings-screen.ts'

interface SearchProps {
  readonly id: string
  readonly label: string
  readonly labels: SearchLabels
  readonly typed: string
  readonly type: (text: string) => void
  readonly shown: number
  readonly all: number
}

/** The count is always in the page, so that screen readers hear it change; it is silent until something is typed. */
export function Search({ id, label, labels, typed, type, shown, all }: SearchProps) {
  const said = labels.shown.replace('$1', String(shown)).replace('$2', String(all))
  return (
    <div class="search">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        value={typed}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <p class="search-shown" role="status">
        {typed.trim() !== '' && said}
      </p>
    </div>
  )
}
