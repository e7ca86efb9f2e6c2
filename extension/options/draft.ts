/** A list being changed: shown at once, and called saved only when it comes back from where it is kept. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Kept } from './actions.ts'

export interface Draft {
  readonly list: readonly string[]
  readonly outcome: Outcome
  /** From what the list is when it is called, which may be long after it was drawn: the browser asks in between. */
  readonly change: (next: (list: readonly string[]) => readonly string[]) => void
}

export type Outcome = 'none' | 'saved' | 'failed'

export function useDraft(kept: readonly string[], send: (list: readonly string[]) => Kept): Draft {
  const [sent, setSent] = useState<readonly string[] | null>(null)
  const [outcome, setOutcome] = useState<Outcome>('none')
  const list = sent ?? kept
  const current = useRef(list)
  current.current = list
  const settle = (how: Outcome) => {
    setSent(null)
    setOutcome(how)
  }
  useEffect(() => {
    if (sent !== null && same(sent, kept)) settle('saved')
  }, [sent, kept])
  const change: Draft['change'] = (next) => {
    const wanted = next(current.current)
    current.current = wanted
    setSent(wanted)
    setOutcome('none')
    send(wanted).then((why) => {
      // What is kept may differ a little from what was sent; an answer to an older change says nothing.
      if (current.current === wanted) settle(why === '' ? 'saved' : 'failed')
    })
  }
  return { list, outcome, change }
}

/** The list with one entry in it, at the end, or without it. */
export function withOrWithout(list: readonly string[], entry: string, wanted: boolean): readonly string[] {
  const rest = list.filter((one) => one !== entry)
  return wanted ? [...rest, entry] : rest
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((entry) => b.includes(entry))
}
