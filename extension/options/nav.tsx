/** The list of sections: beside the page where there is room, else folded at its head. */
import { useState } from 'preact/hooks'
import type { SettingsView } from '../../src/views/settings-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { useCurrent } from './current.ts'

interface NavProps {
  readonly sections: SettingsView['sections']
  readonly name: string
}

export function Nav({ sections, name }: NavProps) {
  const [open, setOpen] = useState(false)
  const current = useCurrent(sections)
  return (
    <nav class="sections" aria-label={name}>
      <button type="button" class="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {name}
        <Glyph name="more" />
      </button>
      <ul data-open={open}>
        {sections.map((section) => (
          <li key={section.id}>
            <a
              href={`#${section.id}`}
              aria-current={section.id === current ? 'true' : undefined}
              onClick={() => setOpen(false)}
            >
              {section.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
