import { describe, expect, test } from 'vitest'
import { loadRecording } from '../../../scripts/recording/load.ts'
import { type Shift, shiftBody, shiftFor, shiftHeaders, shiftText } from '../../../scripts/recording/shift.ts'
import { writeFolder } from './folder.ts'

const MINUTE = 60_000
const DAY = 1440 * MINUTE

/** The recording begins on 15 April 2025 at 07:00 UTC and is played 100 days and 2 hours later. */
const from = Date.parse('2025-04-15T07:00:00Z')
const later = 100 * DAY + 120 * MINUTE
const shift: Shift = {
  move: (at) => at + later,
  earliest: from - 400 * DAY,
  latest: from + 60 * DAY,
  from,
  saidAt: Date.parse('2025-04-15T08:20:00Z'),
}

describe('every way feeds write a time is moved and stays written that way', () => {
  test.each([
    ['{"at":1744703701,"ms":1744703701123}', '{"at":1753350901,"ms":1753350901123}'],
    ['{"date":"1744703701"}', '{"date":"1753350901"}'],
    [
      '#multipleservices-ap-northeast-1_1744703701</guid>',
      '#multipleservices-ap-northeast-1_1753350901</guid>',
    ],
    ['"2025-04-15T07:55:01.123Z"', '"2025-07-24T09:55:01.123Z"'],
    ['"2025-04-15T16:55:01+09:00"', '"2025-07-24T18:55:01+09:00"'],
    ['Maintenance at 2025-04-15 23:30 (UTC)', 'Maintenance at 2025-07-25 01:30 (UTC)'],
    ['BTC upgrade (2025/04/16)', 'BTC upgrade (2025/07/26)'],
    ['Tue, 15 Apr 2025 07:55:01 GMT', 'Thu, 24 Jul 2025 09:55:01 GMT'],
    ['Tue, 15 Apr 2025 00:55:01 PDT', 'Thu, 24 Jul 2025 02:55:01 PDT'],
    ['Mon, 03 Mar 2025 23:40:00 PST', 'Thu, 12 Jun 2025 01:40:00 PST'],
    ['5 Apr 2025 01:15:00 +0000', '14 Jul 2025 03:15:00 +0000'],
    ['Between 12:40 AM and 1:43 AM PDT we', 'Between 2:40 AM and 3:43 AM PDT we'],
    ['Starting April 14 11:33 PM PDT, we', 'Starting July 24 1:33 AM PDT, we'],
    ['by 9:00 PM PDT on April 14, 2025', 'by 11:00 PM PDT on July 23, 2025'],
    ['Apr 15, 07:40 UTC', 'Jul 24, 09:40 UTC'],
    ['April 15, 2025', 'July 25, 2025'],
  ])('%s', (recorded, played) => {
    expect(shiftText(recorded, shift)).toBe(played)
  })
})

describe('what is no time of this outage stays as it is', () => {
  test.each([
    ['{"fee":"0.1744703701","total":1744703701.25}'],
    ['{"created_at":"2014-10-27T20:36:46.182Z","supply":9999999999}'],
    ['550e8400-e29b-41d4-a716-1744703701ab'],
    ['{"code":"f17447037014","part":"a1744703701"}'],
    ['March 2025'],
    ['9:00 PM PST on March 2, 2031'],
  ])('%s', (recorded) => {
    expect(shiftText(recorded, shift)).toBe(recorded)
  })
})

test('a recording played faster keeps its past, and draws what comes after the beginning together', () => {
  const fast: Shift = { ...shift, move: (at) => later + (at <= from ? at : from + (at - from) / 20) }
  expect(shiftText('2025-04-15T05:00:00Z 2025-04-15T08:00:00Z', fast)).toBe(
    '2025-07-24T07:00:00Z 2025-07-24T09:03:00Z',
  )
})

test('a body in UTF-16 with its byte order mark is moved and stays in UTF-16', () => {
  const little = Buffer.from('\uFEFF[{"date":"1744703701","summary":"解決済"}]', 'utf16le')
  const big = Buffer.from(little).swap16()
  const decode = (bytes: Uint8Array, charset: string) => new TextDecoder(charset).decode(bytes)
  expect(decode(shiftBody(big, shift), 'utf-16be')).toBe('[{"date":"1753350901","summary":"解決済"}]')
  expect(decode(shiftBody(little, shift), 'utf-16le')).toContain('1753350901')
  expect([...shiftBody(big, shift).subarray(0, 2)]).toEqual([0xfe, 0xff])
})

test('bytes that are no text, and text without times, come back as the same bytes', () => {
  const noise = new Uint8Array([0x1f, 0x8b, 0xff, 0x00])
  const words = new TextEncoder().encode('\uFEFF{"status":"open"}')
  expect(shiftBody(noise, shift)).toBe(noise)
  expect(shiftBody(words, shift)).toBe(words)
})

test('headers that are dates move, others do not', () => {
  const headers = {
    etag: '"1744703701"',
    'last-modified': 'Tue, 15 Apr 2025 07:55:01 GMT',
    'retry-after': '120',
  }
  expect(shiftHeaders(headers, shift)).toEqual({
    ...headers,
    'last-modified': 'Thu, 24 Jul 2025 09:55:01 GMT',
  })
})

test('the times of a recording are those around it: half a year and more before, a season after', () => {
  const covered = shiftFor(loadRecording(writeFolder()), from, (at) => at)
  expect(covered).toMatchObject({ from, saidAt: from })
  expect(covered.earliest).toBeLessThan(from - 365 * DAY)
  expect(covered.latest).toBeGreaterThan(from + 30 * DAY)
})
