/** Something to tick. Where the browser must be asked first, the tick itself asks; a refusal takes it back. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Choice as ChoiceView, PermissionLabels } from '../../src/views/settings-screen.ts'
import { Glyph } from '../shared/glyph.tsx'
import { Tile } from '../shared/tile.tsx'
import type { SettingsActions } from './actions.ts'

export interface ChoiceProps {
  readonly choice: ChoiceView
  readonly chosen: boolean
  readonly labels: PermissionLabels
  readonly set: (id: string, chosen: boolean) => void
  readonly allow: SettingsActions['allow']
  /** More to do with it, below its words. */
  readonly children?: ComponentChildren
}

type Asking = 'no' | 'yes' | 'refused'

export function Choice({ choice, chosen, labels, set, allow, children }: ChoiceProps) {
  const { id, name, mark, sees, allowed } = choice
  const [asking, setAsking] = useState<Asking>('no')
  const ask = () => {
    setAsking('yes')
    allow(choice.origins).then((yes) => {
      setAsking(yes ? 'no' : 'refused')
      if (yes && !chosen) set(id, true)
    })
  }
  const tick = (wanted: boolean) => {
    setAsking('no')
    if (wanted && !allowed) ask()
    else set(id, wanted)
  }
  const ticked = chosen || asking === 'yes'
  return (
    <div class="choice" data-denied={chosen && !allowed}>
      <label>
        <Tile mark={mark} tone="unknown" />
        <span class="choice-words">
          <span class="choice-name">{name}</span>
          {sees && <span class="choice-sees">{sees}</span>}
        </span>
        <input type="checkbox" checked={ticked} onChange={(event) => tick(event.currentTarget.checked)} />
      </label>
      <Denied choice={choice} chosen={chosen} asking={asking} labels={labels} ask={ask} />
      {children}
    </div>
  )
}

interface DeniedProps extends Pick<ChoiceProps, 'choice' | 'chosen' | 'labels'> {
  readonly asking: Asking
  readonly ask: () => void
}

/** The sentence is always in the page, so that screen readers hear it arrive. */
function Denied({ choice, chosen, asking, labels, ask }: DeniedProps) {
  const { name, denied } = choice
  const said = { no: '', yes: labels.asking, refused: labels.refused }[asking].replace('$1', name)
  return (
    <>
      {chosen && denied && (
        <p class="denied">
          <Glyph name="lock" />
          <span>{denied}</span>
          <button
            type="button"
            class="button"
            aria-label={labels.allowNamed.replace('$1', name)}
            onClick={ask}
          >
            {labels.allow}
          </button>
        </p>
      )}
      <p class="choice-said" role="status">
        {said}
      </p>
    </>
  )
}
