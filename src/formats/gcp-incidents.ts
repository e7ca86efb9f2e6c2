/**
 * Google Cloud's incidents of the last months, newest first; those without an `end` are in force.
 * https://status.cloud.google.com/incidents.schema.json, checked 2026-11-22. The list is a history, so an empty
 * one is no good news.
 */
import * as v from 'valibot'
import type { CloudEvent, Format, Level } from '../glossary.ts'
import { momentOf } from './date.ts'
import { eventsOf, keyOf } from './events.ts'
import { faulty, parseJson } from './json.ts'
import { drift } from './parsed.ts'
import { readList } from './rows.ts'
import { rowReader, wordOf } from './shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

const SAID_BY_IMPACT = {
  SERVICE_INFORMATION: { label: 'Service information', level: 'degraded' },
  SERVICE_DISRUPTION: { label: 'Service disruption', level: 'degraded' },
  SERVICE_OUTAGE: { label: 'Service outage', level: 'down' },
} as const satisfies Readonly<Record<string, { label: string; level: Level }>>

const Incident = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  begin: v.unknown(),
  created: v.unknown(),
  modified: v.optional(v.unknown()),
  end: v.nullish(v.string()),
  external_desc: v.string(),
  status_impact: wordOf(SAID_BY_IMPACT),
  service_name: v.nullish(v.string(), 'Multiple products'),
  currently_affected_locations: v.nullish(v.array(v.object({ id: v.string() })), []),
})
type Incident = v.InferOutput<typeof Incident>

export const gcpIncidents: Format = (body) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (Array.isArray(value) && value.length === 0) return drift(faulty('the answer', value))
  return eventsOf(readList('the answer', value, readIncident))
}

/** One event for each region it is in now; none when it is over. */
const readIncident = rowReader(Incident, 'incident', (incident): readonly CloudEvent[] | string => {
  const beganAt = momentOf(incident.begin)
  const firstPostAt = momentOf(incident.created)
  if (beganAt === null || firstPostAt === null) return 'incident.begin or created is no time'
  if (incident.end) return momentOf(incident.end) === null ? 'incident.end is no time' : []
  const event = {
    ...SAID_BY_IMPACT[incident.status_impact],
    service: keyOf(incident.service_name),
    summary: plain(incident.external_desc, TITLE_LIMIT),
    firstPostAt,
    lastPostAt: Math.max(firstPostAt, momentOf(incident.modified) ?? 0),
    beganAt,
    endedAt: null,
    zones: [],
  }
  return regionsOf(incident).map((region) => ({
    ...event,
    id: `${plain(incident.id, 80)}/${region}`,
    region,
  }))
})

/** `europe-west4`, also for its zone `europe-west4-a`; `eu` and `global` are no regions. */
function regionsOf(incident: Incident): readonly string[] {
  const regions = incident.currently_affected_locations.flatMap(
    ({ id }) => /^([a-z]{2,20}-[a-z]{2,20}\d{1,2})(?:-[a-z])?$/.exec(id)?.[1] ?? [],
  )
  return regions.length === 0 ? ['global'] : [...new Set(regions)].slice(0, 100)
}
