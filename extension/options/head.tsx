/** A section's name and help, and the quiet word that something is done. */
import { Glyph } from '../shared/glyph.tsx'

interface HeadProps {
  readonly id: string
  readonly name: string
  readonly help?: string
  /** A section within a section. */
  readonly under?: boolean
}

export function Head({ id, name, help = '', under = false }: HeadProps) {
  return (
    <>
      {under ? <h3 id={id}>{name}</h3> : <h2 id={id}>{name}</h2>}
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
