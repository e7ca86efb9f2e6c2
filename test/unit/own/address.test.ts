import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressOf } from '../../../src/own/address.ts'
import { LONGEST_ADDRESS } from '../../../src/own/limits.ts'
import { isPublic } from '../../../src/own/network.ts'
import { ownFeed } from '../../support/own-feeds.ts'

const urlOf = (typed: string) => {
  const address = addressOf(typed, [])
  return address.ok ? address.url : null
}
const whyNot = (typed: string) => {
  const address = addressOf(typed, [])
  return address.ok ? null : address.why.key
}

test.each([
  ['https://status.example.com/history.rss', 'https://status.example.com/history.rss'],
  ['  status.example.com ', 'https://status.example.com/'],
  ['Status.Example.COM/Feed.xml?lang=en#top', 'https://status.example.com/Feed.xml?lang=en'],
  ['HTTPS://status.example.com', 'https://status.example.com/'],
  ['status.example.com./rss', 'https://status.example.com/rss'],
  ['status.example.com:443/rss', 'https://status.example.com/rss'],
  ['status.example.com:8443/rss', 'https://status.example.com:8443/rss'],
  ['https://börse.example.com', 'https://xn--brse-5qa.example.com/'],
  ['1.1.1.1/feed', 'https://1.1.1.1/feed'],
  ['[2606:4700::1111]', 'https://[2606:4700::1111]/'],
])('%s is the address %s', (typed, url) => {
  expect(urlOf(typed)).toBe(url)
})

test.each([
  ['', 'own_no_address'],
  ['   ', 'own_no_address'],
  ['https://', 'own_no_address'],
  ['the status page of kraken', 'own_no_address'],
  ['https://status example.com', 'own_no_address'],
  ['javascript:alert(1)', 'own_no_address'],
  ['mailto:help@example.com', 'own_password'],
  ['status.example.com:99999', 'own_no_address'],
  ['https://status..example.com', 'own_no_address'],
  ['https://.example.com', 'own_no_address'],
  ['http://status.example.com', 'own_not_https'],
  ['ftp://status.example.com', 'own_not_https'],
  ['chrome-extension://abcdefgh/page.html', 'own_not_https'],
  ['https://me:secret@status.example.com', 'own_password'],
  ['https://me@status.example.com', 'own_password'],
  [`https://status.example.com/${'x'.repeat(LONGEST_ADDRESS)}`, 'own_too_long'],
])('%s is refused: %s', (typed, key) => {
  expect(whyNot(typed)).toBe(key)
})

test.each(['https://*.example.com', 'https://*.com/feed', 'https://*'])(
  '%s would be a permission for more than one host, and is refused',
  (typed) => {
    expect(whyNot(typed)).toBe('own_no_address')
  },
)

test.each([
  'localhost',
  'localhost:3000',
  'https://LOCALHOST.',
  'https://%6c%6fcalhost/',
  'nas',
  'router.local',
  'jira.internal',
  'printer.lan',
  'fritz.box.home.arpa',
  'api.localhost',
  '10.0.0.1',
  '10.1',
  '127.0.0.1:8080',
  '127.1',
  '0x7f.1',
  '0177.0.0.1',
  '2130706433',
  '１２７.０.０.１',
  '0.0.0.0',
  '100.64.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.0.0.8',
  '192.168.1.1',
  '198.19.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '[::]',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:8.8.8.8]',
  '[64:ff9b::7f00:1]',
  '[fc00::1]',
  '[fd12:3456::1]',
  '[fe80::1]',
  '[ff02::1]',
  '[2001::1]',
  '[2001:db8::1]',
  '[2002:7f00:1::]',
])('%s is inside a private network and never asked', (typed) => {
  expect(whyNot(typed)).toBe('own_private')
})

test.each(['9.255.255.255', '11.0.0.1', '172.15.0.1', '172.32.0.1', '192.167.1.1', '223.255.255.255'])(
  '%s is just outside the private networks',
  (typed) => {
    expect(urlOf(typed)).toBe(`https://${typed}/`)
  },
)

test('names that only look private are public', () => {
  expect(['mylocal.com', 'local.example.com', 'lan.io', 'a.homeserver.org'].map(isPublic)).toEqual(
    Array(4).fill(true),
  )
})

test('a host that is asked already is named, and may still be added', () => {
  const address = addressOf('https://api.kucoin.com/news.rss', [])
  expect(address).toEqual({
    ok: true,
    url: 'https://api.kucoin.com/news.rss',
    note: { key: 'own_known_host', words: ['KuCoin'] },
  })
  expect(addressOf('health.aws.amazon.com', [])).toMatchObject({
    ok: true,
    note: { words: ['Amazon Web Services'] },
  })
  expect(addressOf('blog.example.com', [])).toMatchObject({ ok: true, note: null })
})

test('a feed that is there already is refused by its name, a neighbour on its host is not', () => {
  const own = [ownFeed({ name: 'My desk', url: 'https://blog.example.com/feed.xml' })]
  const twin = { ok: false, why: { key: 'own_already', words: ['My desk'] } }
  expect(addressOf('https://blog.example.com/feed.xml#new', own)).toEqual(twin)
  expect(addressOf('BLOG.example.com/feed.xml', own)).toEqual(twin)
  expect(addressOf('blog.example.com/other.xml', own).ok).toBe(true)
})

test('a status page that is there already is refused from every address of its host', () => {
  const url = 'https://status.example.com/api/v2/summary.json'
  const own = [ownFeed({ name: 'My desk', url, format: 'statuspage' })]
  expect(['status.example.com', 'status.example.com/history'].map((one) => addressOf(one, own).ok)).toEqual([
    false,
    false,
  ])
  expect(addressOf('status.example.com:8443', own).ok).toBe(true)
})

test('whatever is typed, the answer is an https address out in public or a sentence', () => {
  const scheme = fc.constantFrom('', 'https://', 'http://', 'HTTPS://', 'file:///', 'javascript:', 'https:')
  const host = fc.oneof(fc.domain(), fc.ipV4Extended(), fc.ipV6(), fc.string(), fc.constant('localhost'))
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ validSchemes: ['https', 'http', 'ftp'], withFragments: true }),
    fc.tuple(scheme, host, fc.string()).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const address = addressOf(text, [])
      if (!address.ok) return address.why.key.startsWith('own_')
      const { protocol, hostname, username, hash, href } = new URL(address.url)
      return (
        protocol === 'https:' &&
        isPublic(hostname) &&
        /^[\w.:[\]-]+$/.test(hostname) &&
        username === '' &&
        hash === '' &&
        href === address.url &&
        href.length <= LONGEST_ADDRESS
      )
    }),
    { seed: 1, numRuns: 3000 },
  )
})

test('an address that was accepted once is accepted again, unchanged', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'] }), (text) => {
      const once = addressOf(text, [])
      return !once.ok || urlOf(once.url) === once.url
    }),
    { seed: 1, numRuns: 500 },
  )
})
