/**
 * Azure's public incidents as RSS, https://azure.status.microsoft/en-us/status (its "RSS" link), checked
 * 2026-11-22. What is over vanishes, so no items = nothing is wrong; but so does an instance that forgot to
 * write (West US, 2026-07-23: empty for hours), which is why the channel must have been written lately.
 */
import { type CloudEvent, DAY, type Format, HOUR, type Millis } from '../glossary.ts'
import { eventsOf, keyOf } from './events.ts'
import { momentIn, type Rss, type RssItem, readItems } from './rss.ts'
import { plain, TITLE_LIMIT } from './text.ts'

/** Every region is named after a country or continent; no service is. */
const REGION =
  /\b(?:Asia|Australia|Austria|Belgium|Brazil|Canada|Chile|China|Denmark|Europe|France|Germany|India|Indonesia|Israel|Italy|Japan|Korea|Malaysia|Mexico|New Zealand|Norway|Poland|Qatar|South Africa|Spain|Sweden|Switzerland|Taiwan|UAE|UK|US)\b/

export const azureRss: Format = (body, { now }) =>
  eventsOf(readItems(body, readItem, (rss) => faultOf(rss, now)))

function faultOf({ title, builtAt }: Rss, now: Millis): string | null {
  const name = plain(title ?? '', 100)
  if (name !== 'Azure Status') return `channel.title is "${name}"`
  const at = momentIn(builtAt)
  const fresh = at !== null && at > now - DAY && at < now + HOUR
  return fresh ? null : `channel.lastBuildDate is "${builtAt.slice(0, 60)}"`
}

/** The id is the title's slug and comes again with the next incident of that title, so the day is part of it. */
function readItem(item: RssItem): readonly CloudEvent[] | string {
  const slug = plain(item.guid, 200)
  if (slug === '') return 'item has no guid'
  const at = momentIn(item.pubDate)
  if (at === null) return `item.pubDate is "${item.pubDate.slice(0, 60)}"`
  const id = `${slug}_${new Date(at).toISOString().slice(0, 10)}`
  const categories = item.categories.map((one) => plain(one, 60)).filter((one) => one !== '')
  const regions = categories.filter((one) => REGION.test(one)).map((one) => keyOf(one).replaceAll('-', ''))
  const service = categories.find((one) => !REGION.test(one)) ?? 'Multiple services'
  return [...new Set(regions.length === 0 ? ['global'] : regions)].map((region) => ({
    id: `${id}/${region}`,
    region,
    service: keyOf(service),
    label: 'Incident',
    level: 'degraded',
    summary: plain(item.title, TITLE_LIMIT),
    firstPostAt: at,
    lastPostAt: at,
    beganAt: null,
    endedAt: null,
    zones: [],
  }))
}
