/** The popup by keyboard: arrows walk the rows, `/` finds, `r` checks now, Escape goes back. */

export interface Keys {
  /** False when there is nothing to go back to: the browser then closes the popup. */
  readonly back: () => boolean
  readonly refresh: () => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

export function onKey(event: KeyboardEvent, { back, refresh }: Keys): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea')
  const step = STEPS[event.key]
  if (event.key === 'Escape') {
    if (clear(event.target) || back()) event.preventDefault()
  } else if (step !== undefined && !isChoice(event.target)) {
    if (walk(step)) event.preventDefault()
  } else if (!typing && event.key === '/') {
    if (find()) event.preventDefault()
  } else if (!typing && event.key === 'r') {
    refresh()
    event.preventDefault()
  }
}

/** Arrows belong to a list of choices that has the focus. */
function isChoice(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('select')
}

/** A field with something in it is emptied first. */
function clear(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement) || target.value === '') return false
  target.value = ''
  target.dispatchEvent(new Event('input', { bubbles: true }))
  return true
}

function walk(step: number): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : at + step
  rows[next]?.focus()
  return rows[next] !== undefined
}

function find(): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type="search"]')
  field?.focus()
  return field !== null
}
