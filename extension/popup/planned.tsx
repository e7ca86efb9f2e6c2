/** Announced work: said, never alarmed about. */

import type { PlannedLine } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'

export function Planned({ lines, name }: { readonly lines: readonly PlannedLine[]; readonly name: string }) {
  if (lines.length === 0) return null
  return (
    <section class="group">
      <h2 class="group-name">{name}</h2>
      <ul class="planned">
        {lines.map((line) => (
          <li key={line.text}>
            <Glyph name="clock" />
            <span class="planned-words">
              <span class="words">{line.text}</span>
              <span class="duration">{line.when}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
