/** One preference being changed: shown at once, until what is kept comes back, changed or not. */
import { useRef, useState } from 'preact/hooks'
import type { Kept } from './actions.ts'

/** `change` starts from what is shown when it is called: two quick changes both count. */
export function useValue<T>(kept: T, send: (value: T) => Kept): readonly [T, (next: (now: T) => T) => void] {
  const [sent, setSent] = useState<{ readonly value: T } | null>(null)
  const value = sent ? sent.value : kept
  const current = useRef(value)
  current.current = value
  const change = (next: (now: T) => T) => {
    const wanted = next(current.current)
    current.current = wanted
    setSent({ value: wanted })
    send(wanted).then(() => {
      if (current.current === wanted) setSent(null)
    })
  }
  return [value, change]
}
