import { expect, test } from 'vitest'
import { type Circumstances, decide, isWatched } from '../../../src/alerts/decide.ts'
import { HOUR, MINUTE, type Signal } from '../../../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../../../src/ledger/defaults.ts'
import type { Incident, Silence } from '../../../src/ledger/rows.ts'
import { incidentRow } from '../../support/ledger/rows.ts'
import { NOW, vote } from '../../support/state.ts'

const ID = 'binance/withdrawals/all@1'
const TOLD = { level: 'paused', at: NOW - HOUR, alert: 'a' } as const

function paused(rest: Partial<Incident> = {}): Incident {
  return incidentRow(ID, { openedAt: NOW, changedAt: NOW, votes: { 'binance/coins': vote() }, ...rest })
}

function reason(incident: Incident, circumstances: Partial<Circumstances> = {}): string {
  const { tell, reason } = decide(incident, {
    settings: DEFAULT_SETTINGS,
    silences: new Map(),
    open: [incident],
    tableSeen: true,
    tableDue: false,
    history: [],
    now: NOW,
    ...circumstances,
  })
  return tell ? `tell: ${reason}` : reason
}

const silencedBy = (silence: Partial<Silence>) =>
  new Map([['binance', { id: 'binance', until: null, incident: null, level: null, ...silence }]])

test('a pause is told when it is first seen', () => {
  expect(reason(paused())).toBe('tell: first-seen')
})

test('a pause that was there before we looked is told as such', () => {
  expect(reason(paused({ baseline: true }))).toBe('tell: baseline')
})

test('a told pause that goes on is no news', () => {
  expect(reason(paused({ told: TOLD }))).toBe('nothing-new')
})

test('getting worse is told, for anything', () => {
  expect(reason(paused({ told: { ...TOLD, level: 'degraded' } }))).toBe('tell: got-worse')
  const coin = { scope: 'asset:BTC', told: { ...TOLD, level: 'degraded' } } as const
  expect(reason(paused(coin))).toBe('tell: got-worse')
})

test('getting better is told of the whole exchange; of one coin its end is enough', () => {
  expect(reason(paused({ level: 'degraded', told: TOLD }))).toBe('tell: got-better')
  expect(reason(paused({ scope: 'asset:BTC', level: 'degraded', told: TOLD }))).toBe('nothing-new')
})

test('whoever was told of the beginning is told of the end, even silenced or not watched any more', () => {
  const over = paused({ phase: 'closed', level: 'ok', closedAt: NOW, told: TOLD })
  expect(reason(over)).toBe('tell: resolved')
  expect(reason(over, { silences: silencedBy({ until: NOW + HOUR }) })).toBe('tell: resolved')
  expect(reason(over, { settings: { ...DEFAULT_SETTINGS, exchanges: [] } })).toBe('tell: resolved')
})

test('what was never told ends untold, for the reason it was kept, or because it was over too soon', () => {
  const over = (rest: Partial<Incident>) =>
    reason(paused({ phase: 'closed', level: 'ok', closedAt: NOW, ...rest }))
  expect(over({ reason: '' })).toBe('over-before-told')
  expect(over({ reason: 'nothing-new' })).toBe('over-before-told')
  expect(over({ planned: true })).toBe('planned')
  for (const kept of ['not-watched', 'below-threshold', 'silenced', 'inhibited', 'too-old'])
    expect(over({ reason: kept })).toBe(kept)
})

test('planned work is not told', () => {
  expect(reason(paused({ planned: true }))).toBe('planned')
})

test('planned work that overruns its window is told like any other trouble', () => {
  expect(reason(paused({ planned: false, until: NOW - 5 * MINUTE, reason: 'planned' }))).toBe(
    'tell: first-seen',
  )
})

test('exchanges nobody chose, and clouds, are not told', () => {
  expect(reason(paused({ subject: 'somebody' }))).toBe('not-watched')
  expect(reason(paused({ subject: 'aws/ap-northeast-1', signal: 'site' }))).toBe('not-watched')
})

test('coins nobody watches are not told', () => {
  expect(reason(paused({ scope: 'asset:BTC' }))).toBe('tell: first-seen')
  expect(reason(paused({ scope: 'asset:DOGE' }))).toBe('not-watched')
  expect(reason(paused({ scope: 'route:USDT/TRX' }))).toBe('tell: first-seen')
  expect(reason(paused({ scope: 'route:DOGE/DOGE' }))).toBe('not-watched')
})

test('a network is told when a watched coin leaves over it', () => {
  const over = (assets: readonly string[]) =>
    paused({ scope: 'network:TRX', routes: { coins: 9, closedCoins: 9, majors: [], assets } })
  expect(reason(over(['TRX', 'JST', 'USDT']))).toBe('tell: first-seen')
  expect(reason(over(['TRX', 'JST']))).toBe('not-watched')
})

test('a network that is only announced is watched for its own coin and the stablecoins that leave over it', () => {
  const watched = (network: string) => isWatched(paused({ scope: `network:${network}` }), DEFAULT_SETTINGS)
  expect([watched('TRX'), watched('ETH'), watched('BTC'), watched('KAS')]).toEqual([true, true, true, false])
})

test('each signal has its own threshold', () => {
  const of = (signal: Signal, level: Incident['level']) => reason(paused({ signal, level }))
  expect(of('withdrawals', 'degraded')).toBe('tell: first-seen')
  expect([of('trading', 'degraded'), of('trading', 'paused')]).toEqual([
    'below-threshold',
    'tell: first-seen',
  ])
  expect([of('deposits', 'down'), of('api', 'down'), of('site', 'down')]).toEqual(
    Array(3).fill('below-threshold'),
  )
  const quiet = { ...DEFAULT_SETTINGS, tell: { ...DEFAULT_SETTINGS.tell, withdrawals: 'never' } } as const
  expect(reason(paused(), { settings: quiet })).toBe('below-threshold')
})

test('silenced for an hour is silenced until then', () => {
  expect(reason(paused(), { silences: silencedBy({ until: NOW + 1 }) })).toBe('silenced')
  expect(reason(paused(), { silences: silencedBy({ until: NOW }) })).toBe('tell: first-seen')
})

test('silenced until it changes: another level or another incident is told', () => {
  const silences = silencedBy({ incident: ID, level: 'degraded' })
  const told = { ...TOLD, level: 'degraded' } as const
  expect(reason(paused({ level: 'degraded' }), { silences })).toBe('silenced')
  expect(reason(paused({ told }), { silences })).toBe('tell: got-worse')
  expect(reason(paused({ id: 'another', level: 'degraded' }), { silences })).toBe('tell: first-seen')
})

test('silence about one exchange is no silence about another', () => {
  expect(reason(paused({ subject: 'kucoin' }), { silences: silencedBy({ until: NOW + HOUR }) })).toBe(
    'tell: first-seen',
  )
})

test('an announcement found half a day after it was made is no news', () => {
  const announced = (age: number) =>
    paused({
      evidence: 'announcement',
      saidAt: NOW - age,
      votes: { 'binance/news': vote({ evidence: 'announcement' }) },
    })
  expect(reason(announced(12 * HOUR))).toBe('tell: first-seen')
  expect(reason(announced(12 * HOUR + 1))).toBe('too-old')
})

test('a table may be closed since yesterday and still be news', () => {
  expect(reason(paused({ saidAt: NOW - 20 * HOUR }))).toBe('tell: first-seen')
})

test('what is being taken back is no time to begin telling of it', () => {
  const leaving = paused({ votes: { 'binance/coins': vote({ oks: 1 }) } })
  expect(reason(leaving)).toBe('nothing-new')
  expect(reason({ ...leaving, votes: { ...leaving.votes, 'binance/news': vote() } })).toBe('tell: first-seen')
})

test('of a single coin the table we can read is the better witness; blind, the announcement is told', () => {
  const announced = paused({ scope: 'asset:BTC', evidence: 'announcement', saidAt: NOW })
  expect(reason(announced)).toBe('inhibited')
  expect(reason(announced, { tableSeen: false })).toBe('tell: first-seen')
  expect(reason({ ...announced, scope: 'all' })).toBe('tell: first-seen')
})

test('a coin is not told beside the pause of its whole exchange', () => {
  const coin = paused({ id: 'coin', scope: 'asset:BTC' })
  expect(reason(coin, { open: [coin, paused()] })).toBe('inhibited')
})

test('a coin waits while the whole table is about to be read: it may say far more', () => {
  expect(reason(paused({ scope: 'asset:BTC' }), { tableDue: true })).toBe('nothing-new')
  expect(reason(paused(), { tableDue: true })).toBe('tell: first-seen')
  expect(
    reason(paused({ scope: 'asset:BTC', told: { ...TOLD, level: 'degraded' } }), { tableDue: true }),
  ).toBe('tell: got-worse')
})

test('an inhibited coin is told once nothing speaks for it any more', () => {
  const coin = paused({ id: 'coin', scope: 'asset:BTC', reason: 'inhibited' })
  expect(reason(coin, { open: [coin] })).toBe('tell: first-seen')
})

test('withdrawals of the whole exchange are inhibited by nothing', () => {
  const others = [
    paused({ id: 'site', signal: 'site', level: 'down' }),
    paused({ id: 'coin', scope: 'asset:BTC', told: TOLD }),
    paused({ id: 'trx', scope: 'network:TRX', told: TOLD }),
  ]
  const pause = paused()
  expect(reason(pause, { open: [pause, ...others] })).toBe('tell: first-seen')
})
