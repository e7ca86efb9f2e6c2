import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const answer = (path: string) => parse('bitfinex-status', fixture(`bitfinex/status-${path}.json`))

test('one is operative, nought is maintenance', () => {
  expect(readingOf('state', answer('healthy')).says).toEqual([{ signal: 'trading', level: 'ok', words: '' }])
  expect(readingOf('state', answer('broken')).says).toEqual([
    { signal: 'trading', level: 'paused', words: 'maintenance' },
  ])
})

test('anything else in the list, or more of it, is drift', () => {
  expect(whyOf(answer('empty'))).toBe('the answer has 0 elements')
  expect(whyOf(answer('drifted'))).toBe('the status is "operative"')
  for (const odd of [[2], ['1'], [true], [null], [[1]], [1, 1], {}, 1]) {
    expect(parse('bitfinex-status', jsonBody(odd)).kind, JSON.stringify(odd)).toBe('drift')
  }
})

test('a refusal is a list too', () => {
  expect(whyOf(parse('bitfinex-status', jsonBody(['error', 11010, 'ratelimit: error'])))).toBe(
    'code 11010: ratelimit: error',
  )
})
