/** What every declared exchange and upstream must have, said in a sentence when it is missing. */
import { expect, test } from 'vitest'
import type { FeedDeclaration } from '../../src/declaration.ts'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { FORMATS } from '../../src/formats/index.ts'
import { SIGNALS } from '../../src/glossary.ts'
import { UPSTREAMS } from '../../src/upstreams/index.ts'
import { pathsIn } from '../support/tree.ts'

const FEEDS: readonly (readonly [string, FeedDeclaration])[] = [
  ...EXCHANGES.flatMap((one) => one.feeds.map((feed) => [one.id, feed] as const)),
  ...UPSTREAMS.flatMap((one) => [...one.feeds, ...one.regionFeeds].map((feed) => [one.id, feed] as const)),
]
const DAY = /\d{4}-\d{2}-\d{2}/

test('an exchange’s id is the name of its file, and every file is in the list', () => {
  expect(EXCHANGES.map(({ id }) => id).sort()).toEqual(namesIn('src/exchanges'))
  expect(UPSTREAMS.map(({ id }) => id).sort()).toEqual(namesIn('src/upstreams'))
})

test('ids of feeds are unique and begin with whose they are', () => {
  const ids = FEEDS.map(([, { id }]) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  expect(FEEDS.filter(([owner, { id }]) => !id.startsWith(`${owner}/`)).map(([, { id }]) => id)).toEqual([])
})

test('marks and names tell exchanges apart', () => {
  const marks = EXCHANGES.map(({ mark }) => mark)
  expect(new Set(marks).size).toBe(EXCHANGES.length)
  expect(new Set(EXCHANGES.map(({ name }) => name)).size).toBe(EXCHANGES.length)
  expect(marks.filter((mark) => !/^[A-Z0-9]{2,3}$/.test(mark))).toEqual([])
})

test('a click leads to an https page on a host the exchange owns, and nowhere else', () => {
  const wrong = EXCHANGES.flatMap(({ id, home, links }) =>
    [home, ...Object.values(links)]
      .filter((url) => !url.startsWith('https://') || ownerOf(url) !== ownerOf(home))
      .map((url) => `${id}: ${url}`),
  )
  expect(wrong).toEqual([])
})

test('feeds are asked over https from hosts of their own exchange or cloud', () => {
  const homes = new Map([...EXCHANGES, ...UPSTREAMS].map(({ id, home }) => [id, ownerOf(home)]))
  const wrong = FEEDS.flatMap(([owner, { url, fallbackUrl }]) =>
    [url, ...(fallbackUrl ? [fallbackUrl] : [])].filter(
      (one) => !one.startsWith('https://') || ownerOf(one) !== homes.get(owner),
    ),
  )
  expect(wrong).toEqual([])
})

test('no two feeds ask the same address', () => {
  const urls = FEEDS.map(([, { url }]) => url)
  expect(urls.filter((url, index) => urls.indexOf(url) !== index)).toEqual([])
})

test.each(FEEDS.map(([, feed]) => [feed.id, feed] as const))('%s can be asked and read', (_id, feed) => {
  expect(Object.keys(FORMATS)).toContain(feed.format)
  expect(feed.floorSeconds).toBeGreaterThanOrEqual(30)
  expect(feed.paceSeconds).toBeGreaterThanOrEqual(feed.floorSeconds)
  expect([feed.paceSeconds % 30, feed.floorSeconds % 30]).toEqual([0, 0])
  expect(feed.says.length).toBeGreaterThan(0)
  expect(feed.says.filter((signal) => !SIGNALS.includes(signal))).toEqual([])
  expect(feed.source).toMatch(/\d{4}-\d{2}/)
})

test('every format is used by a feed', () => {
  const used = new Set(FEEDS.map(([, { format }]) => format))
  expect(Object.keys(FORMATS).filter((format) => !used.has(format as FeedDeclaration['format']))).toEqual([])
})

test('an exchange can speak of withdrawals, or says what cannot be seen', () => {
  const mute = EXCHANGES.filter(({ feeds }) => !feeds.some(({ says }) => says.includes('withdrawals')))
  expect(mute.map(({ id }) => id)).toEqual([])
  const withoutTable = EXCHANGES.filter(
    ({ feeds }) => !feeds.some(({ role, probe }) => role === 'table' && !probe),
  )
  expect(withoutTable.filter(({ cannotSee }) => cannotSee === null).map(({ id }) => id)).toEqual([])
})

test('what an exchange stands on is declared, with evidence and the day it was checked', () => {
  const known = UPSTREAMS.flatMap(({ id, regions }) =>
    Object.keys(regions).map((region) => `${id}/${region}`),
  )
  for (const { standsOn } of EXCHANGES) {
    for (const { upstream, evidence, checked, confidence } of standsOn) {
      expect(known).toContain(upstream)
      expect(evidence).toMatch(/^https:\/\//)
      expect(checked).toMatch(DAY)
      expect(['A', 'B', 'C']).toContain(confidence)
    }
  }
})

test('a sentinel names its coin, and its exchange has a table for it to wake', () => {
  for (const { feeds } of EXCHANGES) {
    const sentinels = feeds.filter(({ role }) => role === 'sentinel')
    expect(sentinels.filter(({ asset }) => asset === undefined)).toEqual([])
    expect(sentinels.length === 0 || feeds.some(({ role }) => role === 'table')).toBe(true)
  }
})

test('every exchange and cloud has healthy and broken answers to test with', () => {
  const fixtures = pathsIn('test/fixtures')
  const has = (id: string, kind: string) =>
    fixtures.some((path) => path.startsWith(`test/fixtures/${id}/`) && path.includes(`-${kind}.`))
  const lacking = [...EXCHANGES, ...UPSTREAMS].flatMap(({ id }) =>
    ['healthy', 'broken'].filter((kind) => !has(id, kind)).map((kind) => `${id} has no ${kind} fixture`),
  )
  expect(lacking).toEqual([])
})

function namesIn(folder: string): readonly string[] {
  return pathsIn(folder)
    .filter((path) => /^[^/]+\/[^/]+\/[a-z0-9-]+\.ts$/.test(path) && !path.endsWith('/index.ts'))
    .map((path) => path.slice(folder.length + 1, -'.ts'.length))
    .sort()
}

/** `kucoin.com` for `https://api-futures.kucoin.com/x`. Two labels do for every host there is so far. */
function ownerOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.')
}
