import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const says = (path: string) =>
  readingOf('state', parse('htx-market-status', fixture(`htx/${path}.json`))).says
const saysOf = (data: object) =>
  readingOf('state', parse('htx-market-status', jsonBody({ code: 200, data }))).says[0]

test('a normal market', () => {
  expect(says('market-status-healthy')).toEqual([{ signal: 'trading', level: 'ok', words: '' }])
})

test('a market halted in an emergency', () => {
  expect(says('market-status-broken')).toEqual([
    { signal: 'trading', level: 'paused', words: 'spot market halted: emergency maintenance' },
  ])
})

test('some pairs halted, or orders that can only be cancelled, are a part of trading', () => {
  expect(saysOf({ marketStatus: 2, haltReason: 3, affectedSymbols: 'btcusdt,ethusdt' })).toEqual({
    signal: 'trading',
    level: 'degraded',
    words: 'spot market halted: scheduled maintenance',
  })
  expect(saysOf({ marketStatus: 3 })).toEqual({
    signal: 'trading',
    level: 'degraded',
    words: 'spot orders can only be cancelled',
  })
})

test('a halt without a word about pairs is a halt of all', () => {
  expect(saysOf({ marketStatus: 2, affectedSymbols: '' })?.level).toBe('paused')
})

test('an unknown state is drift, neither fine nor halted', () => {
  expect(whyOf(parse('htx-market-status', fixture('htx/market-status-drifted.json')))).toBe(
    'data.marketStatus is "open"',
  )
  expect(whyOf(parse('htx-market-status', jsonBody({ code: 200, data: { marketStatus: 4 } })))).toBe(
    'data.marketStatus is 4',
  )
})

test('an answer without a state is drift', () => {
  expect(whyOf(parse('htx-market-status', fixture('htx/market-status-empty.json')))).toBe(
    'data.marketStatus is missing',
  )
})
