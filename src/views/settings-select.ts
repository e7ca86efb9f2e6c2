/** One of several to choose from, and the words of what is chosen. */

export interface Option<T extends string | number> {
  readonly value: T
  readonly label: string
  /** The language of the label, when it is not that of the page. */
  readonly lang?: string
}

export interface Select<T extends string | number> {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
}

export function chosenLabel<T extends string | number>({ value, options }: Select<T>): string {
  return options.find((option) => option.value === value)?.label ?? String(value)
}
