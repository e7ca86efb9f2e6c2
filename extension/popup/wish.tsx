/** "Tell me when it opens again", and taking that back. */
import { useState } from 'preact/hooks'
import type { SubjectLabels, WishLine } from '../../src/views/subject-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import type { PopupActions } from './actions.ts'

interface WishProps {
  readonly subject: string
  readonly wish: WishLine
  readonly labels: SubjectLabels
  readonly act: PopupActions
  /** Of a coin or a way: drawn as a bell, named after it. */
  readonly what?: string
}

export function WishButton({ subject, wish, labels, act, what }: WishProps) {
  const [refused, setRefused] = useState('')
  const press = () => void act.wish(subject, wish).then(setRefused)
  const words = wish.asked ? labels.wished : labels.wish
  const name = what === undefined ? words : labels.wishNamed.replace('$1', what)
  return (
    <>
      <button
        type="button"
        class={what === undefined ? 'button' : 'tool bell'}
        aria-pressed={wish.asked}
        title={what === undefined ? undefined : words}
        onClick={press}
      >
        <Glyph name={wish.asked ? 'tick' : 'bell'} />
        <span class={what === undefined ? '' : 'spoken'}>{name}</span>
      </button>
      <span class="refused" role="status">
        {refused}
      </span>
    </>
  )
}
