import { expect, test } from 'vitest'
import { englishTongue } from '../../../scripts/words.ts'
import { MINUTE } from '../../../src/glossary.ts'
import type { Cause, Incident } from '../../../src/ledger/rows.ts'
import { causesOf } from '../../../src/views/causes.ts'
import { pauseOf, screenState } from '../../support/standings.ts'
import { NOW } from '../../support/state.ts'

const TOKYO = 'aws/ap-northeast-1'
const FOUR = ['gate', 'kucoin', 'bitget', 'htx']
const CHAIN: Cause = {
  upstream: 'chain/TRX',
  incident: 'chain/TRX@1',
  confidence: 'B',
  words: '',
  since: NOW - 30 * MINUTE,
  chain: { exchanges: FOUR, within: 15 * MINUTE },
}
const CLUSTER = pauseOf(TOKYO, { signal: 'site', level: 'degraded', cluster: ['binance', 'kucoin'] })
const BOTH = [pauseOf('binance'), pauseOf('kucoin')]

const cards = (...incidents: readonly Incident[]) =>
  causesOf(screenState({ incidents, settings: { exchanges: ['binance', ...FOUR] } }), englishTongue(), NOW)

const closed = (subject: string, minutes: number) =>
  pauseOf(subject, { scope: 'network:TRX', cause: CHAIN, openedAt: NOW - minutes * MINUTE })

test('a chain is one cause of all who closed it: where it is closed now, and as much as was seen', () => {
  expect(cards(closed('gate', 30), closed('kucoin', 26), closed('bitget', 20), closed('htx', 17))).toEqual([
    {
      id: 'chain/TRX@1',
      name: 'Tron',
      mark: 'trx',
      tone: 'warning',
      glyph: 'pause',
      state: 'Closed on HTX, Bitget and 2 more',
      reason: {
        text: 'Closed on 4 exchanges within 15 min: the chain itself is the likely cause.',
        duration: '30 min',
      },
      links: [],
    },
  ])
  expect(cards(closed('htx', 17))[0]?.state).toBe('Closed on HTX')
})

test('a cluster is shown as what it is: together in trouble, and nothing reported', () => {
  expect(cards(...BOTH, CLUSTER)).toEqual([
    {
      id: TOKYO,
      name: 'AWS Tokyo',
      mark: 'aws',
      tone: 'unknown',
      glyph: 'slow',
      state: 'Nothing reported there',
      reason: {
        text: 'Binance and KuCoin are in trouble at the same time. Both run here; it may be chance.',
        duration: '11 min',
      },
      links: [{ label: 'Status page', url: 'https://health.aws.amazon.com/health/status' }],
    },
  ])
})

test('once the cloud has spoken, its event is shown and the cluster is not', () => {
  const cause = { ...CHAIN, upstream: TOKYO, incident: 'x', words: 'Service impact: Power', chain: undefined }
  const { chain: _none, ...cloud } = cause
  const explained = BOTH.map((one) => ({ ...one, cause: cloud }))
  expect(cards(...explained, CLUSTER).map(({ state }) => state)).toEqual(['Service impact'])
  const event = { ...pauseOf(TOKYO, { signal: 'site' }), id: 'event' }
  expect(cards(...BOTH, CLUSTER, event)).toEqual([])
})

test('a cluster that is over is not shown', () => {
  expect(cards(...BOTH, { ...CLUSTER, phase: 'closed' })).toEqual([])
})
