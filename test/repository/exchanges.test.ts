/** What every declared exchange and upstream must have, said in a sentence when it is missing. */
import { expect, test } from 'vitest'
import type { ExchangeDeclaration, FeedDeclaration } from '../../src/declaration.ts'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { EXPLOIT_FEEDS } from '../../src/exploits/feeds.ts'
import { FORMATS } from '../../src/formats/index.ts'
import { SIGNALS } from '../../src/glossary.ts'
import { UPSTREAMS } from '../../src/upstreams/index.ts'
import { pathsIn } from '../support/tree.ts'

const FEEDS: readonly (readonly [string, FeedDeclaration])[] = [
  ...EXCHANGES.flatMap((one) => one.feeds.map((feed) => [one.id, feed] as const)),
  ...UPSTREAMS.flatMap((one) => [...one.feeds, ...one.regionFeeds].map((feed) => [one.id, feed] as const)),
  ...EXPLOIT_FEEDS.map((feed) => ['exploits', feed] as const),
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
  const wrong = EXCHANGES.flatMap((exchange) =>
    [exchange.home, ...Object.values(exchange.links)]
      .filter((url) => !isOwn(url, exchange))
      .map((url) => `${exchange.id}: ${url}`),
  )
  expect(wrong).toEqual([])
})

test('feeds are asked over https from hosts of their own exchange or cloud', () => {
  const owners = new Map<string, Owner>([...EXCHANGES, ...UPSTREAMS].map((one) => [one.id, one]))
  owners.set('exploits', { home: 'https://llama.fi', domains: ['web3isgoinggreat.com'] })
  const wrong = FEEDS.flatMap(([owner, { url, fallbackUrl }]) =>
    [url, ...(fallbackUrl ? [fallbackUrl] : [])].filter((one) => !isOwn(one, owners.get(owner))),
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
  // `feed` is what people add themselves.
  const idle = Object.keys(FORMATS).filter((format) => !used.has(format as FeedDeclaration['format']))
  expect(idle).toEqual(['feed'])
})

test('an exchange can speak of withdrawals, or says what cannot be seen', () => {
  const wrong = EXCHANGES.filter(({ feeds, cannotSee }) => {
    const mute = !feeds.some(({ says }) => says.includes('withdrawals'))
    const withTable = feeds.some(({ role, probe }) => role === 'table' && !probe)
    return mute !== cannotSee.includes('cannot_see_withdrawals') || (!withTable && cannotSee.length === 0)
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
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
    expect(sentinels.filter(({ coins }) => coins === undefined)).toEqual([])
    expect(sentinels.length === 0 || feeds.some(({ role }) => role === 'table')).toBe(true)
  }
})

test('a feed whose facts are unverified says so, and is only tried', () => {
  const wrong = FEEDS.filter(
    ([, { probe, source }]) => (probe ?? false) !== /^Unverified|unproven/.test(source),
  )
  expect(wrong.map(([, { id }]) => id)).toEqual([])
})

test('a limit is one of a host that is asked, with where it is written', () => {
  for (const { feeds, limits = [] } of EXCHANGES) {
    const hosts = feeds.map(({ url }) => new URL(url).host)
    for (const { host, requests, seconds, source } of limits) {
      expect(hosts).toContain(host)
      expect(requests / seconds).toBeGreaterThan(0)
      expect(source).not.toBe('')
    }
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

/** The three that came first are told by outages of their own. */
const OLDER: Readonly<Record<string, readonly string[]>> = {
  binance: ['quiet-day', 'aws-tokyo-2025-04-15'],
  kucoin: ['quiet-day', 'aws-tokyo-2025-04-15'],
  mexc: ['quiet-day', 'mexc-announced'],
}

test('every exchange has a recording of a quiet time and one in which it breaks', () => {
  const recordings = new Set(pathsIn('test/replay').map((path) => path.split('/')[2]))
  const lacking = EXCHANGES.flatMap(({ id }) =>
    (OLDER[id] ?? [`${id}-healthy`, `${id}-broken`]).filter((name) => !recordings.has(name)),
  )
  expect(lacking).toEqual([])
})

function namesIn(folder: string): readonly string[] {
  return pathsIn(folder)
    .filter((path) => /^[^/]+\/[^/]+\/[a-z0-9-]+\.ts$/.test(path) && !path.endsWith('/index.ts'))
    .map((path) => path.slice(folder.length + 1, -'.ts'.length))
    .sort()
}

type Owner = Pick<ExchangeDeclaration, 'home' | 'domains'>

/** Domains anybody can rent a name under. */
const SHARED = /^(statuspage\.io|co\.kr|github\.io|zendesk\.com)$/

function isOwn(url: string, owner: Owner | undefined): boolean {
  const { hostname, protocol } = new URL(url)
  const domains = owner ? [domainOf(owner.home), ...(owner.domains ?? [])] : []
  const own = domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`))
  return protocol === 'https:' && own && !domains.some((domain) => SHARED.test(domain))
}

/** `kucoin.com` for `https://www.kucoin.com/x`, `coinone.co.kr` for `https://coinone.co.kr`. */
function domainOf(url: string): string {
  const labels = new URL(url).hostname.split('.')
  return labels.slice(SHARED.test(labels.slice(-2).join('.')) ? -3 : -2).join('.')
}
