import { expect, test } from 'vitest'
import { momentOf, momentOfRss } from '../../../src/formats/date.ts'

const NOON = Date.UTC(2026, 10, 22, 12)

test('one moment in every dress', () => {
  for (const dress of [
    NOON,
    NOON / 1000,
    String(NOON),
    String(NOON / 1000),
    '2026-11-22T12:00:00Z',
    '2026-11-22T12:00:00.123456Z',
    '2026-11-22 21:00+09:00',
    '2026-11-22T04:00:00-0800',
  ]) {
    expect(momentOf(dress), String(dress)).toBe(NOON)
  }
  expect(momentOfRss('Sun, 22 Nov 2026 04:00:00 PST')).toBe(NOON)
  expect(momentOfRss('22 Nov 2026 12:00:00 GMT')).toBe(NOON)
  expect(momentOfRss('Sun, 22 Nov 2026 13:00:00 +0100')).toBe(NOON)
})

test('what is no moment, or none worth believing, is null', () => {
  for (const odd of [
    0,
    -1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e300,
    253402300799000,
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '2026-13-01T00:00:00Z',
    '2026-11-22',
    '2026-11-22T12:00:00',
    'yesterday',
    '',
    null,
    undefined,
    {},
    [NOON],
    true,
  ]) {
    expect(momentOf(odd), String(odd)).toBe(null)
  }
  expect(momentOfRss('Sun, 22 Nov 2026 04:00:00 XYZ')).toBe(null)
  expect(momentOfRss('Sun, 22 Foo 2026 04:00:00 PST')).toBe(null)
})
