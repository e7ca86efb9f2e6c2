import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { feedsFor, freshRow } from '../../../src/feeds.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/glossary.ts'
import { permitsOf } from '../../../src/hosts.ts'
import type { FeedRow, Settings } from '../../../src/ledger/rows.ts'
import { healthView } from '../../../src/views/settings-health.ts'
import { reportOf } from '../../../src/views/settings-report.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { ownFeed } from '../../support/own-feeds.ts'
import { NOW, type Parts, stateOf } from '../../support/state.ts'

const ENGLISH = englishTongue()
const EVERYWHERE = ['<all_urls>']
const WELL: Partial<FeedRow> = {
  sight: 'clear',
  clearAt: NOW - 20 * SECOND,
  askedAt: NOW - 20 * SECOND,
  nextAt: NOW + 40 * SECOND,
  latency: [300, 420, 5000],
}

/** Everything is read, but for what is given. */
function stateWith(
  rows: Readonly<Record<string, Partial<FeedRow>>> = {},
  settings: Partial<Settings> = {},
  rest: Parts = {},
) {
  const chosen = { exchanges: ['binance', 'kucoin'], ...settings }
  const feeds = [...feedsFor(chosen).values()].map((feed) => ({
    ...freshRow(feed, NOW),
    ...WELL,
    probe: 'on' as const,
    ...rows[feed.id],
  }))
  return stateOf({ settings: chosen, feeds, ...rest })
}
const view = (state = stateWith(), granted: readonly string[] = EVERYWHERE) =>
  healthView(state, ENGLISH, { permits: permitsOf(granted), now: NOW })
const said = (id: string, row: Partial<FeedRow>, rest: Parts = {}) =>
  view(stateWith({ [id]: row }, {}, rest))
    .groups.flatMap(({ feeds }) => feeds)
    .find((feed) => feed.id === id)?.said

test('every feed of what is chosen is there with its address, under whose it is', () => {
  const { groups, none } = view()
  expect(groups.map(({ name }) => name)).toEqual(['Binance', 'KuCoin', 'Amazon Web Services'])
  const ids = groups.flatMap(({ feeds }) => feeds.map(({ id }) => id))
  expect(ids).toEqual([...feedsFor({ exchanges: ['binance', 'kucoin'] }).keys()])
  expect(groups[1]?.feeds.find(({ id }) => id === 'kucoin/btc')).toMatchObject({
    name: 'Withdrawals of BTC',
    url: 'https://api.kucoin.com/api/v3/currencies/BTC',
    tone: 'calm',
  })
  expect(none).toBe('')
})

test('where nothing is chosen it says what to do', () => {
  expect(view(stateWith({}, { exchanges: [] }))).toMatchObject({
    groups: [],
    none: 'Choose an exchange, and its feeds appear here.',
  })
})

test('a feed that is read says when, when next, and how fast it answers', () => {
  expect(said('kucoin/btc', {})).toBe('Last read at 08:39. Asked again in 40 s. Answers in 0.4 s.')
  expect(said('kucoin/btc', { nextAt: NOW + 3 * SECOND, latency: [20] })).toBe(
    'Last read at 08:39. Asked again now. Answers in 0.1 s.',
  )
})

test.each<readonly [string, Partial<FeedRow>, string]>([
  ['timeouts', { sight: 'blind', why: 'timeout' }, 'Not answered since 08:02 (no answer in time).'],
  ['nobody there', { sight: 'blind', why: 'network' }, 'Not answered since 08:02 (no connection).'],
  ['refused', { sight: 'blind', why: 'HTTP 503' }, 'Refused since 08:02 (HTTP 503).'],
  ['moved', { sight: 'blind', why: 'moved' }, 'Refused since 08:02 (it leads to another host).'],
  ['too large', { sight: 'blind', why: 'too large' }, 'Refused since 08:02 (more than Haltwatch reads).'],
  ['never', { sight: 'blind', why: 'timeout', clearAt: null }, 'It has never answered (no answer in time).'],
  ['old', { sight: 'stale', why: 'timeout' }, 'No fresh answer since 08:02 (no answer in time).'],
  [
    'out of shape',
    { sight: 'drift', why: 'no list', sightAt: NOW - HOUR },
    'Its answers have had an unknown shape since 07:40 (no list).',
  ],
])('%s: why, since when, and when it is asked again', (_what, row, words) => {
  const rest = { clearAt: NOW - 38 * MINUTE, nextAt: NOW + 4 * MINUTE, failures: 4, latency: [], ...row }
  expect(said('kucoin/currencies', rest)).toBe(`${words} Asked again in 4 min.`)
})

test('a host that asked for rest is left alone until then, with all its feeds', () => {
  const hosts = [{ id: 'api.kucoin.com', restUntil: NOW + 3 * MINUTE }]
  expect(said('kucoin/btc', {}, { hosts })).toBe('Resting until 08:43: its host asks for it (429).')
})

test('a trial that failed is switched off and no trouble, and says when it is tried again', () => {
  const off = { probe: 'off', sight: 'unread', nextAt: NOW + DAY - HOUR } as const
  expect(said('kucoin/btc', off)).toBe(
    'Switched off: this unproven address did not answer as expected. Tried again at 24 Nov, 07:40.',
  )
  expect(view(stateWith({ 'kucoin/btc': off })).groups.every(({ troubled }) => !troubled)).toBe(true)
})

test('the troubled come first, and say how many are not read', () => {
  const { groups } = view(stateWith({ 'kucoin/btc': { sight: 'blind', why: 'timeout' } }))
  expect(groups.map(({ name, troubled, summary }) => [name, troubled, summary])).toEqual([
    ['KuCoin', true, '1 not read'],
    ['Binance', false, 'All read'],
    ['Amazon Web Services', false, 'All read'],
  ])
})

test('what may not be asked is named, with what to allow, once for the whole exchange', () => {
  const { groups } = view(stateWith(), ['https://*.binance.com/*', 'https://*.amazon.com/*'])
  const [kucoin] = groups
  expect(kucoin).toMatchObject({ name: 'KuCoin', troubled: true, summary: '7 not read' })
  expect(kucoin?.feeds.every((feed) => feed.said === 'Not permitted.')).toBe(true)
  expect(kucoin?.origins).toContain('https://api.kucoin.com/*')
})

test('in trouble the next look is said at the floor pace, in gentle times at the stretched one', () => {
  const row = { askedAt: NOW - 20 * SECOND, nextAt: NOW + 5 * MINUTE, soonAt: NOW + 80 * SECOND, latency: [] }
  const incidents = [incidentRow('a', { subject: 'binance', openedAt: NOW, changedAt: NOW })]
  expect(said('binance/coins', row, { incidents })).toContain('Asked again in 40 s.')
  const gentle = view(stateWith({ 'binance/coins': row }, { pace: 'gentle' }))
  expect(gentle.groups[0]?.feeds.find(({ id }) => id === 'binance/coins')?.said).toContain('in 5 min.')
  expect(said('binance/coins', row)).toContain('in 1 min.')
})

const AGENT = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36'
const report = (state = stateWith(), agent = AGENT) =>
  reportOf(state, { permits: permitsOf(EVERYWHERE), now: NOW }, { haltwatch: '0.1.0', agent })

test('a report says versions and the state of every feed, for people who mend things', () => {
  const text = report(stateWith({ 'kucoin/btc': { sight: 'blind', why: 'HTTP 503', failures: 3 } }))
  expect(text).toContain('Haltwatch 0.1.0, Chrome 156, 2026-11-23T08:40Z\n')
  expect(text).toContain(
    'kucoin/btc: refused (HTTP 503), read 20 s ago, next in 40 s, 3 failures, answers in 420 ms\n',
  )
  expect(text.split('\n').filter((line) => line.includes(': clear, '))).toHaveLength(
    feedsFor({ exchanges: ['binance', 'kucoin'] }).size - 1,
  )
})

test('a report names no feed of one’s own, no coin, no operating system and no time zone', () => {
  const own = [ownFeed({ name: 'Secret Bank' })]
  const settings = { exchanges: ['binance', own[0]?.id ?? ''], own, coins: ['PEPE'] }
  const rows = { 'own-blogexamplecom/feed': { sight: 'drift', why: 'Secret words of the page' } } as const
  const text = report(stateWith(rows, settings))
  expect(text).toContain('own feed 1 (feed): drift, read 20 s ago')
  expect(text).not.toMatch(/Secret|blog|PEPE|Linux|X11|Europe|Asia/)
})

test.each([
  ['Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/153.0', 'Firefox 153'],
  [`${AGENT} Edg/156.0.0.0`, 'Edge 156'],
  ['curl/8', 'an unknown browser'],
])('of %s only its kind and version are told', (agent, name) => {
  expect(report(stateWith(), agent).split(', ')[1]).toBe(name)
})
