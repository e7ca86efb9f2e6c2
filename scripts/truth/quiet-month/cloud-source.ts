/** AWS's accounts of the month's events. */
import type { Feed } from '../../../src/feeds.ts'
import type { Millis } from '../../../src/glossary.ts'
import { awsEvents, awsRss, type MadeEvent } from '../../recordings/clouds.ts'
import type { Facts } from './facts.ts'
import { everyHour, type Source } from './sources.ts'

export function cloudSource({ id, format, regions }: Feed, { clouds, from, to }: Facts): Source | null {
  if (format !== 'aws-events' && format !== 'aws-rss') return null
  const service = /^aws\/(ec2|rds|multipleservices)-/.exec(id)?.[1]
  const own = service
    ? clouds.filter((one) => one.service === service && regions.includes(one.region))
    : clouds
  const changes = own.flatMap(({ updates }) => updates.map(({ at }) => at))
  if (format === 'aws-events') return { changes, body: (at) => eventBytes(posted(own, at)), type: JSON_TYPE }
  return {
    changes: [...changes, ...everyHour(from, to)],
    body: (at) => awsRss(posted(own, at), at),
    type: 'text/xml',
  }
}

const JSON_TYPE = 'application/json;charset=utf-16'
/** A day after the last post an event that is over has left the page. */
const LEAVES = 24 * 3_600_000

function posted(events: readonly MadeEvent[], now: Millis): readonly MadeEvent[] {
  return events
    .map((event) => ({ ...event, updates: event.updates.filter(({ at }) => at <= now) }))
    .filter(({ updates }) => {
      const last = updates.at(-1)
      return last !== undefined && (last.status !== 0 || now - last.at < LEAVES)
    })
}

function eventBytes(events: readonly MadeEvent[]): Uint8Array {
  return new Uint8Array(Buffer.from(awsEvents(events), 'base64'))
}
