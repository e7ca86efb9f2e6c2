/** A list being changed: shown at once, until what is kept comes back, changed or not. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Kept } from './actions.ts'

export interface Draft {
  readonly list: readonly string[]
  /** From what the list is when it is called, which may be long after it was drawn: the browser asks in between. */
  readonly change: (next: (list: readonly string[]) => readonly string[]) => void
}

export function useDraft(kept: readonly string[], send: (list: readonly string[]) => Kept): Draft {
  const [sent, setSent] = useState<readonly string[] | null>(null)
  const list = sent ?? kept
  const current = useRef(list)
  current.current = list
  useEffect(() => {
    if (sent !== null && same(sent, kept)) setSent(null)
  }, [sent, kept])
  const change: Draft['change'] = (next) => {
    const wanted = next(current.current)
    current.current = wanted
    setSent(wanted)
    send(wanted).then(() => {
      // What is kept may differ a little from what was sent; an answer to an older change says nothing.
      if (current.current === wanted) setSent(null)
    })
  }
  return { list, change }
}

/** The list with one entry in it, at the end, or without it. */
export function withOrWithout(list: readonly string[], entry: string, wanted: boolean): readonly string[] {
  const rest = list.filter((one) => one !== entry)
  return wanted ? [...rest, entry] : rest
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry) => b.includes(entry))
}
