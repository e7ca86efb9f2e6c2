/** Puts the keyboard on what has just come in the place of what it was on. A `ref`: called once, when it is drawn. */
export function focused(element: HTMLElement | null): void {
  element?.focus()
}
