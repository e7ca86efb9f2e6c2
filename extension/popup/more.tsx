/** Official pages and silence. */
import type { ComponentChildren } from 'preact'
import type { Link, SilenceChoice, SubjectCard } from '../../src/views/screen.ts'
import { type Drawing, Glyph } from '../shared/glyph.tsx'

interface MoreProps {
  readonly name: string
  readonly drawing?: Drawing
  readonly children: ComponentChildren
}

/** Behind a small drawing until it is wanted. */
export function More({ name, drawing = 'more', children }: MoreProps) {
  return (
    <details class={`more more-${drawing}`}>
      <summary aria-label={name} title={name}>
        <Glyph name={drawing} />
      </summary>
      <div class="more-body">{children}</div>
    </details>
  )
}

interface LinksProps {
  readonly links: readonly Link[]
  readonly name: string
  readonly open: (url: string) => void
}

export function Links({ links, name, open }: LinksProps) {
  if (links.length === 0) return null
  return (
    <div class="more-group">
      <p class="more-name">{name}</p>
      <ul class="more-items">
        {links.map((link) => (
          <li key={link.url}>
            <a
              href={link.url}
              target="_blank"
              rel="noreferrer"
              onClick={(event) => follow(event, link.url, open)}
            >
              {link.label}
              <Glyph name="out" />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A plain click is ours; a middle click or a click with a key held stays the browser's. */
function follow(event: MouseEvent, url: string, open: (url: string) => void): void {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  open(url)
}

interface SilencesProps {
  readonly choices: readonly SilenceChoice[]
  readonly name: string
  readonly choose: (lasts: SilenceChoice['lasts']) => void
}

export function Silences({ choices, name, choose }: SilencesProps) {
  return (
    <fieldset class="more-group">
      <legend class="more-name">{name}</legend>
      <div class="more-items">
        {choices.map((choice) => (
          <button
            type="button"
            key={choice.lasts}
            class="button"
            onClick={(event) => {
              fold(event.currentTarget)
              choose(choice.lasts)
            }}
          >
            {choice.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}

/** The choices are about to go: close the menu and leave the keyboard on the arrow that opened it. */
function fold(within: Element): void {
  const details = within.closest('details')
  if (!details) return
  details.open = false
  details.querySelector('summary')?.focus()
}

interface SilencedProps {
  readonly card: Pick<SubjectCard, 'id' | 'name' | 'silenced'>
  readonly name: string
  readonly undo: (subject: string) => void
}

export function Silenced({ card, name, undo }: SilencedProps) {
  return (
    <p class="silenced">
      <span class="silenced-words">
        <Glyph name="muted" />
        <span>{card.silenced}</span>
      </span>
      <button type="button" class="button" aria-label={`${name}: ${card.name}`} onClick={() => undo(card.id)}>
        {name}
      </button>
    </p>
  )
}
