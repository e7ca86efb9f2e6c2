import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { HOUR, MINUTE, type RouteCount } from '../../../src/glossary.ts'
import type { Cause, Incident } from '../../../src/ledger/rows.ts'
import { compose, type Telling } from '../../../src/notifications/compose.ts'
import { composeGroup } from '../../../src/notifications/group.ts'
import type { Tongue } from '../../../src/words.ts'
import { alertRow, incidentRow } from '../../support/ledger/rows.ts'
import { NOW } from '../../support/state.ts'

const ENGLISH = englishTongue()
const COUNT: RouteCount = { coins: 391, closedCoins: 300, majors: [] }
const CAUSE: Cause = {
  upstream: 'aws/ap-northeast-1',
  incident: 'x',
  confidence: 'B',
  words: 'Service degradation: Connectivity Issues',
  since: NOW - HOUR,
}

const CHOICE = { exchanges: ['binance', 'kucoin', 'mexc'] }

function told(incident: Partial<Incident>, telling: Partial<Omit<Telling, 'incident'>> = {}) {
  const whole = incidentRow('a', { openedAt: NOW - 11 * MINUTE, routes: COUNT, ...incident })
  return compose(ENGLISH, {
    incident: whole,
    reason: 'first-seen',
    cloudsSeen: true,
    choice: CHOICE,
    now: NOW,
    ...telling,
  })
}

const coin = (rest: Partial<RouteCount>, level: Incident['level'] = 'degraded'): Partial<Incident> => ({
  scope: 'asset:USDT',
  level,
  routes: { coins: 1, closedCoins: 0, majors: [], ...rest },
})

test('a pause: who, what, how many, since when, and that no cloud is to blame as far as we see', () => {
  expect(told({})).toEqual({
    title: 'Binance: withdrawals paused',
    body: '300 of 391 coins closed. Since 08:29. No cloud event seen.',
  })
})

test('majors are named', () => {
  const routes = { ...COUNT, majors: ['BTC', 'ETH', 'USDT'] }
  expect(told({ routes }).body).toContain('300 of 391 coins closed, BTC, ETH and USDT among them.')
})

test('when the clouds cannot be seen, nothing is said about them', () => {
  expect(told({}, { cloudsSeen: false }).body).toBe('300 of 391 coins closed. Since 08:29.')
})

test('a cause is said to be at the same time, never to be the reason', () => {
  const at = 'At the same time: AWS Tokyo, Service degradation: Connectivity Issues, since 07:40.'
  expect(told({ cause: CAUSE }).body).toBe(`300 of 391 coins closed. Since 08:29. ${at} Binance runs there.`)
  expect(told({ cause: { ...CAUSE, confidence: 'C' } }).body).toContain(
    `${at} Binance is reported to run there.`,
  )
})

test('what was so before we looked says so', () => {
  expect(told({ baseline: true }, { reason: 'baseline' }).body).toContain(
    'Already so when Haltwatch first looked.',
  )
})

test('getting worse says what it is now', () => {
  expect(told({}, { reason: 'got-worse' }).title).toBe('Binance: withdrawals paused')
})

test('getting better says how much is open again', () => {
  const better = told({ level: 'degraded', routes: { ...COUNT, closedCoins: 91 } }, { reason: 'got-better' })
  expect(better.title).toBe('Binance: withdrawals open again for 300 of 391 coins')
})

test('getting better names the majors that are open again', () => {
  const routes = { ...COUNT, closedCoins: 91, majors: [], reopened: ['BTC', 'ETH'] }
  const better = told({ level: 'degraded', routes }, { reason: 'got-better' })
  expect(better.body).toMatch(/^Among the open ones: BTC and ETH\. 91 of 391 coins closed\./)
})

test('the end says how long it was, from when to when, and what happened at the same time', () => {
  const over = {
    phase: 'closed',
    level: 'ok',
    openedAt: NOW - 30 * MINUTE,
    closedAt: NOW - 7 * MINUTE,
  } as const
  expect(told(over, { reason: 'resolved' })).toEqual({
    title: 'Binance: withdrawals are open again (23 min)',
    body: 'From 08:10 to 08:33.',
  })
  expect(told({ ...over, cause: CAUSE }, { reason: 'resolved' }).body).toContain(
    'At the same time: AWS Tokyo',
  )
})

test('a coin with exits left: what closed, and what is still open', () => {
  const usdt = told(coin({ closed: ['TRC20'], open: ['ERC20', 'SOL', 'TON'] }))
  expect(usdt).toEqual({
    title: 'Binance: USDT over TRC20 closed',
    body: 'Still open: ERC20, SOL and TON. Since 08:29.',
  })
})

test('a coin with no exit left', () => {
  const usdt = told(coin({ closed: ['TRC20', 'ERC20'], open: [], closedCoins: 1 }, 'paused'))
  expect(usdt).toEqual({
    title: 'Binance: USDT withdrawals paused',
    body: 'No network is open for it. Since 08:29.',
  })
})

test('a coin’s exits are open again', () => {
  const over = { phase: 'closed', closedAt: NOW } as const
  const partly = {
    ...coin({ closed: ['TRC20'], open: ['ERC20'] }),
    ...over,
    level: 'ok',
    peak: 'degraded',
  } as const
  expect(told(partly, { reason: 'resolved' }).title).toBe('Binance: USDT over TRC20 is open again (11 min)')
  expect(told({ ...partly, peak: 'paused' }, { reason: 'resolved' }).title).toBe(
    'Binance: USDT withdrawals are open again (11 min)',
  )
})

test('a network, by the name people know it by', () => {
  expect(told({ scope: 'network:TRX' }).title).toBe('Binance: Tron withdrawals closed')
  const over = { scope: 'network:TRX', phase: 'closed', closedAt: NOW, level: 'ok' } as const
  expect(told(over, { reason: 'resolved' }).title).toBe('Binance: Tron withdrawals are open again (11 min)')
})

test('one way out, announced', () => {
  const way = { scope: 'route:USDT/TRX', evidence: 'announcement', words: 'USDT (TRC20) suspended' } as const
  expect(told(way)).toEqual({
    title: 'Binance: USDT over Tron closed',
    body: '“USDT (TRC20) suspended” Since 08:29.',
  })
})

test('an announcement is quoted, and began when it says', () => {
  const said = {
    evidence: 'announcement',
    words: 'We paused all withdrawals',
    saidAt: NOW - 40 * MINUTE,
  } as const
  expect(told(said, { cloudsSeen: false }).body).toBe('“We paused all withdrawals” Since 08:00.')
})

test('planned work that overran says until when it was planned', () => {
  expect(told({ until: NOW - 5 * MINUTE }).body).toContain('Planned until 08:35, overran by 5 min.')
  expect(told({ until: NOW - 5 * MINUTE }).body).not.toContain('Since')
})

test('other signals have their own words', () => {
  expect(told({ signal: 'trading' }).title).toBe('Binance: trading paused')
  expect(told({ signal: 'login', level: 'down' }).title).toBe('Binance: login down')
  const over = { signal: 'trading', phase: 'closed', closedAt: NOW, level: 'ok' } as const
  expect(told(over, { reason: 'resolved' }).title).toBe('Binance: trading is open again (11 min)')
})

test('yesterday’s times carry their day', () => {
  expect(told({ openedAt: NOW - 24 * HOUR }, { cloudsSeen: false }).body).toContain('Since 22 Nov, 08:40.')
})

test('times are the user’s, not the exchange’s', () => {
  const tokyo = compose(englishTongue('Asia/Tokyo'), {
    choice: CHOICE,
    incident: incidentRow('a', { openedAt: NOW }),
    reason: 'first-seen',
    cloudsSeen: false,
    now: NOW,
  })
  expect(tokyo.body).toContain('Since 17:40.')
})

test('one coin has nothing to do with clouds, so none is said to be missing', () => {
  expect(told(coin({ closed: ['TRC20'], open: ['ERC20'] })).body).not.toContain('cloud')
})

const alert = (subject: string, title: string, body = `${subject} body`) =>
  alertRow(title, { subject, title, body })

test('the same of several exchanges is one sentence', () => {
  const group = composeGroup(
    ENGLISH,
    [alert('binance', 'Binance: withdrawals paused'), alert('kucoin', 'KuCoin: withdrawals paused')],
    CHOICE,
  )
  expect(group).toEqual({
    title: 'Binance and KuCoin: withdrawals paused',
    body: 'Binance: binance body\nKuCoin: kucoin body',
  })
})

test('the same of several is found whatever stands between name and phrase, and never across languages', () => {
  const say: Tongue['say'] = (key, ...words) =>
    key === 'tell_title' ? words.join('：') : ENGLISH.say(key, ...words)
  const chinese = { ...ENGLISH, locale: 'zh-CN', say }
  const paused = [alert('binance', 'Binance：提币已暂停'), alert('kucoin', 'KuCoin：提币已暂停')]
  expect(composeGroup(chinese, paused, CHOICE)).toEqual({
    title: 'Binance和KuCoin：提币已暂停',
    body: 'Binance：binance body\nKuCoin：kucoin body',
  })
  const mixed = [alert('binance', 'Binance: withdrawals paused'), alert('kucoin', 'KuCoin：提币已暂停')]
  expect(composeGroup(chinese, mixed, CHOICE).title).toBe('Binance和KuCoin：2 changes')
})

test('different things are counted, and listed one a line', () => {
  const group = composeGroup(
    ENGLISH,
    [
      alert('binance', 'Binance: withdrawals paused'),
      alert('binance', 'Binance: trading paused'),
      alert('kucoin', 'KuCoin: withdrawals are open again (5 min)'),
    ],
    CHOICE,
  )
  expect(group.title).toBe('Binance and KuCoin: 3 changes')
  expect(group.body.split('\n')).toEqual([
    'Binance: withdrawals paused',
    'Binance: trading paused',
    'KuCoin: withdrawals are open again (5 min)',
  ])
})

test('a long list is cut after six lines, and the title says how many there are', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    alert('binance', `Binance: C${index} withdrawals paused`),
  )
  const { title, body } = composeGroup(ENGLISH, many, CHOICE)
  expect(title).toBe('Binance: 9 changes')
  expect(body.split('\n')).toEqual(many.slice(0, 6).map((one) => one.title))
})
