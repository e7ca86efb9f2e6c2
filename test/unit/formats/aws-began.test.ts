import { describe, expect, test } from 'vitest'
import { beganAt } from '../../../src/formats/aws-began.ts'

const began = (post: string, text: string) => {
  const found = beganAt([{ at: Date.parse(post), text }])
  return found === null ? null : new Date(found).toISOString()
}

describe('the start of a fault, as AWS writes it', () => {
  test.each([
    ['2026-09-03T21:49:58Z', 'Starting at 2:12 PM PDT, we began seeing errors.', '2026-09-03T21:12:00.000Z'],
    ['2025-04-15T08:51:00Z', 'Between 12:40 AM and 1:43 AM PDT, we saw errors.', '2025-04-15T07:40:00.000Z'],
    [
      '2026-08-18T04:01:19Z',
      'Starting August 14 7:33 PM PDT, packets were lost.',
      '2026-08-15T02:33:00.000Z',
    ],
    ['2019-08-23T11:18:35Z', 'Beginning at 8:36 PM PDT a few servers shut down.', '2019-08-23T03:36:00.000Z'],
    [
      '2025-10-20T22:01:00Z',
      'Between 11:49 PM PDT on October 19 and 2:24 AM PDT on October 20, we saw errors.',
      '2025-10-20T06:49:00.000Z',
    ],
    ['2026-01-01T01:00:00Z', 'Starting on December 31 at 4:20 PM PST, errors.', '2026-01-01T00:20:00.000Z'],
    ['2026-05-08T01:00:00Z', 'Since May 7, 2026 5:25 PM PDT we see errors.', '2026-05-08T00:25:00.000Z'],
    ['2026-11-23T08:15:00Z', 'Starting around 07:40 UTC, errors.', '2026-11-23T07:40:00.000Z'],
    ['2026-11-23T08:15:00Z', 'Starting at 11:40 PM UTC-8, errors.', '2026-11-23T07:40:00.000Z'],
  ])('%s: %s', (post, text, expected) => {
    expect(began(post, text)).toBe(expected)
  })
})

test('a promise of the next update, a time without a zone and a start in the future tell nothing', () => {
  expect(began('2026-11-23T08:15:00Z', 'We will provide another update by 2:00 AM PST.')).toBe(null)
  expect(began('2026-11-23T08:15:00Z', 'Starting at 11:40 PM, errors.')).toBe(null)
  expect(began('2026-11-23T08:15:00Z', 'Starting November 30 at 1:00 AM PST, errors.')).toBe(null)
  expect(began('2026-11-23T08:15:00Z', 'Starting at 99:99 PM PST, errors.')).toBe(null)
  expect(beganAt([])).toBe(null)
})

test('a later post that tells of a later start does not move the beginning', () => {
  const posts = [
    { at: Date.parse('2026-11-23T08:15:00Z'), text: 'We are investigating.' },
    { at: Date.parse('2026-11-23T10:15:00Z'), text: 'Starting at 1:30 AM PST, we see recovery.' },
    { at: Date.parse('2026-11-23T11:15:00Z'), text: 'Between 11:40 PM and 2:43 AM PST, power was lost.' },
  ]
  expect(beganAt(posts)).toBe(Date.parse('2026-11-23T07:40:00Z'))
})
