/** A section's name and help, and beside them the quiet word that a change is kept. */
import { Glyph } from '../shared/glyph.tsx'

interface HeadProps {
  readonly id: string
  readonly name: string
  readonly help: string
  /** '' while there is nothing to say. */
  readonly said: string
}

export function Head({ id, name, help, said }: HeadProps) {
  return (
    <>
      <div class="section-head">
        <h2 id={id}>{name}</h2>
        <Said words={said} />
      </div>
      {help && <p class="help">{help}</p>}
    </>
  )
}

/** Always in the page, so that screen readers hear the word arrive. */
export function Said({ words }: { readonly words: string }) {
  return (
    <p class="said" role="status">
      {words && <Glyph name="tick" />}
      {words}
    </p>
  )
}
