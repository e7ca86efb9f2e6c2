/** The list of incidents, its filters and pages, and the list as a file. */

import type { IncidentsView } from '../../src/views/history-lists-screen.ts'
import type { HistoryPlace } from '../../src/views/history-place.ts'
import type { DayLink, HistoryLabels } from '../../src/views/history-screen.ts'
import type { HistoryActions } from './actions.ts'
import { Filters } from './filters.tsx'
import { Line } from './line.tsx'

export interface IncidentsProps {
  readonly incidents: IncidentsView
  readonly labels: HistoryLabels
  readonly place: HistoryPlace
  readonly act: HistoryActions
  readonly fresh: boolean
}

export function Incidents(props: IncidentsProps) {
  const { incidents, labels, act, fresh } = props
  return (
    <>
      <Filters {...props} />
      <div class="incidents-head">
        <h2>
          <span role="status">{incidents.count}</span>
        </h2>
        {fresh && (
          <button type="button" class="button" onClick={act.refresh}>
            {labels.fresh}
          </button>
        )}
        <span class="incidents-files">
          <button type="button" class="button" onClick={() => act.save('csv')}>
            {labels.csv}
          </button>
          <button type="button" class="button" onClick={() => act.save('json')}>
            {labels.json}
          </button>
        </span>
      </div>
      {incidents.empty && <p class="empty">{incidents.empty}</p>}
      <ul class="lines">
        {incidents.lines.map((line) => (
          <Line key={line.id} line={line} labels={labels} act={act} />
        ))}
      </ul>
      <Pages incidents={incidents} label={labels.pages} />
    </>
  )
}

function Pages({ incidents, label }: { readonly incidents: IncidentsView; readonly label: string }) {
  const { page, previous, next } = incidents
  if (!page) return null
  return (
    <nav class="pages" aria-label={label}>
      <Way link={previous} />
      <span>{page}</span>
      <Way link={next} />
    </nav>
  )
}

function Way({ link }: { readonly link: DayLink | null }) {
  return (
    link && (
      <a class="button" href={link.address}>
        {link.label}
      </a>
    )
  )
}
