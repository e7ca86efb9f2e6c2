import { expect, test } from 'vitest'
import { bodyOf, fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const says = (body: ReturnType<typeof fixture>) => readingOf('state', parse('binance-status', body)).says

test('a normal day at Binance: the platform and its trading are fine', () => {
  expect(says(fixture('binance/system-status-healthy.json'))).toEqual([
    { signal: 'site', level: 'ok', words: 'normal' },
    { signal: 'trading', level: 'ok', words: 'normal' },
  ])
})

test('system maintenance pauses the platform, in words a person can read', () => {
  expect(says(fixture('binance/system-status-broken.json'))).toEqual([
    { signal: 'site', level: 'paused', words: 'system maintenance' },
    { signal: 'trading', level: 'paused', words: 'system maintenance' },
  ])
})

test('it never speaks of withdrawals: they pause without a word here', () => {
  const signals = says(fixture('binance/system-status-broken.json')).map((one) => one.signal)
  expect(signals).not.toContain('withdrawals')
})

test('the status may come as a string', () => {
  expect(says(jsonBody({ status: '1', msg: 'system_maintenance' }))[0]?.level).toBe('paused')
})

test('a status nobody has documented is drift, not a guess', () => {
  expect(whyOf(parse('binance-status', fixture('binance/system-status-drifted.json')))).toBe('status is 2')
})

test('an answer without a status is drift', () => {
  expect(whyOf(parse('binance-status', jsonBody({ msg: 'normal' })))).toBe('status is missing')
  expect(whyOf(parse('binance-status', bodyOf('')))).toBe('empty body')
})
