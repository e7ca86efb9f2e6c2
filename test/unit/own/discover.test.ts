import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OwnFeed } from '../../../src/ledger/rows.ts'
import { type Discovered, discover } from '../../../src/own/discover.ts'
import type { Reply } from '../../../src/poll/reply.ts'
import type { Request } from '../../../src/poll/request.ts'
import { ownFeed } from '../../support/own-feeds.ts'
import { NOW } from '../../support/state.ts'

const HERE = 'https://news.harbour.example/'
const SUMMARY = 'https://news.harbour.example/api/v2/summary.json'
const FEED = readFileSync(new URL('../../fixtures/feed/rss-healthy.xml', import.meta.url), 'utf8')

const bytesOf = (body: string) => new TextEncoder().encode(body)
const fresh = (body: string, contentType = ''): Reply => ({
  kind: 'fresh',
  took: 1,
  bytes: bytesOf(body),
  contentType,
  etag: null,
  modified: null,
  maxAge: null,
})
const refusedWith = (status: number, why = `HTTP ${status}`): Reply => ({
  kind: 'refused',
  status,
  why,
  retryAfter: null,
  took: 1,
})
const failed = (why: 'timeout' | 'network'): Reply => ({ kind: 'failed', why, took: 1 })
const html = (body: string) => fresh(`<!DOCTYPE html><html><head>${body}</head></html>`, 'text/html')

interface Looked {
  readonly found: Discovered
  readonly asked: readonly Request[]
}

/** A host that answers these addresses, and 404 to all others. */
async function look(
  url: string,
  replies: Readonly<Record<string, Reply>>,
  own: readonly OwnFeed[] = [],
): Promise<Looked> {
  const asked: Request[] = []
  const fetch = async (request: Request) => {
    asked.push(request)
    return replies[request.url] ?? refusedWith(404)
  }
  return { found: await discover({ url, fetch, own, now: NOW }), asked }
}

/** What is said of the address itself when there is no status page. */
async function said(reply: Reply): Promise<readonly string[]> {
  const { found } = await look(HERE, { [HERE]: reply })
  if (found.kind === 'found') throw new Error('found')
  return [found.why.key, ...found.why.words]
}

const COMPONENT = { status: 'operational', group_id: null }
const page = (rest: object = {}) => ({
  page: { id: 'abc123', name: 'Harbour Status' },
  components: [
    { ...COMPONENT, id: 'g1', name: 'Wallets', group: true },
    { ...COMPONENT, id: 'c1', name: 'Bitcoin (BTC)', group_id: 'g1' },
    { ...COMPONENT, id: 'c2', name: 'Website', status: 'major_outage' },
    { ...COMPONENT, id: 'c3', name: 'Website' },
  ],
  incidents: [],
  scheduled_maintenances: [],
  ...rest,
})
const summary = (rest?: object) => ({ [SUMMARY]: fresh(JSON.stringify(page(rest)), 'application/json') })

test('a status page is found from any address of its host, with all it lists, and nothing else is asked', async () => {
  const { found, asked } = await look(`${HERE}history`, summary())
  expect(found).toEqual({
    kind: 'found',
    format: 'statuspage',
    url: SUMMARY,
    name: 'Harbour Status',
    page: 'abc123',
    components: ['Wallets - Bitcoin (BTC)', 'Website'],
    sample: [],
  })
  expect(asked.map(({ url }) => url)).toEqual([SUMMARY])
})

test('a status page shows its newest troubles first, and no more than five', async () => {
  const incidents = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
    id: `i${day}`,
    name: `Trouble ${day}`,
    status: 'investigating',
    impact: 'minor',
    updated_at: `2026-11-0${day}T00:00:00Z`,
  }))
  const { found } = await look(HERE, summary({ incidents }))
  expect(found).toMatchObject({
    sample: ['Trouble 7', 'Trouble 6', 'Trouble 5', 'Trouble 4', 'Trouble 3'],
  })
})

test('a status page without a name is called by its host', async () => {
  const { found } = await look(HERE, summary({ page: { id: 'abc123', name: ' ' } }))
  expect(found).toMatchObject({ name: 'news.harbour.example' })
})

test('a status page that lists nothing, or says unheard-of words, is not one', async () => {
  for (const rest of [
    { components: [] },
    { page: { name: 'No id' } },
    { components: [{ id: 'c', name: 'Site', status: 'sparkling' }] },
    { incidents: undefined },
  ]) {
    const { found } = await look(HERE, { ...summary(rest), [HERE]: fresh(FEED) })
    expect(found).toMatchObject({ kind: 'found', format: 'feed' })
  }
})

test('a feed is found at its own address, newest titles first', async () => {
  const { found, asked } = await look(HERE, { [HERE]: fresh(FEED, 'application/rss+xml') })
  expect(found).toEqual({
    kind: 'found',
    format: 'feed',
    url: HERE,
    name: 'Harbour Exchange News',
    page: null,
    components: [],
    sample: ['Harbour lists Example Token (EXT)', 'Fees for November'],
  })
  expect(asked.map(({ url }) => url)).toEqual([SUMMARY, HERE])
})

test('a feed in which nothing is written yet is a feed', async () => {
  const quiet = '<rss version="2.0"><channel><title>Quiet</title></channel></rss>'
  expect((await look(HERE, { [HERE]: fresh(quiet) })).found).toMatchObject({ name: 'Quiet', sample: [] })
})

test.each([
  ['<link rel="alternate" type="application/rss+xml" href="/feed.xml">'],
  ["<LINK HREF='feed.xml' TYPE='application/atom+xml' REL='alternate feed'/>"],
  ['<link rel=alternate type=application/rss+xml href=https://news.harbour.example/feed.xml>'],
  ['<link rel="alternate" type="application/rss+xml" href="http://news.harbour.example/feed.xml">'],
  [
    '<link rel="alternate" hreflang="de" href="/de"><link rel="alternate" type="application/rss+xml" href="//news.harbour.example/feed.xml">',
  ],
])('a web page leads to the feed it names: %s', async (head) => {
  const url = `${HERE}feed.xml`
  const { found, asked } = await look(HERE, { [HERE]: html(head), [url]: fresh(FEED) })
  expect(found).toMatchObject({ kind: 'found', format: 'feed', url, name: 'Harbour Exchange News' })
  expect(asked).toHaveLength(3)
})

test('an address with several parts is read as it is meant', async () => {
  const url = `${HERE}feed?lang=en&all=1`
  const head = html('<link rel="alternate" type="application/rss+xml" href="/feed?lang=en&amp;all=1">')
  expect((await look(HERE, { [HERE]: head, [url]: fresh(FEED) })).found).toMatchObject({ url })
})

test('a feed on another host is named, never asked: the permission is for this host alone', async () => {
  const head = html(
    '<link rel="alternate" type="application/rss+xml" href="https://feeds.example.com/harbour">',
  )
  const { found, asked } = await look(HERE, { [HERE]: head })
  expect(found).toEqual({
    kind: 'refused',
    why: { key: 'own_elsewhere', words: ['feeds.example.com', 'https://feeds.example.com/harbour'] },
  })
  expect(asked.every(({ url }) => url.startsWith(HERE))).toBe(true)
})

test('a feed on the same host is preferred to one elsewhere', async () => {
  const head = html(
    '<link rel="alternate" type="application/rss+xml" href="https://feeds.example.com/harbour">' +
      '<link rel="alternate" type="application/atom+xml" href="/feed.xml">',
  )
  const { found } = await look(HERE, { [HERE]: head, [`${HERE}feed.xml`]: fresh(FEED) })
  expect(found).toMatchObject({ url: `${HERE}feed.xml` })
})

test('a page that names a feed Haltwatch has already says so', async () => {
  const own = [ownFeed({ name: 'My harbour', url: `${HERE}feed.xml` })]
  const head = html('<link rel="alternate" type="application/rss+xml" href="/feed.xml">')
  const { found } = await look(HERE, { [HERE]: head, [`${HERE}feed.xml`]: fresh(FEED) }, own)
  expect(found).toEqual({ kind: 'refused', why: { key: 'own_already', words: ['My harbour'] } })
})

test('a page that names a feed which is none, or is gone, is refused in the words of that', async () => {
  const head = html('<link rel="alternate" type="application/rss+xml" href="/feed.xml">')
  const key = async (reply: Reply) => {
    const { found } = await look(HERE, { [HERE]: head, [`${HERE}feed.xml`]: reply })
    return found.kind === 'refused' ? found.why.key : found.kind
  }
  expect(await key(refusedWith(404))).toBe('own_nothing')
  expect(await key(html('still a page'))).toBe('own_not_feed')
})

test.each([
  ['a typing mistake', refusedWith(404), ['own_nothing', 'news.harbour.example', '404']],
  ['something taken down', refusedWith(410), ['own_nothing', 'news.harbour.example', '410']],
  ['a locked door', refusedWith(401), ['own_login', 'news.harbour.example', '401']],
  ['a wall', refusedWith(403), ['own_http', 'news.harbour.example', '403']],
  ['too many questions', refusedWith(429), ['own_busy', 'news.harbour.example', '429']],
  ['a broken server', refusedWith(503), ['own_broken', 'news.harbour.example', '503']],
  ['a move', refusedWith(200, 'moved'), ['own_moved', 'news.harbour.example']],
  ['a novel', refusedWith(200, 'too large'), ['own_too_large', 'news.harbour.example', '2']],
  ['slowness', failed('timeout'), ['own_timeout', 'news.harbour.example', '10']],
  ['silence', failed('network'), ['own_silent', 'news.harbour.example']],
  ['a page without a feed', html('<title>Hello</title>'), ['own_not_feed', 'news.harbour.example']],
  ['data of another kind', fresh('{"ok":true}'), ['own_not_feed', 'news.harbour.example']],
  ['nothing at all', fresh(''), ['own_not_feed', 'news.harbour.example']],
  ['a picture', fresh('\u0089PNG\u0000'), ['own_not_feed', 'news.harbour.example']],
  ['a login', html('<form><input name=p type="password"></form>'), ['own_login', 'news.harbour.example']],
  [
    'an answer to a question not asked',
    { kind: 'unchanged', took: 1, maxAge: null },
    ['own_not_feed', 'news.harbour.example'],
  ],
] as const)('%s is refused in one sentence', async (_what, reply, words) => {
  expect(await said(reply)).toEqual(words)
})

test('every request has a limit of size and of patience, and is bound to its host', async () => {
  const { asked } = await look(HERE, { [HERE]: fresh(FEED) })
  for (const request of asked)
    expect(request).toMatchObject({
      headers: {},
      maxBytes: 2_000_000,
      timeout: 10_000,
      host: 'news.harbour.example',
    })
})

test('an address that is the summary itself is asked once', async () => {
  expect((await look(SUMMARY, { [SUMMARY]: fresh('{}') })).asked).toHaveLength(1)
})

test('no bytes whatever make it throw or say what is not so', async () => {
  const soup = fc
    .array(
      fc.constantFrom(
        '<link ',
        'rel=alternate ',
        'type="application/rss+xml" ',
        'href="',
        '//x:y',
        '>',
        '<input type=password',
        '{"page":',
        '<rss>',
        '\u0000',
        '&#x;',
      ),
    )
    .map((parts) => parts.join(''))
  await fc.assert(
    fc.asyncProperty(fc.oneof(soup, fc.string()), fc.constantFrom('', 'text/html'), async (body, type) => {
      const reply = fresh(body, type)
      const { found } = await look(HERE, { [SUMMARY]: reply, [HERE]: reply })
      expect(found.kind).toBe('refused')
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('a page of nothing but openings is read in no time', async () => {
  for (const opening of ['<link ', '<input ', '<link rel=alternate href="', 'type=password ']) {
    const began = performance.now()
    await look(HERE, { [HERE]: html(opening.repeat(200_000 / opening.length)) })
    expect(performance.now() - began).toBeLessThan(500)
  }
})
