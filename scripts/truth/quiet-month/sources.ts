/** What each address of the month answers when nothing is wrong with it: bodies as bytes, made when they change. */
import { type Feed, feedsFor } from '../../../src/feeds.ts'
import { HOUR, type Millis } from '../../../src/glossary.ts'
import { healthyAnswer } from '../../recordings/exchanges.ts'
import { quietDay } from '../../recordings/quiet.ts'
import { cloudSource } from './cloud-source.ts'
import { type Facts, TWELVE } from './facts.ts'
import { pageSource } from './page-source.ts'
import { postsSource } from './posts-source.ts'
import { tableSource } from './table-source.ts'

/** The body at a moment, and the moments at which it may become another. */
export interface Source {
  readonly changes: readonly Millis[]
  readonly body: (at: Millis) => string | Uint8Array
  readonly type?: string
  readonly status?: number
  /** Answers "not modified" to whoever knows the last one. */
  readonly tagged?: true
}

export interface Sources {
  readonly ofFeed: ReadonlyMap<string, Source>
  /** Which feed is asked at an address; some have two. */
  readonly feedAt: ReadonlyMap<string, string>
}

export function sourcesOf(facts: Facts): Sources {
  const feeds = [...feedsFor({ exchanges: [...TWELVE] }).values()]
  const addresses = feeds.flatMap(({ id, url, fallbackUrl }) =>
    [url, fallbackUrl].flatMap((one) => (one ? [[one, id] as const] : [])),
  )
  return {
    ofFeed: new Map(feeds.map((feed) => [feed.id, sourceOf(feed, facts)] as const)),
    feedAt: new Map(addresses),
  }
}

function sourceOf(feed: Feed, facts: Facts): Source {
  return (
    tableSource(feed, facts) ??
    postsSource(feed, facts) ??
    pageSource(feed, facts) ??
    cloudSource(feed, facts) ??
    haltSource(feed, facts) ??
    clockSource(feed, facts) ??
    constantSource(feed)
  )
}

/** Binance says that trading stands still. */
function haltSource({ id }: Feed, { statements }: Facts): Source | null {
  if (id !== 'binance/system-status') return null
  const halts = statements.filter(({ exchange, signal }) => exchange === 'binance' && signal === 'trading')
  return {
    changes: halts.flatMap(({ from, to }) => [from, to]),
    body: (at) =>
      halts.some(({ from, to }) => from <= at && at < to)
        ? '{"status":1,"msg":"system_maintenance"}'
        : '{"status":0,"msg":"normal"}',
  }
}

/** A clock tells another time at every look; a step an hour is enough to have to read it. */
function clockSource(feed: Feed, { from, to }: Facts): Source | null {
  if (feed.format !== 'server-time') return null
  const text = JSON.stringify(healthyAnswer(feed).json)
  return {
    changes: everyHour(from, to),
    body: (at) =>
      text
        .replace(/(?<!\d)\d{13}(?!\d)/g, String(at))
        .replace(/(?<!\d)\d{10}(?!\d)/g, String(Math.floor(at / 1000))),
  }
}

export function everyHour(from: Millis, to: Millis): readonly Millis[] {
  return Array.from({ length: Math.ceil((to - from) / HOUR) }, (_none, index) => from + index * HOUR)
}

const OLDER = ['binance', 'kucoin', 'mexc']
const QUIET = quietDay('2026-10-10T00:00:00Z')

/** All others say the same all month: their fixture, or what is made up for the three oldest. */
function constantSource(feed: Feed): Source {
  const made = OLDER.includes(feed.subject) ? QUIET.find(({ url }) => url === feed.url) : healthyAnswer(feed)
  if (!made) throw new Error(`nothing is made up for ${feed.id}`)
  const body = made.text ?? JSON.stringify(made.json)
  return { changes: [], body: () => body, ...(made.status === undefined ? {} : { status: made.status }) }
}
