import { describe, expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { DAY, HOUR, MINUTE } from '../../../src/glossary.ts'
import type { Incident, JournalRow, RouteMemo } from '../../../src/ledger/rows.ts'
import { placeOf, subjectView } from '../../../src/views/subject.ts'
import { pauseOf, screenState, unseen } from '../../support/standings.ts'
import { NOW, type Parts } from '../../support/state.ts'

const ENGLISH = englishTongue()
const view = (parts: Parts = {}, query = '', address = 'binance') =>
  subjectView(screenState(parts), ENGLISH, { place: placeOf(address), query, now: NOW })

const route = (since: number, name: string, rest: Partial<RouteMemo> = {}): RouteMemo => ({
  since,
  name,
  ...rest,
})
const book = (routes: Readonly<Record<string, RouteMemo>>) => ({
  books: [{ id: 'binance', firstAt: 1, active: 1, routes }],
})

describe('the address of a view', () => {
  test.each([
    ['binance', 'binance', null],
    ['binance/withdrawals/asset:BTC@7', 'binance', 'binance/withdrawals/asset:BTC@7'],
    ['aws/ap-northeast-1/site/all@7', 'aws/ap-northeast-1', 'aws/ap-northeast-1/site/all@7'],
    ['own-feed/withdrawals/all@guid/with/slashes', 'own-feed', 'own-feed/withdrawals/all@guid/with/slashes'],
  ])('%s is of %s', (address, subject, incident) => {
    expect(placeOf(address)).toEqual({ subject, incident })
  })
})

describe('the story of an incident', () => {
  const began = NOW - 30 * MINUTE
  const paused = pauseOf('binance', {
    openedAt: began,
    routes: { coins: 60, closedCoins: 54, majors: ['BTC'] },
    timeline: [{ at: began, level: 'paused', feed: 'binance/coins', words: '54 of 60 coins closed' }],
  })
  const decision = (rest: Partial<JournalRow>): JournalRow => ({
    at: began,
    subject: 'binance',
    line: 'incident',
    incident: paused.id,
    reason: 'first-seen',
    told: true,
    ...rest,
  })

  test('tells what was seen where, and why it was told', () => {
    const [story] = view({ incidents: [paused], journal: [decision({})] }).stories
    expect(story).toMatchObject({
      tone: 'alarm',
      title: 'Withdrawals paused',
      when: 'Since 08:10, for 30 min',
      facts: '54 of 60 coins closed, BTC among them.',
      cause: 'No cloud event seen.',
    })
    expect(story?.lines).toEqual([
      {
        when: '08:10',
        text: 'Withdrawals paused',
        detail: 'seen in its withdrawal table',
        kind: 'seen',
      },
      { when: '08:10', text: 'You were told: it had just begun.', detail: '', kind: 'told' },
    ])
  })

  test('quotes what the exchange says, and nothing that is only ours', () => {
    const said = (evidence: Incident['evidence']) => {
      const words = 'Withdrawals are suspended'
      const timeline = [{ at: began, level: 'paused', feed: 'binance/articles', words }] as const
      const [story] = view({ incidents: [{ ...paused, evidence, words, timeline }] }).stories
      return [story?.facts.includes(words), story?.lines[0]?.text.includes(words)]
    }
    expect(said('announcement')).toEqual([true, true])
    expect(said('guess')).toEqual([false, false])
  })

  test('says the same reason for silence once, and leaves out other incidents', () => {
    const silent = decision({ told: false, reason: 'silenced' })
    const journal = [
      decision({}),
      { ...silent, at: began + 1 },
      { ...silent, at: began + 2 },
      decision({ incident: 'kucoin/withdrawals/all@1', told: false, reason: 'planned' }),
    ]
    const [story] = view({ incidents: [paused], journal }).stories
    expect(story?.lines.filter(({ kind }) => kind === 'kept').map(({ text }) => text)).toEqual([
      'Not told: you had silenced this exchange.',
    ])
  })

  test('of one that is over names the times, and what it was at its worst', () => {
    const over: Incident = { ...paused, phase: 'closed', level: 'ok', closedAt: NOW - 10 * MINUTE }
    const [story] = view({ incidents: [over] }).stories
    expect(story).toMatchObject({
      tone: 'calm',
      glyph: 'tick',
      title: 'Withdrawals paused',
      when: 'From 08:10 to 08:30 (20 min)',
    })
  })

  test('of planned work says when it will be', () => {
    const [from, until] = [NOW + HOUR, NOW + 2 * HOUR]
    const [story] = view({ incidents: [{ ...paused, planned: true, from, until }] }).stories
    expect(story).toMatchObject({ glyph: 'clock', when: 'In 1 h, from 09:40 to 10:40' })
  })

  test('claims no more of a cloud than is known', () => {
    const cause = {
      upstream: 'aws/ap-northeast-1',
      incident: 'x',
      confidence: 'C',
      words: 'Disruption',
      since: began,
    } as const
    const [story] = view({ incidents: [{ ...paused, cause }] }).stories
    expect(story?.cause).toBe(
      'At the same time: AWS Tokyo, Disruption, since 08:10. Binance is reported to run there.',
    )
  })

  test('comes first when it was asked for, though another is worse', () => {
    const coin = pauseOf('binance', {
      id: 'binance/withdrawals/asset:BTC@1',
      scope: 'asset:BTC',
      level: 'degraded',
    })
    const stories = view({ incidents: [paused, coin] }, '', coin.id).stories
    expect(stories.map(({ id }) => id)).toEqual([coin.id, paused.id])
  })

  test('without one, that is said', () => {
    expect(view().noStories).toMatch(/^Nothing was wrong here/)
  })
})

describe('the coins', () => {
  const ROUTES = {
    'XMR/XMR': route(NOW - HOUR, 'XMR'),
    'USDT/TRX': route(NOW - HOUR, 'TRC20'),
    'USDT/ETH': route(0, 'ERC20', { fee: '3' }),
    'ADA/ADA': route(0, 'Cardano'),
    'EOS/EOS': route(-1, 'EOS'),
  }

  test('watched ones first, then what is closed, then the rest, each in the exchange’s words', () => {
    const { coins } = view(book(ROUTES))
    expect(coins?.count).toBe('Coins: 4, closed: 2')
    expect(coins?.lines.map(({ asset, state, open }) => `${asset} ${state} ${open}`.trim())).toEqual([
      'USDT Partly closed Open: ERC20 (fee 3 USDT)',
      'XMR Closed',
      'ADA Open Open: Cardano',
      'EOS Closed for long',
    ])
    expect(coins?.lines[0]?.closed).toMatchObject([{ text: 'TRC20: closed since 07:40' }])
  })

  test.each([
    ['xm', ['XMR']],
    ['trc20', ['USDT']],
    ['tron', ['USDT']],
    ['cardano', ['ADA']],
    [' usdt ', ['USDT']],
    ['nothing', []],
  ])('“%s” finds %j', (query, found) => {
    const { coins } = view(book(ROUTES), query)
    expect(coins?.lines.map(({ asset }) => asset)).toEqual(found)
    expect(coins?.none === '').toBe(found.length > 0)
  })

  test('of a long table only the first are drawn, and how many are left is said', () => {
    const many = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`C${at}/ETH`, route(0, 'ERC20')]))
    const { coins } = view(book(many))
    expect(coins?.lines).toHaveLength(40)
    expect(coins?.rest).toBe('50 more: type a name to find one.')
  })

  test('an exchange without a table has none', () => {
    expect(view({}, '', 'mexc').coins).toBeNull()
  })
})

describe('“tell me when it opens again”', () => {
  const shut = { ...book({ 'XMR/XMR': route(NOW - HOUR, 'XMR') }), incidents: [pauseOf('binance')] }

  test('is offered for what is shut', () => {
    const { wish, coins } = view(shut)
    expect(wish).toEqual({ id: 'binance/all', scope: 'all', asked: false })
    expect(coins?.lines[0]?.wish).toEqual({ id: 'binance/asset:XMR', scope: 'asset:XMR', asked: false })
  })

  test('is not offered for what is open', () => {
    const { wish, coins } = view(book({ 'ADA/ADA': route(0, 'ADA') }))
    expect([wish, coins?.lines[0]?.wish]).toEqual([null, null])
  })

  test('shows that it was asked for', () => {
    const id = 'binance/asset:XMR'
    const wishes = [
      { id, subject: 'binance', scope: 'asset:XMR', at: NOW - DAY, incident: null, resumed: false },
    ] as const
    expect(view({ ...shut, wishes }).coins?.lines[0]?.wish?.asked).toBe(true)
  })
})

test('why an exchange cannot be seen stands on its page', () => {
  const { reasons, state } = view({ subjects: [unseen('binance')] })
  expect(state).toBe("Can't see")
  expect(reasons.map(({ text }) => text)).toEqual(['No answer since 08:30. Last seen open.'])
})

test('the summary says what, since when, where it was seen, and when that was written', () => {
  const paused = pauseOf('binance', {
    timeline: [{ at: NOW - 11 * MINUTE, level: 'paused', feed: 'binance/coins', words: '' }],
  })
  const { summary } = view({ incidents: [paused] })
  expect(summary).toContain('Binance: Withdrawals paused')
  expect(summary).toContain('08:29  Withdrawals paused (seen in its withdrawal table)')
  expect(summary).toContain('https://www.binance.com')
  expect(summary).toMatch(/Seen by Haltwatch on 23 Nov 2026, 08:40:00 UTC$/)
})
