/** Incidents of a cloud's Statuspage to events. Such a cloud has no regions for us: its network is everywhere. */
import type { CloudEvent, Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { eventsOf, keyOf } from './events.ts'
import { LEVEL_OF_IMPACT, openIncidents, type PageIncident, statuspageAnswer } from './statuspage-shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

const LABEL_OF_IMPACT = {
  none: 'Incident without impact',
  maintenance: 'Maintenance',
  minor: 'Minor incident',
  major: 'Major incident',
  critical: 'Critical incident',
} as const satisfies Record<PageIncident['impact'], string>

/** `serviceOf` names what an incident is about; null leaves it out. */
export function cloudIncidents(serviceOf: (incident: PageIncident) => string | null): Format {
  const readIncident = (incident: PageIncident) => {
    const service = serviceOf(incident)
    return service === null ? [] : eventOf(incident, keyOf(service))
  }
  return (body, { page }) => {
    const answer = statuspageAnswer(body, page)
    if (answer.kind === 'drift') return answer
    return eventsOf(openIncidents('incidents', answer.value.incidents, readIncident))
  }
}

function eventOf(incident: PageIncident, service: string): CloudEvent | string {
  const beganAt = momentOf(incident.started_at)
  const firstPostAt = momentOf(incident.created_at) ?? beganAt
  if (firstPostAt === null) return 'incident.created_at is no time'
  return {
    id: plain(incident.id, 80),
    region: 'global',
    service,
    label: LABEL_OF_IMPACT[incident.impact],
    level: LEVEL_OF_IMPACT[incident.impact],
    summary: plain(incident.name, TITLE_LIMIT),
    firstPostAt,
    lastPostAt: Math.max(firstPostAt, momentOf(incident.updated_at) ?? 0),
    beganAt,
    endedAt: null,
    zones: [],
  }
}
