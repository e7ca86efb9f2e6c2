/** What is useful less often, behind a small arrow: official pages and silence. */
import type { ComponentChildren } from 'preact'
import type { Link, SilenceChoice } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'

export function More({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <details class="more">
      <summary aria-label={name} title={name}>
        <Glyph name="more" />
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
