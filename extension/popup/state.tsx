/** A state in a word, with the shape that goes with its colour. */

import type { Glyph as GlyphName } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'

export function State({ glyph, words }: { readonly glyph: GlyphName; readonly words: string }) {
  return (
    <p class="state">
      <Glyph name={glyph} />
      <span>{words}</span>
    </p>
  )
}
