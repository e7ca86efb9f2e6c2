import { expect, test } from 'vitest'
import { bodyOf, fixture, parse, readingOf, whyOf } from './bodies.ts'

test('an empty object from either exchange means that the API answers', () => {
  for (const path of ['binance/ping-healthy.json', 'mexc/ping-healthy.json']) {
    expect(readingOf('state', parse('empty-object', fixture(path))).says).toEqual([
      { signal: 'api', level: 'ok', words: '' },
    ])
  }
})

test('a ping with something to say has a problem', () => {
  expect(readingOf('state', parse('empty-object', fixture('mexc/ping-broken.json'))).says).toEqual([
    { signal: 'api', level: 'degraded', words: 'system upgrade' },
  ])
})

test('an error body is about our question, not about the exchange', () => {
  expect(whyOf(parse('empty-object', fixture('mexc/ping-drifted.json')))).toMatch(/^code 700004: /)
  expect(whyOf(parse('empty-object', fixture('binance/ping-drifted.json')))).toMatch(/^code -1003: Too many/)
})

test('anything else is drift', () => {
  expect(whyOf(parse('empty-object', bodyOf('[]')))).toBe('the answer is an empty list')
  expect(whyOf(parse('empty-object', bodyOf('{"a":1}')))).toBe('an empty object is expected, it has "a"')
  expect(whyOf(parse('empty-object', bodyOf('{"__proto__":{}}')))).toMatch(/it has "__proto__"/)
  expect(whyOf(parse('empty-object', bodyOf('<!DOCTYPE html><html></html>')))).toBe('an HTML page')
})
