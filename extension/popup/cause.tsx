/** A cloud or network event that the incidents above may come from. */

import type { CauseCard, PopupLabels } from '../../src/views/screen.ts'
import { Tile } from '../shared/tile.tsx'
import type { PopupActions } from './actions.ts'
import { Links, More } from './more.tsx'
import { Reasons } from './reasons.tsx'
import { State } from './state.tsx'

interface CauseProps {
  readonly cause: CauseCard
  readonly labels: PopupLabels
  readonly act: PopupActions
}

export function Cause({ cause, labels, act }: CauseProps) {
  return (
    <article class="card card-cause" data-tone={cause.tone}>
      <div class="card-head">
        <Tile mark={cause.mark} tone={cause.tone} />
        <h3 class="card-name">{cause.name}</h3>
        <State glyph={cause.glyph} words={cause.state} />
      </div>
      <Reasons reasons={[cause.reason]} />
      {cause.links.length > 0 && (
        <More name={`${cause.name}: ${labels.links}`}>
          <Links links={cause.links} name={labels.links} open={act.open} />
        </More>
      )}
    </article>
  )
}
