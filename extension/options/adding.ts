/** The steps of adding a feed: the address, the browser's permission for its host alone, what is there. */
import { useRef, useState } from 'preact/hooks'
import type { AddressView, FoundView, SettingsLabels } from '../../src/views/settings-screen.ts'
import type { SettingsActions } from './actions.ts'

export type Step =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly said: string }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'found'; readonly found: FoundView; readonly note: string }

export interface Adding {
  readonly step: Step
  readonly add: (typed: string) => void
  readonly stop: () => void
}

const IDLE: Step = { kind: 'idle' }

export function useAdding({ own, permission }: SettingsLabels, act: SettingsActions): Adding {
  const [step, setStep] = useState<Step>(IDLE)
  // What comes back after the person has given up on it says nothing any more.
  const turn = useRef(0)
  const go = (next: Step) => {
    turn.current += 1
    setStep(next)
  }
  const follow = async ({ host, origins, url, note }: Extract<AddressView, { ok: true }>) => {
    go({ kind: 'busy', said: permission.asking.replace('$1', host) })
    const mine = turn.current
    const say = (next: Step) => mine === turn.current && setStep(next)
    if (!(await act.allow(origins)))
      return say({ kind: 'refused', why: permission.refused.replace('$1', host) })
    say({ kind: 'busy', said: own.looking.replace('$1', host) })
    const seen = await act.look(url)
    say(seen.ok ? { kind: 'found', found: seen.found, note } : { kind: 'refused', why: seen.why })
  }
  return {
    step,
    // Up to the browser's question nothing is waited for: it must come straight from the click.
    add: (typed) => {
      const address = act.checkAddress(typed)
      if (address.ok) void follow(address)
      else go({ kind: 'refused', why: address.why })
    },
    stop: () => go(IDLE),
  }
}
