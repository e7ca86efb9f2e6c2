import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const ping = (path: string) => parse('mexc-contract-ping', fixture(`mexc/futures-ping-${path}.json`))

test('success with code 0, as a number or in quotes: the API answers', () => {
  expect(readingOf('state', ping('healthy')).says).toEqual([{ signal: 'api', level: 'ok', words: '' }])
  const body = jsonBody({ success: true, code: 0, data: 1795395600000 })
  expect(readingOf('state', parse('mexc-contract-ping', body)).says[0]?.level).toBe('ok')
})

test('"system busy" is the exchange speaking of itself', () => {
  expect(readingOf('state', ping('broken')).says).toEqual([
    { signal: 'api', level: 'degraded', words: 'System busy' },
  ])
})

test('asking too often is our fault, not an outage', () => {
  expect(whyOf(ping('drifted'))).toBe('success false, code 510: Excessive frequency of requests')
})

test('success and an error code at once make no sense', () => {
  expect(parse('mexc-contract-ping', jsonBody({ success: true, code: 500 })).kind).toBe('drift')
  expect(whyOf(parse('mexc-contract-ping', jsonBody({ code: 0 })))).toBe('success is missing')
})
