/** The exchanges that are open, small, while others need the room. */

import type { Chip } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'

interface OpenProps {
  readonly chips: readonly Chip[]
  readonly name: string
  readonly go: (place: string) => void
}

export function Open({ chips, name, go }: OpenProps) {
  if (chips.length === 0) return null
  return (
    <section class="group">
      <h2 class="group-name">{name}</h2>
      <ul class="chips">
        {chips.map((chip) => (
          <li key={chip.id}>
            <button type="button" class="chip" data-row data-tone={chip.tone} onClick={() => go(chip.id)}>
              <Glyph name={chip.glyph} />
              <span>{chip.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
