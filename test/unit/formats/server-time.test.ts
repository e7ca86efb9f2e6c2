import { expect, test } from 'vitest'
import { bodyOf, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const NO_TIME = 'no server time in the answer'

test.each<[string, unknown]>([
  ['Binance', { serverTime: 1795174200000 }],
  ['Gate', { server_time: 1795174200000 }],
  ['Coinbase', { iso: '2026-11-20T11:30:00.123Z', epoch: 1795174200.123 }],
  ['Coinbase without a number', { data: { iso: '2026-11-20T11:30:00Z' } }],
  ['KuCoin', { code: '200000', data: 1795174200000 }],
  ['Bitget', { code: '00000', msg: 'success', data: { serverTime: '1795174200000' } }],
  ['XT', { rc: 0, mc: 'SUCCESS', ma: [], result: { serverTime: 1795174200000 } }],
  ['XT without a record', { rc: 0, mc: 'SUCCESS', ma: [], result: 1795174200000 }],
  ['seconds', { code: 0, timestamp: 1795174200 }],
])('a clock that tells the time means that the API answers: %s', (_name, answer) => {
  expect(readingOf('state', parse('server-time', jsonBody(answer)))).toEqual({
    kind: 'state',
    says: [{ signal: 'api', level: 'ok', words: '' }],
    skipped: 0,
  })
})

test('a refusal is drift in the exchange’s words, even when it has the time on it', () => {
  const refusal = { code: -1003, msg: 'Too many requests.', serverTime: 1795174200000 }
  expect(whyOf(parse('server-time', jsonBody(refusal)))).toBe('code -1003: Too many requests.')
  const failure = { success: false, message: 'busy', timestamp: 1795174200000 }
  expect(whyOf(parse('server-time', jsonBody(failure)))).toBe('code none: busy')
  const xt = { rc: 1, mc: 'AUTH_001', ma: [], result: { serverTime: 1795174200000 } }
  expect(whyOf(parse('server-time', jsonBody(xt)))).toBe('code 1: AUTH_001')
  const page = { timestamp: '2026-11-20T11:30:00.000+00:00', status: 500, error: 'Internal Server Error' }
  expect(whyOf(parse('server-time', jsonBody(page)))).toBe(NO_TIME)
})

test.each<[string, unknown]>([
  ['another name', { now: 1795174200000 }],
  ['the year 1970', { serverTime: 12 }],
  ['nanoseconds', { serverTime: 1795174200000000000 }],
  ['a list', { serverTime: [1795174200000] }],
  ['a word', { data: 'ok' }],
  ['a result under no code', { result: { serverTime: 1795174200000 } }],
  ['a trap', { serverTime: { toString: 1 } }],
  ['nothing', {}],
  ['no record', 1795174200000],
])('a clock that tells no time is drift: %s', (_name, answer) => {
  expect(whyOf(parse('server-time', jsonBody(answer)))).toBe(NO_TIME)
})

test('a login page is not a clock', () => {
  expect(whyOf(parse('server-time', bodyOf('<!doctype html><html></html>')))).toBe('an HTML page')
})
