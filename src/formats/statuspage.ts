/**
 * An Atlassian Statuspage: its summary, or one of its lists alone (unresolved incidents, coming or active
 * maintenance, components). https://www.cloudflarestatus.com/api, checked 2026-11-22. Incidents and components
 * are told side by side: Kraken opens incidents while every component stays operational (2026-08-01).
 */
import * as v from 'valibot'
import type { Format, FormatOptions, Level, StatusComponent, StatusIncident } from '../glossary.ts'
import { momentOf } from './date.ts'
import { incidentOf } from './incidents.ts'
import { faulty, isRecord, type JsonRecord } from './json.ts'
import { type Drift, drift, read } from './parsed.ts'
import { firstOfEach, type Rows, readList } from './rows.ts'
import { rowReader, wordOf } from './shape.ts'
import {
  affectedNames,
  fullName,
  type Groups,
  LEVEL_OF_IMPACT,
  openIncidents,
  type PageIncident,
  statuspageAnswer,
} from './statuspage-shape.ts'
import { plain } from './text.ts'

const LISTS = ['components', 'incidents', 'scheduled_maintenances'] as const

const NONE = { kind: 'rows', good: [], skipped: 0 } as const

export const statuspage: Format = (body, options) => {
  const page = statuspageAnswer(body, options.page)
  if (page.kind === 'drift') return page
  const answer = page.value
  const there = LISTS.filter((list) => answer[list] !== undefined)
  // One list alone, or the summary with all three: a summary that lost a list would look calm.
  const missing = there.length === 1 ? undefined : LISTS.find((list) => !there.includes(list))
  if (missing !== undefined) return drift(faulty(missing, undefined))
  if (there.length === 1 && answer.components === null) return drift(faulty('components', null))

  const groups = groupsOf(answer.components)
  const components = readComponents(answer.components, groups)
  if (components.kind === 'drift') return components
  const troubles = readOpen('incidents', answer.incidents, (one) => troubleOf(one, groups, options))
  if (troubles.kind === 'drift') return troubles
  const works = readOpen('scheduled_maintenances', answer.scheduled_maintenances, (one) =>
    workOf(one, groups, options),
  )
  if (works.kind === 'drift') return works

  const listed = there.some((list) => list !== 'components')
  return read({
    kind: 'status',
    incidents: listed ? firstOfEach([...troubles.good, ...works.good]) : null,
    components: isListed(answer.components) ? components.good.filter((one) => one.level !== 'ok') : null,
    skipped: components.skipped + troubles.skipped + works.skipped,
  })
}

/** In a summary the list may be null. */
function isListed(components: unknown): boolean {
  return components !== undefined && components !== null
}

function readOpen(
  field: string,
  list: unknown,
  readOne: (incident: PageIncident) => StatusIncident | string,
): Rows<StatusIncident> | Drift {
  return list === undefined ? NONE : openIncidents(field, list, readOne)
}

function troubleOf(incident: PageIncident, groups: Groups, options: FormatOptions): StatusIncident {
  const from = momentOf(incident.started_at ?? incident.created_at)
  return incidentOf({ kind: 'trouble', from, until: null, ...commonOf(incident, groups, options) })
}

function workOf(incident: PageIncident, groups: Groups, options: FormatOptions): StatusIncident | string {
  const from = momentOf(incident.scheduled_for)
  if (from === null) return faulty('incident.scheduled_for', incident.scheduled_for)
  const until = momentOf(incident.scheduled_until)
  return incidentOf({ kind: 'maintenance', from, until, ...commonOf(incident, groups, options) })
}

function commonOf(incident: PageIncident, groups: Groups, { url }: FormatOptions) {
  return {
    id: plain(incident.id, 60),
    title: incident.name,
    text: incident.incident_updates[0]?.body,
    level: LEVEL_OF_IMPACT[incident.impact],
    updatedAt: momentOf(incident.updated_at),
    components: affectedNames(incident, groups),
    link: linkOf(url, incident.id),
  }
}

/** Built from the address that answered; the answer's own `shortlink` leads through another host. */
function linkOf(url: string, id: string): string | undefined {
  const [origin] = /^https:\/\/[^/?#]+/.exec(url) ?? []
  return origin !== undefined && /^[a-z0-9]{6,40}$/i.test(id) ? `${origin}/incidents/${id}` : undefined
}

const LEVEL_OF_STATUS = {
  operational: 'ok',
  degraded_performance: 'degraded',
  partial_outage: 'degraded',
  major_outage: 'down',
  under_maintenance: 'paused',
} as const satisfies Readonly<Record<string, Level>>

const Component = v.object({
  name: v.string(),
  status: wordOf(LEVEL_OF_STATUS),
  group_id: v.nullish(v.string()),
})

/**
 * A group is as bad as its worst component: it says nothing that its components do not. No page we read has ever
 * been without components.
 */
function readComponents(list: unknown, groups: Groups): Rows<StatusComponent> | Drift {
  if (!isListed(list)) return NONE
  const rows = Array.isArray(list) ? list.filter((row) => !isGroup(row)) : list
  if (Array.isArray(rows) && rows.length === 0) return drift(faulty('components', rows))
  const readComponent = rowReader(Component, 'component', ({ name, status, group_id }) => ({
    name: fullName(name, group_id, groups),
    level: LEVEL_OF_STATUS[status],
    planned: status === 'under_maintenance',
  }))
  return readList('components', rows, readComponent)
}

function isGroup(row: unknown): row is JsonRecord {
  return isRecord(row) && row.group === true
}

function groupsOf(list: unknown): Groups {
  const groups = new Map<string, string>()
  for (const row of Array.isArray(list) ? list : []) {
    if (!isGroup(row)) continue
    if (typeof row.id === 'string' && typeof row.name === 'string') groups.set(row.id, row.name)
  }
  return groups
}
