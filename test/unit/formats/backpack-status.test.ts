import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (kind: string) => parse('backpack-status', fixture(`backpack/status-${kind}.json`))
const read = (kind: string) => readingOf('state', parsed(kind))

test('a normal day says nothing', () => {
  expect(read('healthy')).toEqual({
    kind: 'state',
    says: [{ signal: 'trading', level: 'ok', words: '' }],
    skipped: 0,
  })
})

test('maintenance pauses trading, in its own words or in ours', () => {
  expect(read('broken').says).toEqual([
    { signal: 'trading', level: 'paused', words: 'Matching engine upgrade' },
  ])
  const wordless = parse('backpack-status', jsonBody({ status: 'Maintenance', message: null }))
  expect(readingOf('state', wordless).says[0]?.words).toBe('maintenance')
})

test('an unknown status is drift, not "fine" and not "down"', () => {
  expect(whyOf(parsed('drifted'))).toBe('status is "Degraded"')
  expect(whyOf(parsed('empty'))).toBe('status is missing')
})

test('a message is plain and short', () => {
  const [said] = read('hostile').says
  expect(said?.words.startsWith('Down Down')).toBe(true)
  expect(said?.words).toHaveLength(300)
})

test('only documented words are believed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom('OK', 'ok', 'maintenance'), fc.jsonValue()), (status) => {
      expect(parse('backpack-status', jsonBody({ status, message: null })).kind).toBe('drift')
    }),
  )
})
