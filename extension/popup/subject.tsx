/** One exchange: its state, why and for how long, the ways out still open, and its last 24 hours. */

import type { PopupLabels, SubjectCard } from '../../src/views/screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Tile } from '../shared/tile.tsx'
import type { PopupActions } from './actions.ts'
import { Exits } from './exits.tsx'
import { More, Silenced, Silences } from './more.tsx'
import { Reasons } from './reasons.tsx'
import { State } from './state.tsx'
import { StripBars } from './strip.tsx'

interface SubjectProps {
  readonly card: SubjectCard
  readonly labels: PopupLabels
  readonly act: PopupActions
}

/** A click anywhere on the row leads to all that is known of it. */
export function Subject({ card, labels, act }: SubjectProps) {
  return (
    <article class="card" data-tone={card.tone}>
      <div class="card-head">
        <Tile mark={card.mark} tone={card.tone} />
        <h2 class="card-name">
          <button type="button" class="row-open" data-row onClick={() => act.go(card.incident ?? card.id)}>
            {card.name}
          </button>
        </h2>
        <State glyph={card.glyph} words={card.state} />
      </div>
      <Glyph name="forward" />
      <Reasons reasons={card.reasons} />
      <Allow card={card} allow={act.allow} />
      <Exits exits={card.exits} />
      <StripBars strip={card.strip} />
      <Quiet card={card} labels={labels} act={act} />
    </article>
  )
}

interface AllowProps {
  readonly card: Pick<SubjectCard, 'allow' | 'name'>
  readonly allow: PopupActions['allow']
}

/** Browsers ask for permission only straight from a click. */
export function Allow({ card, allow }: AllowProps) {
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

/** Silence is one click away, where there is something to silence. */
function Quiet({ card, labels, act }: SubjectProps) {
  const { incident } = card
  if (card.silenced) return <Silenced card={card} name={labels.unsilence} undo={act.unsilence} />
  if (incident === null || card.silenceChoices.length === 0) return null
  return (
    <More name={`${card.name}: ${labels.silence}`} drawing="muted">
      <Silences
        choices={card.silenceChoices}
        name={labels.silence}
        choose={(lasts) => act.silence(card.id, incident, lasts)}
      />
    </More>
  )
}
