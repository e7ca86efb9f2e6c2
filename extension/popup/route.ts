/** Which view the popup shows: the part of its address after the `#`, so that Back works as people know it. */

export const INBOX = 'inbox'

/** '' is the list, `inbox` the inbox, anything else an exchange or an incident. */
export function place(): string {
  try {
    return decodeURIComponent(location.hash.slice(1))
  } catch {
    return ''
  }
}

export function go(to: string): void {
  location.hash = encodeURIComponent(to)
}

export function onPlace(listener: () => void): void {
  addEventListener('hashchange', listener)
}
