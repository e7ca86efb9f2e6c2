/** The exchanges that are open, small, while others need the room. */

import type { Chip } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'

export function Open({ chips, name }: { readonly chips: readonly Chip[]; readonly name: string }) {
  if (chips.length === 0) return null
  return (
    <section class="group">
      <h2 class="group-name">{name}</h2>
      <ul class="chips">
        {chips.map((chip) => (
          <li key={chip.id} class="chip" data-tone={chip.tone}>
            <Glyph name={chip.glyph} />
            <span>{chip.name}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
