import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixture, jsonBody, parse, readingOf, whyOf } from './bodies.ts'

const parsed = (kind: string) => parse('coincheck-status', fixture(`coincheck/status-${kind}.json`))
const read = (kind: string) => readingOf('state', parsed(kind))

test('every pair takes orders', () => {
  expect(read('healthy')).toEqual({
    kind: 'state',
    says: [{ signal: 'trading', level: 'ok', words: '' }],
    skipped: 0,
  })
})

test('no pair takes orders: trading is paused', () => {
  expect(read('broken').says).toEqual([
    { signal: 'trading', level: 'paused', words: '8 of 8 pairs take no orders' },
  ])
})

test('a pair in its auction and one that refuses orders: trading is degraded', () => {
  expect(read('some').says).toEqual([
    { signal: 'trading', level: 'degraded', words: '2 of 8 pairs take no orders' },
  ])
})

test('a renamed field and a list without pairs are drift', () => {
  expect(whyOf(parsed('drifted'))).toBe('exchange_status: 8 of 8 unreadable: pair.availability is missing')
  expect(whyOf(parsed('empty'))).toBe('exchange_status is an empty list')
})

test('an unknown status is not guessed at; nothing of a pair’s name is shown', () => {
  expect(read('hostile')).toEqual({
    kind: 'state',
    says: [{ signal: 'trading', level: 'ok', words: '' }],
    skipped: 3,
  })
})

test('the level follows from how many pairs take orders, and from nothing else', () => {
  const pair = fc.record({
    status: fc.constantFrom('available', 'itayose', 'stop'),
    order: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(pair, { minLength: 1, maxLength: 9 }), (pairs) => {
      const exchange_status = pairs.map(({ status, order }) => ({
        pair: 'a_jpy',
        status,
        availability: { order },
      }))
      const open = pairs.filter(({ status, order }) => status === 'available' && order).length
      const { says } = readingOf('state', parse('coincheck-status', jsonBody({ exchange_status })))
      expect(says[0]?.level).toBe(open === pairs.length ? 'ok' : open === 0 ? 'paused' : 'degraded')
    }),
  )
})
