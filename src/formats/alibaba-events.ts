/**
 * Alibaba Cloud's events of the last months, as its status page reads them: undocumented, recorded 2026-08,
 * checked 2026-11-22. `regions` and `products` were null in every recorded row, so places are read from titles.
 * A wall against robots (a login page instead) is drift like any other page.
 */
import * as v from 'valibot'
import type { CloudEvent, Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { eventsOf } from './events.ts'
import { isRecord, parseJson } from './json.ts'
import { drift, refused } from './parsed.ts'
import { readList } from './rows.ts'
import { inShape, rowReader } from './shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

const Answer = v.object({ success: v.literal(true), data: v.array(v.unknown()) })
const Event = v.object({
  id: v.union([v.number(), v.pipe(v.string(), v.nonEmpty())]),
  title: v.string(),
  eventType: v.picklist(['ALARM', 'NOTIFICATION', 'NORMAL']),
  startTime: v.unknown(),
  endTime: v.optional(v.unknown()),
  lastUpdateTime: v.optional(v.unknown()),
})

/** https://www.alibabacloud.com/help/en/ecs/user-guide/regions-and-zones, checked 2026-11-22. */
const REGIONS: readonly (readonly [name: string, id: string])[] = [
  ['Hong Kong', 'cn-hongkong'],
  ['Tokyo', 'ap-northeast-1'],
  ['Seoul', 'ap-northeast-2'],
  ['Singapore', 'ap-southeast-1'],
  ['Kuala Lumpur', 'ap-southeast-3'],
  ['Jakarta', 'ap-southeast-5'],
  ['Manila', 'ap-southeast-6'],
  ['Bangkok', 'ap-southeast-7'],
  ['Frankfurt', 'eu-central-1'],
  ['London', 'eu-west-1'],
  ['Silicon Valley', 'us-west-1'],
  ['Virginia', 'us-east-1'],
  ['Dubai', 'me-east-1'],
]

export const alibabaEvents: Format = (body) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (isRecord(value) && value.success === false) return refused(value.code, value.info)
  const said = inShape(Answer, value)
  return said.ok ? eventsOf(readList('data', said.value.data, readEvent)) : drift(said.why)
}

/** One event for each region its title names; none when it is over. */
const readEvent = rowReader(Event, 'event', (event): readonly CloudEvent[] | string => {
  const { id, title, eventType, startTime, endTime, lastUpdateTime } = event
  const beganAt = momentOf(startTime)
  if (beganAt === null) return 'event.startTime is no time'
  if (endTime && momentOf(endTime) === null) return 'event.endTime is no time'
  if (endTime || eventType === 'NORMAL' || /\brecovered\b/i.test(title)) return []
  const summary = plain(title, TITLE_LIMIT)
  return regionsIn(summary).map((region) => ({
    id: `${plain(String(id), 80)}/${region}`,
    region,
    service: 'multipleservices',
    label: eventType === 'ALARM' ? 'Incident' : 'Notification',
    level: 'degraded',
    summary,
    firstPostAt: beganAt,
    lastPostAt: Math.max(beganAt, momentOf(lastUpdateTime) ?? 0),
    beganAt,
    endedAt: null,
    zones: [],
  }))
})

/** "China (Hangzhou)" is cn-hangzhou, and so are all of the mainland's; a place we do not know is everywhere. */
function regionsIn(title: string): readonly string[] {
  const named = REGIONS.filter(([name]) => title.includes(name)).map(([, id]) => id)
  const mainland = [...title.matchAll(/\bChina \(([A-Z][a-z]{1,20})\)/g)].map(
    ([, city = '']) => `cn-${city.toLowerCase()}`,
  )
  const regions = new Set([...named, ...mainland])
  return regions.size === 0 ? ['global'] : [...regions]
}
