import { expect, test } from 'vitest'
import { bodyOf, fixture, parse, readingOf, textOfFixture, whyOf } from './bodies.ts'

const HARBOUR = { url: 'https://news.harbour.example/feed.xml' }
const read = (path: string, options = HARBOUR) =>
  readingOf('posts', parse('feed', fixture(`feed/${path}.xml`), options))
const at = (iso: string) => Date.parse(`2026-11-${iso}`)

test('RSS: titles, dates, the page on the feed’s own domain, and the text without its markup', () => {
  expect(read('rss-healthy').posts).toEqual([
    {
      id: 'harbour-102',
      title: 'Harbour lists Example Token (EXT)',
      text: 'Trading opens on Thursday.',
      at: at('18T09:00:00Z'),
      link: 'https://www.harbour.example/news/102?from=feed&lang=en',
    },
    {
      id: 'https://www.harbour.example/news/101',
      title: 'Fees for November',
      text: 'Nothing changes.',
      at: at('01T08:00:00Z'),
      link: 'https://www.harbour.example/news/101',
    },
  ])
})

test('RSS: a remark behind the end does not make a feed incomplete', () => {
  expect(read('rss-broken').posts).toEqual([
    {
      id: 'harbour-103',
      title: 'Withdrawals of all coins are paused',
      text: 'We found a fault in our wallets and stop withdrawals until it is repaired.',
      at: at('20T12:10:00Z'),
      link: 'https://www.harbour.example/news/103',
    },
  ])
})

test('Atom: the published day, the alternate link, and titles in each of its three ways', () => {
  expect(read('atom-healthy').posts).toEqual([
    {
      id: 'tag:status.harbour.example,2026:Incident/77',
      title: 'Charts were slow & are fast again',
      text: 'This incident has been resolved.',
      at: at('17T23:00:00Z'),
      link: 'https://status.harbour.example/incidents/77',
    },
    {
      id: 'tag:status.harbour.example,2026:Incident/76',
      title: 'A short night',
      text: 'We moved house.',
      at: at('02T10:00:00Z'),
      link: 'https://status.harbour.example/incidents/76',
    },
  ])
})

test('RDF: items beside the channel, named by their address', () => {
  expect(read('rdf-healthy', { url: 'https://minato.example/index.rdf' }).posts).toEqual([
    {
      id: 'https://www.minato.example/news/9',
      title: '年末年始の営業について',
      text: '通常どおり営業します。',
      at: at('18T09:00:00Z'),
      link: 'https://www.minato.example/news/9',
    },
  ])
})

test.each(['rss-empty', 'atom-empty', 'rdf-empty'])(
  '%s: nothing was announced, and that is a reading',
  (path) => {
    expect(read(path)).toEqual({ kind: 'posts', posts: [], skipped: 0 })
  },
)

test('markup, other hosts, other ports and names before the host stay outside', () => {
  const { posts, skipped } = read('rss-hostile')
  expect(skipped).toBe(1)
  expect(posts.map(({ id, title, at, link }) => [id, title, at, link])).toEqual([
    ['1', 'Withdrawals paused', null, undefined],
    ['2', 'Insecure', null, undefined],
    ['3', 'Code', null, undefined],
    ['4', 'Another port', null, undefined],
    ['5', 'A name before the host', null, 'https://www.harbour.example/news/5'],
    [
      'A description without a title Fri, 20 Nov 2026 12:10:00 GMT',
      'A description without a title',
      at('20T12:10:00Z'),
      undefined,
    ],
  ])
  expect(posts[0]?.text).toBe('alert(1)a{}Text')
})

test('co.kr is not a house: links to its other tenants are dropped', () => {
  const feed = (link: string) =>
    bodyOf(`<rss><channel><title>N</title><item><title>T</title><link>${link}</link></item></channel></rss>`)
  const linkIn = (link: string, url: string) =>
    readingOf('posts', parse('feed', feed(link), { url })).posts[0]?.link
  expect(linkIn('https://evil.co.kr/a', 'https://www.harbour.co.kr/rss')).toBe(undefined)
  expect(linkIn('https://news.harbour.co.kr/a', 'https://www.harbour.co.kr/rss')).toBe(
    'https://news.harbour.co.kr/a',
  )
  expect(linkIn('https://10.9.0.1/a', 'https://10.0.0.1/rss')).toBe(undefined)
  expect(linkIn('https://a.harbour.example/a', '')).toBe(undefined)
})

test('a check for robots, JSON, an empty body and a feed cut anywhere are drift', () => {
  expect(whyOf(parse('feed', fixture('feed/rss-drifted.html')))).toBe('an HTML page')
  expect(whyOf(parse('feed', bodyOf('{"items":[]}')))).toBe('no feed')
  expect(whyOf(parse('feed', bodyOf('  ')))).toBe('empty body')
  expect(whyOf(parse('feed', bodyOf('<sitemap><channel></channel></sitemap>')))).toBe('no feed')
  for (const path of ['rss-healthy', 'atom-healthy', 'rdf-healthy']) {
    const whole = textOfFixture(`feed/${path}.xml`).trimEnd()
    for (let cut = 0; cut < whole.length; cut += 7) {
      expect(parse('feed', bodyOf(whole.slice(0, cut))).kind).toBe('drift')
    }
  }
})

test('a feed of items without a word in them is drift', () => {
  const items = '<item><guid>1</guid></item>'.repeat(3)
  expect(whyOf(parse('feed', bodyOf(`<rss><channel><title>N</title>${items}</channel></rss>`)))).toBe(
    'item: 3 of 3 unreadable: item has no title',
  )
})

test('a script or style without an end is read to the end, not for ever', () => {
  for (const tag of ['script', 'style', 'SCRIPT']) {
    const text = `<rss><channel><title>N</title><item><title>T<${tag}></title></item></channel></rss>`
    expect(readingOf('posts', parse('feed', bodyOf(text))).posts.map(({ title }) => title)).toEqual(['T'])
  }
})
