/** One incident of the list; its course and what was decided about it are folded away. */
import { useState } from 'preact/hooks'
import type { IncidentLine, Step } from '../../src/views/history-lists-screen.ts'
import type { HistoryLabels } from '../../src/views/history-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Tile } from '../shared/tile.tsx'
import type { HistoryActions } from './actions.ts'

interface LineProps {
  readonly line: IncidentLine
  readonly labels: HistoryLabels
  readonly act: HistoryActions
}

export function Line({ line, labels, act }: LineProps) {
  return (
    <li class="line" data-tone={line.tone}>
      <Tile mark={line.mark} tone={line.tone} />
      <div class="line-main">
        <h3>
          {line.name} <span class="line-phrase">{line.phrase}</span>
        </h3>
        <p class="line-facts">
          <span class="line-level">
            <Glyph name={line.glyph} />
            {line.level}
          </span>
          <a href={line.day.address}>{line.when}</a>
          <span>{line.duration}</span>
        </p>
        {line.cause && <p>{line.cause}</p>}
        <p>{line.told}</p>
        {line.notes.map((note) => (
          <p key={note} class="line-note">
            {note}
          </p>
        ))}
        {line.link && (
          <p>
            <a href={line.link.url} target="_blank" rel="noreferrer">
              {line.link.label}
            </a>
          </p>
        )}
        <More line={line} labels={labels} act={act} />
      </div>
    </li>
  )
}

function More({ line, labels, act }: LineProps) {
  const [decisions, setDecisions] = useState<readonly Step[] | null>(null)
  const load = () => void act.decisions(line.id).then(setDecisions)
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && load()}>
      <summary>{labels.details}</summary>
      <Steps name={labels.steps} steps={line.steps} />
      <Steps name={labels.decisions} steps={decisions ?? []} />
      {decisions?.length === 0 && <p class="line-note">{labels.noDecisions}</p>}
    </details>
  )
}

function Steps({ name, steps }: { readonly name: string; readonly steps: readonly Step[] }) {
  return (
    <>
      <h4>{name}</h4>
      <ul class="steps">
        {steps.map(({ id, when, text }) => (
          <li key={id}>
            <span class="step-when">{when}</span> {text}
          </li>
        ))}
      </ul>
    </>
  )
}
