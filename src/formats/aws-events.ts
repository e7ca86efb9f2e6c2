/**
 * AWS's current events as JSON, in UTF-16 with a byte-order mark (capture of 2026-08-01). `[]` = nothing is
 * wrong. `event_log` is the timeline; `impacted_service_status_changes` is rewritten backwards and not read.
 */
import * as v from 'valibot'
import type { CloudEvent, Format } from '../glossary.ts'
import { beganAt, type CloudPost } from './aws-began.ts'
import {
  isOverInText,
  isResolvedTitle,
  NORMAL,
  POST_TEXT_LIMIT,
  placeOf,
  saidByStatus,
  summaryOf,
  zonesIn,
} from './aws-words.ts'
import { momentOf } from './date.ts'
import { eventsOf } from './events.ts'
import { isRecord, parseJson } from './json.ts'
import { readList } from './rows.ts'
import { rowReader } from './shape.ts'
import { plain } from './text.ts'

/** Two big events open for half a year had 23 and 13 posts. */
const POST_LIMIT = 500

const Event = v.object({
  arn: v.pipe(v.string(), v.regex(/^arn:[\w:./-]{1,300}$/)),
  service: v.string(),
  status: v.union([v.picklist(['0', '1', '2', '3']), v.picklist([0, 1, 2, 3])]),
  summary: v.string(),
  date: v.optional(v.unknown()),
  end_time: v.optional(v.unknown()),
  event_log: v.optional(v.array(v.unknown()), []),
})
type Event = v.InferOutput<typeof Event>

export const awsEvents: Format = (body) => {
  const answer = parseJson(body)
  return answer.kind === 'drift' ? answer : eventsOf(readList('the answer', answer.value, readEvent))
}

const readEvent = rowReader(Event, 'event', (event): CloudEvent | string => {
  const place = placeOf(event.service)
  if (place === null) return 'event.service is no service'
  const posts = postsOf(event.event_log)
  const firstPostAt = momentOf(event.date) ?? posts[0]?.at
  if (firstPostAt === undefined) return 'event.date is no time'
  const said = isOver(event, posts) ? NORMAL : saidByStatus(event.status)
  if (said === null) return 'event.status is unknown'
  const lastPostAt = Math.max(firstPostAt, posts.at(-1)?.at ?? 0)
  return {
    id: event.arn,
    ...place,
    ...said,
    summary: summaryOf(event.summary),
    firstPostAt,
    lastPostAt,
    beganAt: beganAt(posts),
    endedAt: said.level === 'ok' ? (momentOf(event.end_time) ?? lastPostAt) : null,
    zones: zonesIn(
      posts.map((post) => post.text),
      place.region,
    ),
  }
})

/** Posts without a time or a text are of no use to the timeline and left out. */
function postsOf(log: readonly unknown[]): readonly CloudPost[] {
  return log
    .slice(-POST_LIMIT)
    .flatMap((entry) => {
      const at = isRecord(entry) ? momentOf(entry.timestamp) : null
      if (!isRecord(entry) || at === null || typeof entry.message !== 'string') return []
      return [{ at, text: plain(entry.message, POST_TEXT_LIMIT) }]
    })
    .sort((a, b) => a.at - b.at)
}

function isOver(event: Event, posts: readonly CloudPost[]): boolean {
  return isResolvedTitle(event.summary) || isOverInText(posts.at(-1)?.text ?? '')
}
