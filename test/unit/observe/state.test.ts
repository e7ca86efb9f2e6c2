import { expect, test } from 'vitest'
import type { StateSaid } from '../../../src/glossary.ts'
import { latencyOf, withLatency } from '../../../src/observe/latency.ts'
import { observeState } from '../../../src/observe/state.ts'
import { feedRow } from '../../support/ledger/rows.ts'
import { seesWith } from '../../support/routes.ts'
import { feedOf } from '../../support/state.ts'

const STATUS = feedOf('binance/system-status')
const PING = feedOf('binance/ping')
const says = (...all: readonly StateSaid[]) => observeState(all, seesWith({ feed: STATUS }))

test('a platform that says it is in maintenance is paused, in its own words', () => {
  const { observations } = says({ signal: 'site', level: 'paused', words: 'system maintenance' })
  expect(observations).toMatchObject([
    {
      subject: 'binance',
      signal: 'site',
      scope: 'all',
      level: 'paused',
      evidence: 'state',
      words: 'system maintenance',
      looks: 1,
    },
  ])
})

test('a signal said to be ok is no observation, but its silence is covered', () => {
  const { observations, covers } = says({ signal: 'trading', level: 'ok', words: 'normal' })
  expect(observations).toEqual([])
  expect(covers('binance', 'trading', 'all')).toBe(true)
})

test('what it did not speak of, it does not take back', () => {
  const { covers } = says({ signal: 'trading', level: 'ok', words: 'normal' })
  expect(covers('binance', 'site', 'all')).toBe(false)
  expect(covers('binance', 'withdrawals', 'all')).toBe(false)
  expect(covers('binance', 'trading', 'asset:BTC')).toBe(false)
})

test('a feed about a part of the platform never says worse than limited', () => {
  const sees = seesWith({ feed: feedOf('kucoin/futures-status') })
  const { observations } = observeState([{ signal: 'trading', level: 'paused', words: 'close' }], sees)
  expect(observations[0]).toMatchObject({ subject: 'kucoin', level: 'degraded' })
})

const answering = (...times: readonly number[]) => times.reduce(withLatency, feedRow(PING.id))
const usual = Array<number>(10).fill(200)

test('three answers in a row far slower than usual are a guess that the API is slow', () => {
  expect(latencyOf(PING, answering(...usual, 4000, 4000))?.observations).toEqual([])
  expect(latencyOf(PING, answering(...usual, 4000, 4000, 4000))?.observations).toMatchObject([
    { signal: 'api', scope: 'all', level: 'degraded', evidence: 'guess' },
  ])
})

test('one quick answer in between, and the count begins anew', () => {
  expect(latencyOf(PING, answering(...usual, 4000, 4000, 250, 4000, 4000))?.observations).toEqual([])
})

test('slow is five times the usual and three seconds: a slow line is nobody’s fault', () => {
  expect(answering(...usual, 2900).slowLooks).toBe(0)
  expect(answering(...Array<number>(10).fill(1000), 4900).slowLooks).toBe(0)
  expect(answering(...Array<number>(10).fill(1000), 5100).slowLooks).toBe(1)
})

test('eight answers are needed to know what is usual', () => {
  expect(answering(...usual.slice(0, 7), 9000).slowLooks).toBe(0)
  expect(answering(...usual.slice(0, 8), 9000).slowLooks).toBe(1)
})

test('slow answers do not become the usual, and only the last twenty are kept', () => {
  expect(answering(...usual, ...Array<number>(50).fill(9000)).latency).toEqual(usual)
  expect(answering(...Array<number>(50).fill(100)).latency).toHaveLength(20)
})

test('only feeds with a tiny answer are a fair clock', () => {
  const slow = answering(...usual, 4000, 4000, 4000)
  expect(latencyOf(feedOf('binance/coins'), slow)).toBeNull()
  expect(latencyOf(feedOf('aws/rss'), slow)).toBeNull()
  expect(latencyOf(PING, undefined)).toBeNull()
})

test('its guess about the API is a voice of its own, and takes back only its own guess', () => {
  const guess = latencyOf(PING, answering(...usual))
  expect(guess?.feed).toBe('binance/ping#latency')
  expect(guess?.covers('binance', 'api', 'all')).toBe(true)
  expect(guess?.covers('binance', 'site', 'all')).toBe(false)
})
