import { expect, test } from 'vitest'
import { DAY, SECOND } from '../../../src/glossary.ts'
import { asksForRest, isBlocked, maxAgeOf, type Reply, retryAfterOf } from '../../../src/poll/reply.ts'
import { NOW } from '../../support/state.ts'

const refused = (status: number): Reply => ({
  kind: 'refused',
  status,
  why: `HTTP ${status}`,
  retryAfter: null,
  took: 5,
})

test('429 asks for rest, and so does 418, Binance’s ban for not listening', () => {
  expect([429, 418, 500, 403, 404].map((status) => asksForRest(refused(status)))).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
  expect(asksForRest({ kind: 'failed', why: 'timeout', took: 5 })).toBe(false)
})

test('451 and 403 mean "not from where you are", not "broken"', () => {
  expect([451, 403, 429, 500].map((status) => isBlocked(refused(status)))).toEqual([true, true, false, false])
  expect(isBlocked({ kind: 'unchanged', took: 5, maxAge: null })).toBe(false)
})

test('retry-after is read in seconds and as a date', () => {
  expect(retryAfterOf('120', NOW)).toBe(120 * SECOND)
  expect(retryAfterOf('0', NOW)).toBe(0)
  expect(retryAfterOf(new Date(NOW + 90 * SECOND).toUTCString(), NOW)).toBe(90 * SECOND)
})

test.each([null, 'soon', '-5', 'NaN', 'Infinity', 'Mon, 23 Nov 1998 08:00:00 GMT'])(
  'retry-after %s is nonsense, and no time at all',
  (header) => {
    expect(retryAfterOf(header, NOW)).toBeNull()
  },
)

test('an empty retry-after is no time, not "at once"', () => {
  expect(retryAfterOf('', NOW)).toBeNull()
  expect(retryAfterOf('  ', NOW)).toBeNull()
})

test('max-age is found among other directives, in any case', () => {
  expect(maxAgeOf('max-age=60')).toBe(60 * SECOND)
  expect(maxAgeOf('public, Max-Age=300, must-revalidate')).toBe(300 * SECOND)
  expect(maxAgeOf('max-age=86400')).toBe(DAY)
})

test('what only looks like max-age is not one', () => {
  expect(maxAgeOf(null)).toBeNull()
  expect(maxAgeOf('no-store')).toBeNull()
  expect(maxAgeOf('s-maxage=60')).toBeNull()
  expect(maxAgeOf('x-max-age=60')).toBeNull()
  expect(maxAgeOf('max-age=soon')).toBeNull()
})
