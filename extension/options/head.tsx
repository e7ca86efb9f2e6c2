/** A section's name and help, and beside them the quiet word that a change is kept, or the loud one that it is not. */
import type { SettingsLabels } from '../../src/views/settings-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import type { Outcome } from './draft.ts'

interface HeadProps {
  readonly id: string
  readonly name: string
  readonly help: string
  readonly labels: Pick<SettingsLabels, 'saved' | 'notSaved'>
  readonly outcome?: Outcome
  /** A section within a section. */
  readonly under?: boolean
}

export function Head({ id, name, help, labels, outcome = 'none', under = false }: HeadProps) {
  const words = { none: '', saved: labels.saved, failed: labels.notSaved }[outcome]
  return (
    <>
      <div class="section-head">
        {under ? <h3 id={id}>{name}</h3> : <h2 id={id}>{name}</h2>}
        <Said words={words} wrong={outcome === 'failed'} />
      </div>
      {help && <p class="help">{help}</p>}
    </>
  )
}

/** Always in the page, so that screen readers hear the word arrive. */
export function Said({ words, wrong = false }: { readonly words: string; readonly wrong?: boolean }) {
  return (
    <p class={wrong ? 'said said-wrong' : 'said'} role="status">
      {words && <Glyph name={wrong ? 'slow' : 'tick'} />}
      {words}
    </p>
  )
}
