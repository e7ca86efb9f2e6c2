/**
 * AWS's health RSS, one item an update, grouped here into events. Works, but undocumented since 2025-08-15
 * (https://docs.aws.amazon.com/health/latest/ug/doc-history.html). No items = nothing is wrong.
 */
import { type CloudEvent, type Format, HOUR, type Millis, SECOND } from '../glossary.ts'
import { beganAt } from './aws-began.ts'
import {
  isOverInText,
  NORMAL,
  type Place,
  POST_TEXT_LIMIT,
  placeOf,
  type Said,
  saidInTitle,
  zonesIn,
} from './aws-words.ts'
import { momentOf, momentOfRss } from './date.ts'
import { eventsOf } from './events.ts'
import { firstOfEach } from './rows.ts'
import { type Rss, type RssItem, readItems } from './rss.ts'
import { plain, TITLE_LIMIT } from './text.ts'

/** One item: an update of the event that its `key` (`ec2-ap-northeast-1`) is going through. */
interface Update {
  readonly id: string
  readonly key: string
  readonly place: Place
  readonly at: Millis
  readonly said: Said
  readonly summary: string
  readonly text: string
  readonly overInText: boolean
}

export const awsRss: Format = (body) => {
  const updates = readItems(body, readItem, faultOf)
  if (updates.kind === 'drift') return updates
  const events = byKey(firstOfEach(updates.good)).flatMap(chainsOf).map(eventOf)
  return eventsOf({ ...updates, good: events })
}

function faultOf({ title }: Rss): string | null {
  const name = plain(title ?? '', 100)
  return /\bservice status$/i.test(name) ? null : `channel.title is "${name}"`
}

/** `http://` or `https://` before the `#` has changed over the years; only what follows it names the update. */
function readItem(item: RssItem): Update | string {
  const [, key = '', seconds] = /#([\w.-]{1,80}?)(?:_(\d{9,11}))?$/.exec(item.guid.trim()) ?? []
  const place = placeOf(key)
  if (place === null) return 'guid names no service'
  const at = momentOf(seconds) ?? momentOfRss(item.pubDate)
  if (at === null) return 'neither guid nor pubDate has a time'
  const title = plain(item.title, TITLE_LIMIT)
  const said = saidInTitle(title)
  if (said === null) return `title is "${title.slice(0, 60)}"`
  const text = plain(item.description, POST_TEXT_LIMIT)
  const overInText = isOverInText(text)
  return {
    id: `${key}_${at / SECOND}`,
    key,
    place,
    at,
    said: overInText ? NORMAL : said,
    summary: said.summary,
    text,
    overInText,
  }
}

function byKey(updates: readonly Update[]): readonly (readonly Update[])[] {
  const keys = new Map<string, Update[]>()
  for (const update of updates) {
    const known = keys.get(update.key)
    if (known === undefined) keys.set(update.key, [update])
    else known.push(update)
  }
  return [...keys.values()].map((group) => group.sort((a, b) => a.at - b.at))
}

/** One key's updates, oldest first, cut where one event ends and the next begins. */
function chainsOf(updates: readonly Update[]): readonly (readonly Update[])[] {
  const chains: Update[][] = []
  for (const update of updates) {
    const chain = chains.at(-1)
    const last = chain?.at(-1)
    if (chain === undefined || last === undefined || beginsAnew(last, update)) chains.push([update])
    else chain.push(update)
  }
  return chains
}

/** The longest silence inside one event on record is 6.8 h; two on one key have been days apart. */
const LONGEST_SILENCE = 24 * HOUR

/**
 * AWS rewrites titles afterwards (2016-04-20: "[RESOLVED]" above a text that is still investigating), so a
 * resolved title ends an event only if the next update is not about its end too.
 */
function beginsAnew(last: Update, next: Update): boolean {
  if (next.at - last.at > LONGEST_SILENCE) return true
  const rewritten = !last.overInText && next.said.level === 'ok'
  return last.said.level === 'ok' && !rewritten
}

function eventOf(chain: readonly Update[]): CloudEvent {
  const first = chain[0] as Update
  const last = chain.at(-1) as Update
  return {
    id: first.id,
    ...last.place,
    label: last.said.label,
    level: last.said.level,
    summary: last.summary,
    firstPostAt: first.at,
    lastPostAt: last.at,
    beganAt: beganAt(chain),
    endedAt: last.said.level === 'ok' ? last.at : null,
    zones: zonesIn(
      chain.map((update) => update.text),
      last.place.region,
    ),
  }
}
