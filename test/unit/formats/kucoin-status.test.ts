import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const said = (path: string) =>
  readingOf('state', parse('kucoin-status', fixture(`kucoin/status-${path}.json`))).says

test('open: trading is fine', () => {
  expect(said('healthy')).toEqual([{ signal: 'trading', level: 'ok', words: '' }])
})

test('a remark does not turn an open exchange into a closed one', () => {
  const body = jsonBody({ code: '200000', data: { status: 'open', msg: 'upgrade match engine' } })
  expect(readingOf('state', parse('kucoin-status', body)).says[0]?.level).toBe('ok')
})

test('closed for an upgrade: trading is paused, in the words of KuCoin', () => {
  expect(said('broken')).toEqual([{ signal: 'trading', level: 'paused', words: 'upgrade match engine' }])
})

test('only cancelling is left: degraded, with words of our own when KuCoin has none', () => {
  expect(said('cancelonly')).toEqual([
    { signal: 'trading', level: 'degraded', words: 'orders can only be cancelled' },
  ])
})

test('a state nobody has documented is drift that quotes it', () => {
  expect(whyOf(parse('kucoin-status', fixture('kucoin/status-drifted.json')))).toBe(
    'data.status is "readonly"',
  )
})

test('being told off for asking too often is no state', () => {
  expect(whyOf(parse('kucoin-status', fixture('kucoin/refused.json')))).toBe('code 429000: Too many requests')
})
