import { existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXCHANGES } from '../../../src/exchanges/index.ts'
import { EXPLOIT_FEEDS } from '../../../src/exploits/feeds.ts'
import { FORMATS, type FormatId } from '../../../src/formats/index.ts'
import { textOf } from '../../../src/formats/text.ts'
import type { Parsed, Reading } from '../../../src/glossary.ts'
import { UPSTREAMS } from '../../../src/upstreams/index.ts'
import { bodyOf, fixture, jsonBody, parse, readingOf, textOfFixture, utf16, whyOf } from './bodies.ts'

const IDS = Object.keys(FORMATS) as FormatId[]

/** Answers whose fixture is not named after their feed, or says more in another state than the healthy one. */
const NAMED: Partial<Readonly<Record<FormatId, string>>> = {
  'aws-events': 'aws/events-broken.json',
  'aws-rss': 'aws/rss-broken.xml',
  'binance-articles': 'binance/articles-healthy.json',
  'alibaba-events': 'alibaba/events-broken.json',
  'akamai-incidents': 'akamai/incidents-broken.json',
  'azure-rss': 'azure/rss-broken.xml',
  'cloudflare-incidents': 'cloudflare/incidents-broken.json',
  'defillama-hacks': 'exploits/defillama-healthy.json',
  feed: 'feed/rss-healthy.xml',
  'gcp-incidents': 'gcp/incidents-broken.json',
  'web3-atom': 'exploits/web3-healthy.xml',
}

const FEEDS = EXCHANGES.flatMap((exchange) => exchange.feeds)

/** A full answer in the documented shape, to cut and to spoil. */
function wholeOf(id: FormatId): string {
  const named = NAMED[id]
  if (named) return textOfFixture(named)
  const feed = FEEDS.find((one) => one.format === id)
  if (!feed) return expect.fail(`no feed is read by ${id}`)
  return textOfFixture(`${feed.id}-healthy.json`)
}

/** An answer made for one purpose: with nothing in it, or to do harm in the right shape. */
function madeTo(kind: 'empty' | 'hostile', id: FormatId): string {
  const feeds = [...FEEDS, ...EXPLOIT_FEEDS, ...UPSTREAMS.flatMap((one) => one.feeds)]
  const names = feeds.filter(({ format }) => format === id).map((feed) => feed.id)
  const paths = [...names, ...(ELSEWHERE[id] ?? [])].flatMap((name) =>
    ['json', 'xml'].map((end) => `${name}-${kind}.${end}`),
  )
  const path = paths.find((one) => existsSync(new URL(`../../fixtures/${one}`, import.meta.url)))
  return path ?? expect.fail(`${id} has no ${kind} fixture`)
}

/** Fixtures that are not named after their feed. */
const ELSEWHERE: Partial<Readonly<Record<FormatId, readonly string[]>>> = {
  'binance-articles': ['binance/articles'],
  feed: ['feed/rss'],
}

const LONGEST = {
  title: 300,
  text: 4000,
  summary: 300,
  words: 300,
  why: 300,
  name: 40,
  asset: 24,
  network: 32,
}
const OWNERS = [
  ...new Set(EXCHANGES.map(({ home }) => new URL(home).hostname.split('.').slice(-2).join('.'))),
]
const OFFICIAL = new RegExp(
  `^https://([a-z0-9-]+\\.)*(${[...OWNERS, 'co.kr', 'statuspage.io', 'web3isgoinggreat.com'].join('|')})/`.replaceAll(
    '.com',
    '\\.com',
  ),
)
const TRICKS = /[\p{Cf}\p{Cs}\p{Co}]|\p{Cc}/u

/** Whatever came in, what goes out is small, plain and plausible. */
function expectBounded(parsed: Parsed): void {
  if (parsed.kind === 'drift') {
    expect(parsed.why.length).toBeGreaterThan(0)
    expect(parsed.why.length).toBeLessThanOrEqual(200)
    expect(parsed.why).not.toMatch(TRICKS)
    return
  }
  const rows = rowsOf(parsed.reading)
  expect(rows.length).toBeLessThanOrEqual(20_000)
  for (const row of rows) for (const [key, value] of Object.entries(row)) expectPlain(key, value)
}

function rowsOf(reading: Reading): readonly object[] {
  switch (reading.kind) {
    case 'state':
      return reading.says
    case 'table':
      return reading.routes
    case 'posts':
      return reading.posts
    case 'events':
      return reading.events
    case 'status':
      // Names of components are as long as titles: "Group - Component".
      return [
        ...(reading.incidents ?? []),
        ...(reading.components ?? []).map(({ name, ...rest }) => ({ ...rest, title: name })),
      ]
    case 'exploits':
      // Titles of reports stand where a platform's name does.
      return reading.exploits.map(({ name, ...rest }) => ({ ...rest, title: name }))
  }
}

function expectPlain(key: string, value: unknown): void {
  if (typeof value === 'string') {
    if (value.length > (LONGEST[key as keyof typeof LONGEST] ?? 600)) expect.fail(`${key} is too long`)
    if (TRICKS.test(value)) expect.fail(`${key} has tricks`)
    if (key === 'link' && !OFFICIAL.test(value)) expect.fail(value)
  }
  if (
    typeof value === 'number' &&
    key !== 'amount' &&
    (value < Date.UTC(2009, 0, 1) || value >= Date.UTC(2101, 0, 1))
  ) {
    expect.fail(`${key} is ${value}`)
  }
}

/** The only bodies that say something without a record: the ping's answer, a lone 0 or 1, and a cloud without events. */
const sayWithoutRecords = (id: FormatId, text: string) =>
  (id === 'empty-object' && /^\s*\{\s*\}\s*$/.test(text)) ||
  (id === 'bitfinex-status' && /^\s*\[\s*[01]\s*\]\s*$/.test(text)) ||
  (id === 'aws-events' && /^\s*\[\s*\]\s*$/.test(text))

describe.each(IDS)('%s', (id) => {
  test('any bytes under any header: drift, and never an exception', () => {
    const charsets = fc.constantFrom(
      '',
      'text/html',
      'application/json;charset=utf-16',
      'text/xml;charset=gbk',
    )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), charsets, (bytes, contentType) => {
        const parsed = parse(id, bodyOf(bytes, contentType))
        expectBounded(parsed)
        if (!sayWithoutRecords(id, textOf({ bytes, contentType }))) expect(parsed.kind).toBe('drift')
      }),
    )
  })

  test('any JSON: drift, unless it is a documented way to say that nothing is wrong', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        const parsed = parse(id, bodyOf(text))
        expectBounded(parsed)
        if (!sayWithoutRecords(id, text)) expect(parsed.kind).toBe('drift')
      }),
    )
  })

  test('a healthy body cut anywhere is drift', () => {
    const whole = wholeOf(id).trimEnd()
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (cut) => {
        expect(parse(id, bodyOf(whole.slice(0, cut))).kind).toBe('drift')
      }),
    )
  })

  test('a healthy body with anything written over any part of it stays bounded', () => {
    const whole = wholeOf(id)
    const patch = fc.oneof(
      fc.string({ maxLength: 40 }),
      fc.constantFrom('null', '""', '[]', '{}', '1e999', '\u202e'),
    )
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), patch, (at, length, text) => {
        expectBounded(parse(id, bodyOf(whole.slice(0, at) + text + whole.slice(at + length))))
      }),
    )
  })

  test('a login page, an empty body, a lone bracket and another alphabet are drift in words', () => {
    const login = '<!DOCTYPE html><html><head><title>Service Status</title></head><body>Sign in</body></html>'
    expect(whyOf(parse(id, bodyOf(login)))).toBe('an HTML page')
    expect(whyOf(parse(id, bodyOf(utf16(login, 'le', true))))).toBe('an HTML page')
    expect(whyOf(parse(id, bodyOf(' \r\n')))).toBe('empty body')
    for (const text of [
      '{',
      '[',
      '"',
      'null',
      'true',
      '7',
      '[[[[',
      '\u0000',
      '维护中',
      '{"code":{"toString":1}}',
    ]) {
      expect(parse(id, bodyOf(text)).kind, text).toBe('drift')
    }
  })

  test('an answer made up to do harm comes out plain, or not at all', () => {
    expectBounded(parse(id, fixture(madeTo('hostile', id))))
  })

  test('keys named like the innards of objects change nothing', () => {
    const text = wholeOf(id)
    const poisoned = text.replaceAll('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":1},')
    expectBounded(parse(id, bodyOf(poisoned.replaceAll(/,\s*\}/g, '}'))))
    expect(({} as Record<string, unknown>).polluted).toBe(undefined)
  })

  test('nesting a hundred thousand deep does not break it', () => {
    expect(parse(id, bodyOf('['.repeat(100_000))).kind).toBe('drift')
    expect(parse(id, bodyOf('[{"data":'.repeat(100_000))).kind).toBe('drift')
    expect(parse(id, bodyOf('<a>'.repeat(100_000) + '</b>'.repeat(100_000))).kind).toBe('drift')
  })
})

test.each<[FormatId, string]>([
  ['binance-coins', 'binance/coins'],
  ['bitmart-currencies', 'bitmart/currencies'],
  ['bitrue-info', 'bitrue/info'],
  ['cexio-processing', 'cexio/processing'],
  ['digifinex-currencies', 'digifinex/currencies'],
  ['hitbtc-currencies', 'hitbtc/currencies'],
  ['kraken-assets', 'kraken/assets'],
  ['kucoin-currencies', 'kucoin/currencies'],
  ['lbank-configs', 'lbank/configs'],
  ['mexc-coins', 'mexc/coins'],
  ['xt-chains', 'xt/chains'],
])('%s: a coin whose flag is none, or whose ticker is none, is left out and counted', (id, feed) => {
  const [exchange] = feed.split('/')
  const { networks, assets } = EXCHANGES.find((one) => one.id === exchange) ?? {}
  const words = { ...(networks && { networks }), ...(assets && { assets }) }
  const { routes, skipped } = readingOf('table', parse(id, fixture(`${feed}-hostile.json`), words))
  expect(routes.map(({ asset, withdraw }) => [asset, withdraw])).toEqual([
    ['BTC', false],
    ['USDT', true],
    ['SOL', true],
  ])
  expect(routes.map(({ network }) => network).every((one) => /^(?:BTC|TRX|SOL|ALL)$/.test(one))).toBe(true)
  expect(routes.flatMap(({ fee = '', min = '' }) => [fee, min]).every((one) => one.length < 5)).toBe(true)
  expect(skipped).toBe(3)
})

/** A ping is healthy with nothing in it, and a clock is nothing without its time. */
const HEALTHY_EMPTY: readonly FormatId[] = ['empty-object', 'server-time']

test.each(IDS.filter((id) => !HEALTHY_EMPTY.includes(id)))(
  '%s: an answer with nothing in it says nothing bad of anybody',
  (id) => {
    const parsed = parse(id, fixture(madeTo('empty', id)))
    expectBounded(parsed)
    if (parsed.kind === 'reading') expect(rowsOf(parsed.reading)).toEqual([])
  },
)

describe('a million items', () => {
  const row = '{"coin":"A","networkList":[{"network":"B","withdrawEnable":true}]},'
  test.each<[FormatId, string, string, string]>([
    ['binance-coins', '{"code":"000000","success":true,"data":[', row, '{}]}'],
    ['kucoin-currencies', '{"code":"200000","data":[', '{"currency":"A","chains":[]},', '{}]}'],
    ['kucoin-announcements', '{"code":"200000","data":{"items":[', '{"annId":1,"annTitle":"a"},', '{}]}}'],
    ['aws-events', '[', '1,', '1]'],
    ['aws-rss', '<rss><channel><title>A Service Status</title>', '<item></item>', '</channel></rss>'],
    ['feed', '<rss><channel><title>News</title>', '<item></item>', '</channel></rss>'],
  ])(
    '%s: told as drift, not kept in memory',
    (id, head, one, tail) => {
      const body = bodyOf(head + one.repeat(1_000_000) + tail)
      expect(whyOf(parse(id, body))).toMatch(/rows|unreadable/)
    },
    20_000,
  )
})

test('a title of a megabyte becomes a title', () => {
  const title = `${'<b>'.repeat(300_000)}Withdrawals paused`
  const item = { annId: 1, annTitle: title, annDesc: `${'&amp;'.repeat(200_000)}`, cTime: 1795395600000 }
  const parsed = parse('kucoin-announcements', jsonBody({ code: '200000', data: { items: [item] } }))
  expectBounded(parsed)
  expect(readingOf('posts', parsed).posts.length).toBe(1)
})
