/** Two or three letters standing for a subject. Its name always stands beside it. */
import type { Tone } from '../../src/views/screen.ts'

export function Tile({ mark, tone }: { readonly mark: string; readonly tone: Tone }) {
  return (
    <span class={mark.length > 2 ? 'tile tile-long' : 'tile'} data-tone={tone} aria-hidden="true">
      {mark}
    </span>
  )
}
