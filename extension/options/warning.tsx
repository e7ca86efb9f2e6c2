/** What is given up by a choice. Always in the page, so that screen readers hear it arrive. */
import { Glyph } from '../shared/glyph.tsx'

export function Warning({ words }: { readonly words: string }) {
  return (
    <p class="warning" role="status">
      {words && <Glyph name="slow" />}
      {words}
    </p>
  )
}
