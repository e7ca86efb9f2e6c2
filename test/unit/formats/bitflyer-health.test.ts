import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (name: string) => parse('bitflyer-health', fixture(`bitflyer/${name}.json`))

test('a normal day says nothing', () => {
  expect(readingOf('state', parsed('health-healthy'))).toEqual({
    kind: 'state',
    says: [{ signal: 'trading', level: 'ok', words: '' }],
    skipped: 0,
  })
})

test('stopped: trading is paused', () => {
  expect(readingOf('state', parsed('health-broken')).says).toEqual([
    { signal: 'trading', level: 'paused', words: 'stop' },
  ])
})

test.each([
  ['BUSY', 'ok', 'busy'],
  ['VERY BUSY', 'ok', 'very busy'],
  ['SUPER BUSY', 'degraded', 'super busy'],
  ['NO ORDER', 'paused', 'no order'],
])('%s is %s', (status, level, words) => {
  const { says } = readingOf('state', parse('bitflyer-health', jsonBody({ status })))
  expect(says).toEqual([{ signal: 'trading', level, words }])
})

test('another field, no field, an error and words that are not its own are drift', () => {
  expect(whyOf(parsed('health-drifted'))).toBe('status is missing')
  expect(whyOf(parsed('health-empty'))).toBe('status is missing')
  expect(whyOf(parsed('refused'))).toBe('status is -100')
  expect(whyOf(parsed('health-hostile'))).toBe('status is "NORMALalert(1)"')
})

test('only documented words are believed', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom('Normal', 'STOPPED', 'busy', 'toString'), fc.jsonValue()),
      (status) => {
        expect(parse('bitflyer-health', jsonBody({ status })).kind).toBe('drift')
      },
    ),
  )
})
