/** A list being changed: shown at once, and called saved only when it comes back from where it is kept. */
import { useEffect, useState } from 'preact/hooks'

export interface Draft {
  readonly list: readonly string[]
  readonly saved: boolean
  readonly change: (list: readonly string[]) => void
}

export function useDraft(kept: readonly string[], send: (list: string[]) => void): Draft {
  const [sent, setSent] = useState<readonly string[] | null>(null)
  const [saved, setSaved] = useState(false)
  useEffect(() => {
    if (sent === null || !same(sent, kept)) return
    setSent(null)
    setSaved(true)
  }, [sent, kept])
  const change = (list: readonly string[]) => {
    setSent(list)
    setSaved(false)
    send([...list])
  }
  return { list: sent ?? kept, saved, change }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry) => b.includes(entry))
}
