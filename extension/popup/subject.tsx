/** One exchange: its state, why and for how long, the ways out still open, and its last 24 hours. */

import type { PopupLabels, SubjectCard } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Tile } from '../shared/tile.tsx'
import type { PopupActions } from './actions.ts'
import { Links, More, Silences } from './more.tsx'
import { Reasons } from './reasons.tsx'
import { State } from './state.tsx'
import { StripBars } from './strip.tsx'

interface SubjectProps {
  readonly card: SubjectCard
  readonly labels: PopupLabels
  readonly act: PopupActions
}

/** Where a notification about this exchange leads. */
export const anchorOf = (subject: string) => `subject-${subject}`

export function Subject({ card, labels, act }: SubjectProps) {
  return (
    <article class="card" data-tone={card.tone} id={anchorOf(card.id)} tabIndex={-1}>
      <div class="card-head">
        <Tile mark={card.mark} tone={card.tone} />
        <h2 class="card-name">{card.name}</h2>
        <State glyph={card.glyph} words={card.state} />
      </div>
      <Reasons reasons={card.reasons} />
      <Allow card={card} allow={act.allow} />
      {card.exits.map((exit) => (
        <p key={exit.lead} class="exit">
          {exit.lead} {exit.names && <strong>{exit.names}</strong>}
        </p>
      ))}
      <StripBars strip={card.strip} />
      <CardMore card={card} labels={labels} act={act} />
    </article>
  )
}

/** Browsers ask for permission only straight from a click. */
function Allow({ card, allow }: { readonly card: SubjectCard; readonly allow: PopupActions['allow'] }) {
  const wanted = card.allow
  if (wanted === null) return null
  return (
    <p class="allow">
      <button
        type="button"
        class="button"
        aria-label={`${wanted.label}: ${card.name}`}
        onClick={() => allow(wanted.origins)}
      >
        {wanted.label}
      </button>
    </p>
  )
}

/** Official pages and silence, folded away. */
function CardMore({ card, labels, act }: SubjectProps) {
  const { incident } = card
  const silenceable = incident !== null && !card.silenced && card.silenceChoices.length > 0
  const names = [card.links.length > 0 && labels.links, silenceable && labels.silence].filter((name) => name)
  return (
    <>
      {card.silenced && <Silenced card={card} labels={labels} act={act} />}
      {names.length > 0 && (
        <More name={`${card.name}: ${names.join(', ')}`}>
          <Links links={card.links} name={labels.links} open={act.open} />
          {silenceable && (
            <Silences
              choices={card.silenceChoices}
              name={labels.silence}
              choose={(lasts) => act.silence(card.id, incident, lasts)}
            />
          )}
        </More>
      )}
    </>
  )
}

function Silenced({ card, labels, act }: SubjectProps) {
  return (
    <p class="silenced">
      <span class="silenced-words">
        <Glyph name="muted" />
        <span>{card.silenced}</span>
      </span>
      <button
        type="button"
        class="button"
        aria-label={`${labels.unsilence}: ${card.name}`}
        onClick={() => act.unsilence(card.id)}
      >
        {labels.unsilence}
      </button>
    </p>
  )
}
