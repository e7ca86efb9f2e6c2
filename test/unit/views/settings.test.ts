import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { EXCHANGES } from '../../../src/exchanges/index.ts'
import { permitsOf } from '../../../src/hosts.ts'
import type { Settings } from '../../../src/ledger/rows.ts'
import { MOST_OWN_FEEDS } from '../../../src/own/limits.ts'
import { UPSTREAMS } from '../../../src/upstreams/index.ts'
import { settingsView } from '../../../src/views/settings.ts'
import { addressView, lookView } from '../../../src/views/settings-own.ts'
import { matching } from '../../../src/views/settings-search.ts'
import { ownFeed } from '../../support/own-feeds.ts'
import { screenState } from '../../support/standings.ts'
import { NOW } from '../../support/state.ts'

const ENGLISH = englishTongue()
const KUCOIN = ['https://api.kucoin.com/*', 'https://api-futures.kucoin.com/*', 'https://www.kucoin.com/*']
const AWS = ['https://health.aws.amazon.com/*', 'https://status.aws.amazon.com/*']

const view = (settings: Partial<Settings> = {}, granted: readonly string[] = ['<all_urls>']) =>
  settingsView(screenState({ settings }), ENGLISH, { permits: permitsOf(granted), now: NOW })
const exchangeIn = (shown: ReturnType<typeof view>, id: string) =>
  shown.exchanges.find((one) => one.id === id)

test('the chosen exchanges come first, in the user’s order, then all the others as they are offered', () => {
  const { exchanges, chosen } = view({ exchanges: ['mexc', 'kucoin'] })
  const ids = exchanges.map(({ id }) => id)
  expect(ids).toEqual([
    'mexc',
    'kucoin',
    ...EXCHANGES.map(({ id }) => id).filter((id) => id !== 'mexc' && id !== 'kucoin'),
  ])
  expect(exchanges.filter((one) => one.chosen).map(({ id }) => id)).toEqual(chosen)
})

test('of every exchange it is said what can be seen there', () => {
  const { exchanges } = view()
  expect(exchanges.filter(({ sees }) => sees === '')).toEqual([])
  expect(exchangeIn(view(), 'kucoin')?.sees).not.toBe(exchangeIn(view(), 'mexc')?.sees)
})

test('an exchange is allowed when its hosts are, and those of the cloud it stands on', () => {
  const kucoin = exchangeIn(view(), 'kucoin')
  expect(kucoin?.origins).toEqual(expect.arrayContaining(['https://api.kucoin.com/*', ...AWS]))
  const shown = (granted: readonly string[]) => {
    const { allowed, denied } = exchangeIn(view({}, granted), 'kucoin') ?? {}
    return [allowed, denied]
  }
  expect(shown([...KUCOIN, ...AWS])).toEqual([true, ''])
  expect(shown(KUCOIN)).toEqual([false, 'Not fully permitted'])
  expect(shown(['https://api.binance.com/*'])).toEqual([false, 'Not permitted'])
})

test('every exchange that is asked anywhere names the hosts to be allowed', () => {
  const { exchanges } = view({}, [])
  for (const { id, feeds } of EXCHANGES) {
    const origins = exchanges.find((one) => one.id === id)?.origins ?? []
    expect([id, feeds.every(({ url }) => origins.includes(`${new URL(url).origin}/*`))]).toEqual([id, true])
  }
})

test('feeds of one’s own are listed with their host and what counts, not among the exchanges', () => {
  const own = [ownFeed({ only: ['API', 'Login', 'Site', 'Wallets', 'Trading'] }), ownFeed({ id: 'own-b' })]
  const shown = view({ exchanges: ['kucoin', 'own-b'], own }, ['https://other.example/*'])
  expect(shown.exchanges.some(({ id }) => id.startsWith('own-'))).toBe(false)
  expect(shown.chosen).toEqual(['kucoin', 'own-b'])
  expect(shown.own).toMatchObject([
    {
      name: 'Example blog',
      host: 'blog.example.com',
      sees: 'blog.example.com\u00a0· counts: API, Login, Site, Wallets and 1 more',
      chosen: false,
      allowed: false,
      denied: 'Not permitted',
      origins: ['https://blog.example.com/*'],
    },
    { sees: 'blog.example.com\u00a0· everything counts', chosen: true },
  ])
})

test('the end of the room for feeds of one’s own is said before anything is typed', () => {
  const many = (count: number) => Array.from({ length: count }, (_, n) => ownFeed({ id: `own-${n}` }))
  expect(view({ own: many(MOST_OWN_FEEDS - 1) }).ownFull).toBe('')
  expect(view({ own: many(MOST_OWN_FEEDS) }).ownFull).toContain(String(MOST_OWN_FEEDS))
})

test('clouds that chosen exchanges stand on are named, the others can be ticked', () => {
  const { clouds, cloudsAsked } = view({ exchanges: ['kucoin'] })
  expect(cloudsAsked).toContain('Amazon Web Services')
  expect(clouds.map(({ id }) => id)).not.toContain('aws')
  const nobody = view({ exchanges: [] })
  expect(nobody.clouds.map(({ id }) => id)).toEqual(UPSTREAMS.map(({ id }) => id))
  expect(nobody.cloudsAsked).toBe('')
})

test('a cloud that was ticked can be unticked, also when an exchange stands on it by now', () => {
  const { clouds } = view({ exchanges: ['kucoin'], clouds: ['aws'] }, [])
  expect(clouds.find(({ id }) => id === 'aws')).toMatchObject({ chosen: true, allowed: false })
})

test('of the lists of thefts it is said where they come from', () => {
  const { exploits } = view({ exploits: { watch: true, platforms: ['Aave'] } }, ['https://api.llama.fi/*'])
  expect(exploits).toMatchObject({
    chosen: true,
    platforms: ['Aave'],
    allowed: false,
    denied: 'Not fully permitted',
    sees: 'From api.llama.fi and www.web3isgoinggreat.com, once an hour',
  })
})

test('no fixed word is empty, and what the page fills in has its place', () => {
  const { labels } = view()
  const words = (value: object | string): readonly string[] =>
    typeof value === 'string' ? [value] : Object.values(value).flatMap(words)
  expect(words(labels)).not.toContain('')
  for (const label of [labels.coins.remove, labels.permission.asking, labels.own.removing])
    expect(label).toContain('$1')
  expect(labels.search.shown).toMatch(/\$1.*\$2/)
})

test('a typed address is answered with where to look and what to ask the browser for, that host alone', () => {
  expect(addressView('status.example.com/history', [], ENGLISH)).toEqual({
    ok: true,
    url: 'https://status.example.com/history',
    host: 'status.example.com',
    origins: ['https://status.example.com/*'],
    note: '',
  })
})

test('or with a sentence: why not, or what to know', () => {
  expect(addressView('http://status.example.com', [], ENGLISH)).toEqual({
    ok: false,
    why: 'Haltwatch asks only https addresses: try the same one with https://.',
  })
  expect(addressView('https://blog.example.com/feed.xml', [ownFeed()], ENGLISH)).toMatchObject({
    why: 'You have added this already, as “Example blog”.',
  })
  expect(addressView('api.kucoin.com', [], ENGLISH)).toMatchObject({
    note: 'Haltwatch asks this host for KuCoin already. You may add this beside it.',
  })
})

test('what was found is named by its kind, with what stands there, or that nothing does', () => {
  const found = {
    kind: 'found',
    format: 'statuspage',
    url: 'https://status.example.com/api/v2/summary.json',
    name: 'Example',
    page: 'abc',
    components: ['API'],
    sample: ['Slow logins'],
  } as const
  const words = (rest: object) => {
    const seen = lookView({ ...found, ...rest }, ENGLISH)
    return seen.ok ? [seen.found.title, seen.found.sampleTitle] : seen.why
  }
  expect(words({})).toEqual(['Found a status page', 'Reported there now:'])
  expect(words({ sample: [] })).toEqual(['Found a status page', 'No trouble is reported there now.'])
  expect(words({ format: 'feed', page: null })).toEqual(['Found a feed', 'Newest there:'])
  expect(words({ format: 'feed', page: null, sample: [] })).toEqual([
    'Found a feed',
    'Nothing is written there yet.',
  ])
})

test('what was not found is one sentence about what it is and how to mend it', () => {
  const why = { key: 'own_nothing', words: ['status.example.com', '404'] } as const
  expect(lookView({ kind: 'refused', why }, ENGLISH)).toEqual({
    ok: false,
    why: 'status.example.com has nothing at this address (HTTP 404): check how it is written.',
  })
})

test('an exchange is found by any part of its name, however it is written', () => {
  const found = (typed: string) => matching(view().exchanges, typed).map(({ name }) => name)
  expect(found('KRAK')).toEqual(['Kraken'])
  expect(found(' ku coin ')).toEqual(['KuCoin'])
  expect(found('krâken')).toEqual(['Kraken'])
  expect(found('binance')).toEqual(['Binance', 'Binance.US'])
  expect(found('binanceus')).toEqual(['Binance.US'])
  expect(found('nobody')).toEqual([])
  expect(found('  ')).toHaveLength(EXCHANGES.length)
})
