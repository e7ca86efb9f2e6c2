/** Lists of maintenance windows and troubles: what is in force or to come, and how many rows made no sense. */
import type { Millis, Parsed, Signal, StatusIncident } from '../glossary.ts'
import { read } from './parsed.ts'
import { firstOfEach, readList } from './rows.ts'
import { plain, TEXT_LIMIT, TITLE_LIMIT } from './text.ts'

/** An incident as its source tells it, but for the id; what it does not tell is left out. */
interface Told extends Pick<StatusIncident, 'id' | 'kind' | 'title' | 'level' | 'from' | 'until'> {
  readonly text?: string | null | undefined
  readonly updatedAt?: Millis | null
  readonly components?: readonly string[]
  readonly signals?: readonly Signal[] | undefined
  readonly link?: string | undefined
}

export function incidentOf(told: Told): StatusIncident {
  const { title, text, updatedAt = null, components = [], signals, link, ...rest } = told
  const words = plain(text ?? '', TEXT_LIMIT)
  return {
    ...rest,
    title: plain(title, TITLE_LIMIT),
    ...(words === '' ? {} : { text: words }),
    updatedAt,
    components,
    ...(signals === undefined ? {} : { signals }),
    ...(link === undefined ? {} : { link }),
  }
}

/** What a row tells of: nothing when it is over or not meant for us; or what is wrong with it. */
export type Incidents = StatusIncident | readonly StatusIncident[] | string

export function readIncidents(field: string, list: unknown, readRow: (row: unknown) => Incidents): Parsed {
  const rows = readList(field, list, readRow)
  if (rows.kind === 'drift') return rows
  return read({
    kind: 'status',
    incidents: firstOfEach(rows.good.flat()),
    components: null,
    skipped: rows.skipped,
  })
}
