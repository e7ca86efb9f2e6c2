/** `npm run observe -- FEED_ID FILE [--at ISO]`: what a saved body would say, as JSON. `--list` prints every feed. */
import { readFileSync } from 'node:fs'
import { type Feed, feedsFor, optionsFor } from '../src/feeds.ts'
import { FORMATS } from '../src/formats/index.ts'
import type { Millis, Reading } from '../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../src/ledger/defaults.ts'
import { observe } from '../src/observe/observe.ts'
import { routeKey } from '../src/observe/routes.ts'
import { EVERYTHING } from './everything.ts'

const feeds = feedsFor(EVERYTHING)
process.exitCode = main(process.argv.slice(2))

function main(words: readonly string[]): number {
  if (words.includes('--list')) {
    for (const feed of feeds.values()) console.log(JSON.stringify(listed(feed)))
    return 0
  }
  const { at, rest } = takeAt(words)
  const [id = '', file = ''] = rest
  const feed = feeds.get(id)
  if (rest.length !== 2)
    return fail('Say which feed and which file: npm run observe -- binance/coins saved.json')
  if (!feed) return fail(`There is no feed "${id}"; npm run observe -- --list shows them all.`)
  if (Number.isNaN(at)) return fail('--at wants a time like 2025-04-15T08:05:00Z.')
  const bytes = read(file)
  if (!bytes) return fail(`The file ${file} cannot be read.`)
  console.log(JSON.stringify(look(feed, bytes, at)))
  return 0
}

function listed(feed: Feed): object {
  const { id, subject, url, format, paceSeconds } = feed
  return { feed: id, subject, url, format, paceSeconds }
}

function takeAt(words: readonly string[]): { at: Millis; rest: readonly string[] } {
  const index = words.indexOf('--at')
  if (index < 0) return { at: Date.now(), rest: words }
  return { at: Date.parse(words[index + 1] ?? ''), rest: words.toSpliced(index, 2) }
}

function read(file: string): Uint8Array | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

function fail(sentence: string): number {
  console.error(sentence)
  return 2
}

function look(feed: Feed, bytes: Uint8Array, now: Millis): object {
  const parsed = FORMATS[feed.format]({ bytes, contentType: '' }, optionsFor(feed, now))
  const blank = { feed: feed.id, sight: 'drift', why: '', observations: [], routes: routesOf(null) }
  if (parsed.kind === 'drift') return { ...blank, why: parsed.why }
  const sighting = observe(parsed.reading, {
    feed,
    now,
    coins: DEFAULT_SETTINGS.coins,
    book: null,
    notices: [],
    was: () => 'ok',
    held: () => false,
  })
  if (sighting.kind === 'drift') return { ...blank, why: sighting.why }
  return {
    feed: feed.id,
    sight: 'clear',
    why: null,
    observations: sighting.observed.observations.map(
      ({ subject, signal, scope, level, planned, saidAt, words, from, until }) => ({
        subject,
        signal,
        scope,
        level,
        planned,
        saidAt: iso(saidAt),
        words,
        ...(from === undefined ? {} : { from: iso(from) }),
        ...(until === undefined ? {} : { until: iso(until) }),
      }),
    ),
    routes: routesOf(parsed.reading),
    skipped: parsed.reading.skipped,
  }
}

function iso(time: Millis | null): string | null {
  return time === null ? null : new Date(time).toISOString()
}

function routesOf(reading: Reading | null): { open: number; closed: number; closedKeys: readonly string[] } {
  const routes = reading?.kind === 'table' ? reading.routes : []
  const closed = routes.filter((route) => !route.withdraw)
  return { open: routes.length - closed.length, closed: closed.length, closedKeys: closed.map(routeKey) }
}
