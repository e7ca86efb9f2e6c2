import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (path: string) => parse('dydx-height', fixture(`dydx/height-${path}.json`))

test('an answer with a height says that the indexer answers', () => {
  expect(readingOf('state', parsed('healthy')).says).toEqual([{ signal: 'api', level: 'ok', words: '' }])
})

test('an error or a renamed field is drift, not an outage', () => {
  expect(whyOf(parsed('broken'))).toBe('height is missing')
  expect(whyOf(parsed('drifted'))).toBe('height is missing')
})

test('a height is a whole number and a time is a time', () => {
  const time = '2026-11-20T11:49:58.412Z'
  const why = (body: unknown) => whyOf(parse('dydx-height', jsonBody(body)))
  expect(why({ height: '12.5', time })).toBe('height is "12.5"')
  expect(why({ height: -1, time })).toBe('height is "-1"')
  expect(why({ height: '1', time: 'never' })).toBe('time is "never"')
  expect(why({ height: '1' })).toBe('time is missing')
  expect(parse('dydx-height', jsonBody({ height: 1, time })).kind).toBe('reading')
})
