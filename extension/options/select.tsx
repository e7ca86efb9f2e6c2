/** A named list to choose one from. */
import type { Select as SelectView } from '../../src/views/settings-select.ts'

interface SelectProps<T extends string | number> {
  /** Unique in the page. */
  readonly id: string
  readonly select: SelectView<T>
  /** What is shown as chosen. */
  readonly value: T
  readonly change: (value: T) => void
}

export function Select<T extends string | number>({ id, select, value, change }: SelectProps<T>) {
  const { label, options } = select
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={String(value)}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex]
          if (chosen) change(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={String(option.value)} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
