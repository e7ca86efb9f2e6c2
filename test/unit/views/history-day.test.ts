import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { DAY, HOUR, MINUTE } from '../../../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../../../src/ledger/defaults.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { dayView } from '../../../src/views/history-day.ts'
import { PROOFS } from '../../../src/views/history-proofs.ts'
import { riskView } from '../../../src/views/history-risk.ts'
import { pauseOf, screenState } from '../../support/standings.ts'
import { NOW, type Parts } from '../../support/state.ts'

const ENGLISH = englishTongue()
const DAY_ID = '2026-11-20'
const MIDNIGHT = Date.parse(`${DAY_ID}T00:00:00Z`)
const ALWAYS = [{ id: NOW - 100 * DAY, to: NOW }]
const TOKYO = 'aws/ap-northeast-1'

const closed = (subject: string, from: number, lasted: number, rest: Partial<Incident> = {}): Incident => {
  const [openedAt, closedAt] = [MIDNIGHT + from, MIDNIGHT + from + lasted]
  return { ...pauseOf(subject, { phase: 'closed', openedAt, closedAt, ...rest }), id: `${subject}@${from}` }
}
const look = (parts: Parts, day = DAY_ID, tongue = ENGLISH) =>
  dayView(screenState({ spans: ALWAYS, ...parts }), day, tongue, NOW)

const cloud = closed(TOKYO, 6 * HOUR, 2 * HOUR, { signal: 'site', peak: 'degraded', words: 'EC2: power' })
const cause = {
  upstream: TOKYO,
  incident: cloud.id,
  confidence: 'B',
  words: 'EC2: power',
  since: MIDNIGHT + 6 * HOUR,
} as const

test('trouble stands where it was on the day’s axis, those who broke first on top', () => {
  const { lanes } = look({
    incidents: [closed('kucoin', 12 * HOUR, 6 * HOUR), closed('binance', 6 * HOUR, 3 * HOUR)],
  })
  expect(lanes.map(({ name }) => name)).toEqual(['Binance', 'KuCoin'])
  expect(lanes[0]?.bars[0]).toMatchObject({ from: 0.25, to: 0.375, look: 'closed', tone: 'alarm', row: 0 })
  expect(lanes[0]?.bars[0]?.label).toBe('Binance: Withdrawals paused, 06:00–09:00 (3 h).')
})

test('a cloud’s event stands under the exchanges it hit, and what they share is said', () => {
  const incidents = [cloud, ...['binance', 'kucoin'].map((id) => closed(id, 6.2 * HOUR, HOUR, { cause }))]
  const { clouds, bands, sentences } = look({ incidents })
  expect(clouds.map(({ name }) => name)).toEqual(['AWS Tokyo'])
  expect(bands).toEqual([{ id: cloud.id, from: 0.25, to: 1 / 3 }])
  expect(sentences[0]).toBe(
    '2 exchanges broke while AWS Tokyo was in trouble, 06:00–08:00: Binance and KuCoin.',
  )
})

test('a cloud’s event that hit nobody is shown, but nobody is blamed on it', () => {
  const { clouds, bands } = look({ incidents: [cloud, closed('binance', 20 * HOUR, HOUR)] })
  expect([clouds.length, bands]).toEqual([1, []])
})

test('trouble at the same time stands in rows, the next in the first free one', () => {
  const at = (from: number, lasted: number, coin: string) =>
    closed('binance', from * HOUR, lasted * HOUR, { scope: `asset:${coin}` })
  const [lane] = look({ incidents: [at(1, 4, 'BTC'), at(2, 1, 'ETH'), at(4, 1, 'USDT')] }).lanes
  expect(lane?.rows).toBe(2)
  expect(lane?.bars.map(({ row }) => row)).toEqual([0, 1, 1])
})

test('what lasted over midnight fills its part of both days, and a moment can still be seen', () => {
  const long = closed('binance', -HOUR, 26 * HOUR)
  expect(look({ incidents: [long] }).lanes[0]?.bars[0]).toMatchObject({ from: 0, to: 1 })
  const [bar] = look({ incidents: [closed('binance', HOUR, MINUTE)] }).lanes[0]?.bars ?? []
  expect((bar?.to ?? 0) - (bar?.from ?? 0)).toBeGreaterThan(0.005)
})

test('hours nobody saw are marked in each lane, and said once for the browser', () => {
  const spans = [{ id: MIDNIGHT, to: MIDNIGHT + 12 * HOUR }]
  const { lanes, sentences } = look({ spans, incidents: [closed('binance', HOUR, HOUR)] })
  expect(lanes[0]?.unseen).toEqual([{ from: 0.5, to: 1 }])
  expect(lanes[0]?.unseenLabel).toBe('Not seen for 12 h.')
  expect(sentences).toContain('Your browser ran for 12 h of this day; what nobody saw is hatched grey.')
})

test('a day without a look is not a quiet day', () => {
  expect(look({}).sentences).toEqual(['No trouble seen on your exchanges.'])
  expect(look({ spans: [] }).sentences).toEqual([
    'Your browser did not run on this day, so nothing was seen.',
  ])
})

test('coins nobody watches are counted, not drawn', () => {
  const { lanes, sentences } = look({ incidents: [closed('binance', HOUR, HOUR, { scope: 'asset:ZEC' })] })
  expect(lanes).toEqual([])
  expect(sentences).toContain('1 more incident is about coins or networks you do not watch.')
})

test('days of 23 and 25 hours have their own axis: ticks stand where the clock on the wall showed them', () => {
  const hoursOf = (id: string) => {
    const { ticks } = look({}, id, englishTongue('Europe/Berlin'))
    return ticks.map(({ at, label }) => [label, Math.round(at * 100) / 100])
  }
  expect(hoursOf('2026-03-29')).toContainEqual(['03:00', Math.round((2 / 23) * 100) / 100])
  expect(hoursOf('2026-10-25')).toContainEqual(['06:00', Math.round((7 / 25) * 100) / 100])
  expect(hoursOf('2026-11-20')).toContainEqual(['12:00', 0.5])
})

test('from day to day, but not past today and not before anything is kept', () => {
  const today = look({}, '2026-11-23')
  expect([today.next, today.previous?.address]).toEqual([null, '#day&day=2026-11-22'])
  expect(look({}, '2027-01-01').day).toBe('2026-11-23')
  expect(look({}, '1999-01-01').day).toBe('2026-11-23')
  expect(look({}, 'nonsense').day).toBe('2026-11-23')
  expect(look({}, '2026-11-23').until).toBeCloseTo((8 * 60 + 40) / (24 * 60))
})

test('shared risk: who stands on the same cloud, as surely as it is known', () => {
  const risk = riskView(
    { ...DEFAULT_SETTINGS, exchanges: ['binance', 'kucoin', 'kraken', 'poloniex'] },
    ENGLISH,
  )
  expect(risk.headline).toMatch(/^\d of your 4 exchanges stand on AWS Tokyo$/)
  const tokyo = risk.groups.find(({ id }) => id === TOKYO)
  expect(tokyo?.sentences[0]).toMatch(/^\d of your 4 exchanges runs? on AWS Tokyo: .*Binance.*\.$/)
  expect(tokyo?.members.find(({ id }) => id === 'binance')).toMatchObject({
    reported: false,
    words: 'Runs there, as read on 22 Nov 2026',
    proof: { url: null, text: 'arbitron.app/learn/crypto-exchange-server-locations' },
  })
})

test('what is only reported is counted as no more than that', () => {
  const mixed = riskView({ ...DEFAULT_SETTINGS, exchanges: ['binance', 'bitflyer'] }, ENGLISH)
  const tokyo = mixed.groups.find(({ id }) => id === TOKYO)
  expect(tokyo?.members.map(({ name, reported }) => [name, reported])).toEqual([
    ['Binance', false],
    ['bitFlyer', true],
  ])
  expect(tokyo?.sentences).toEqual([
    '1 of your 2 exchanges runs on AWS Tokyo: Binance.',
    '1 of your 2 exchanges is reported to run on AWS Tokyo: bitFlyer.',
  ])
  expect(mixed.headline).toBe('2 of your 2 exchanges stand, or are reported to stand, on AWS Tokyo')
})

test('nobody in common is said too, and what is not known is not hidden', () => {
  const risk = riskView({ ...DEFAULT_SETTINGS, exchanges: ['binance', 'kraken', 'digifinex'] }, ENGLISH)
  expect(risk.headline).toBe('No two of your exchanges are known to stand on the same cloud')
  expect(risk.unknown).toBe('Not known of: DigiFinex.')
})

test('every declared place has its evidence and the day it was read', () => {
  expect(PROOFS.length).toBeGreaterThan(10)
  expect(PROOFS.filter(({ evidence, checked }) => !evidence.startsWith('https://') || !checked)).toEqual([])
})
