/** Which view the popup shows: the part of its address after the `#`, so that Back works as people know it. */
import { signal } from '@preact/signals'

/** '' is the list, `inbox` the inbox, anything else an exchange or an incident. */
export const INBOX = 'inbox'
export const place = signal(read())

function read(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

export function go(to: string): void {
  if (to === place.value) return
  location.hash = encodeURIComponent(to)
}

addEventListener('hashchange', () => {
  place.value = read()
})
