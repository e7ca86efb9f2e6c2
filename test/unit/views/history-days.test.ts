import { expect, test } from 'vitest'
import { DAY, HOUR } from '../../../src/glossary.ts'
import { dayIdAfter, dayIdAt, hourAt, lastDays, localDay } from '../../../src/views/history-days.ts'

const hours = (timeZone: string, id: string) => {
  const day = localDay(timeZone, id)
  return day && (day.to - day.from) / HOUR
}
const begins = (timeZone: string, id: string) => new Date(localDay(timeZone, id)?.from ?? 0).toISOString()

test('an ordinary day lasts 24 hours and begins at the user’s midnight', () => {
  expect(begins('UTC', '2026-11-28')).toBe('2026-11-28T00:00:00.000Z')
  expect(begins('Asia/Tokyo', '2026-11-28')).toBe('2026-11-27T15:00:00.000Z')
  expect(begins('America/Los_Angeles', '2026-11-28')).toBe('2026-11-28T08:00:00.000Z')
  expect(begins('Asia/Kathmandu', '2026-11-28')).toBe('2026-11-27T18:15:00.000Z')
  expect(begins('Pacific/Kiritimati', '2026-11-28')).toBe('2026-11-27T10:00:00.000Z')
})

test('the days clocks change on last 23 and 25 hours, half hours included', () => {
  expect([hours('Europe/Berlin', '2026-03-29'), hours('Europe/Berlin', '2026-10-25')]).toEqual([23, 25])
  expect([hours('America/New_York', '2026-03-08'), hours('America/New_York', '2026-11-01')]).toEqual([23, 25])
  expect([hours('Australia/Lord_Howe', '2026-10-04'), hours('Australia/Lord_Howe', '2026-04-05')]).toEqual([
    23.5, 24.5,
  ])
})

test('where midnight is skipped the day begins at one, where it comes twice at the first of the two', () => {
  // Beirut springs forward at 0:00 on 2026-03-29; Havana falls back from 1:00 to 0:00 on 2026-11-01.
  expect(begins('Asia/Beirut', '2026-03-29')).toBe('2026-03-28T22:00:00.000Z')
  expect(hours('Asia/Beirut', '2026-03-29')).toBe(23)
  expect(begins('America/Havana', '2026-11-01')).toBe('2026-11-01T04:00:00.000Z')
  expect(hours('America/Havana', '2026-11-01')).toBe(25)
})

test('days follow one another without a gap, through every change of the clock', () => {
  for (const timeZone of [
    'Europe/Berlin',
    'America/Santiago',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'UTC',
  ]) {
    const days = lastDays(timeZone, Date.parse('2026-11-28T12:00:00Z'), 400)
    expect(days).toHaveLength(400)
    expect(days.filter((day, index) => index > 0 && day.from !== days[index - 1]?.to)).toEqual([])
    expect(days.filter((day) => dayIdAt(timeZone, day.from) !== day.id)).toEqual([])
    expect(days.filter((day) => dayIdAt(timeZone, day.to - 1) !== day.id)).toEqual([])
  }
})

test('the last of the last days is today where the user is', () => {
  const now = Date.parse('2026-11-28T16:00:00Z')
  expect(lastDays('Asia/Tokyo', now, 2).map(({ id }) => id)).toEqual(['2026-11-28', '2026-11-29'])
  expect(lastDays('America/New_York', now, 1).map(({ id }) => id)).toEqual(['2026-11-28'])
})

test('what is no day of the calendar is no day', () => {
  for (const id of ['', '2026-02-30', '2026-13-01', 'today', '2026-1-1'])
    expect(localDay('UTC', id)).toBeNull()
  expect(localDay('UTC', '2028-02-29')?.to).toBe(Date.UTC(2028, 2, 1))
})

test('days are counted on over the ends of months and years', () => {
  expect([dayIdAfter('2026-12-31', 1), dayIdAfter('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28'])
})

test('the hour is the one on the wall', () => {
  const from = localDay('Europe/Berlin', '2026-10-25')?.from ?? 0
  expect([0, 2, 3, 4, 24].map((hour) => hourAt('Europe/Berlin', from + hour * HOUR))).toEqual([
    0, 2, 2, 3, 23,
  ])
  expect(hourAt('Asia/Kolkata', Date.UTC(2026, 0, 1) + DAY)).toBe(5.5)
})
