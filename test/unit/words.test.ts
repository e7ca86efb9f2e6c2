import { expect, test } from 'vitest'
import { englishTongue } from '../../scripts/words.ts'
import { DAY, HOUR, MINUTE } from '../../src/glossary.ts'
import {
  sayCount,
  sayDuration,
  sayList,
  sayNumber,
  saySentences,
  sayShortList,
  sayTime,
  sentence,
  type Tongue,
} from '../../src/words.ts'
import { KEYS } from '../support/keys.ts'
import { NOW } from '../support/state.ts'

const ENGLISH = englishTongue()

test('durations are said in the two largest units that matter', () => {
  const said = (duration: number) => sayDuration(KEYS, duration)
  expect(said(0)).toBe('duration_moment')
  expect(said(MINUTE - 1)).toBe('duration_moment')
  expect(said(MINUTE)).toBe('duration_minutes(1)')
  expect(said(HOUR - 1)).toBe('duration_minutes(59)')
  expect(said(HOUR)).toBe('duration_hours(1)')
  expect(said(2 * HOUR + 10 * MINUTE)).toBe('duration_both(duration_hours(2)|duration_minutes(10))')
  expect(said(DAY)).toBe('duration_days(1)')
  expect(said(3 * DAY + 4 * HOUR + 59 * MINUTE)).toBe('duration_both(duration_days(3)|duration_hours(4))')
  expect(said(1500 * DAY)).toBe('duration_days(1,500)')
})

test('a clock that ran backwards makes no negative duration', () => {
  expect(sayDuration(KEYS, -5 * MINUTE)).toBe('duration_moment')
})

test('a time of today is a time, another day’s carries the day', () => {
  expect(sayTime(ENGLISH, NOW - 5 * MINUTE, NOW)).toBe('08:35')
  expect(sayTime(ENGLISH, NOW - DAY, NOW)).toBe('22 Nov, 08:40')
  expect(sayTime(ENGLISH, NOW + DAY, NOW)).toBe('24 Nov, 08:40')
})

test('a day and a time stand together as the language puts them', () => {
  const said = (locale: string) => sayTime({ ...ENGLISH, locale }, NOW - DAY, NOW)
  expect([said('ja'), said('de'), said('en-US')]).toEqual([
    '11月22日 08:40',
    '22. Nov., 08:40',
    'Nov 22, 08:40',
  ])
})

test('what day it is depends on where the user is', () => {
  const tokyo = englishTongue('Asia/Tokyo')
  const lateEvening = Date.parse('2026-11-23T14:50:00Z')
  const afterMidnight = Date.parse('2026-11-23T15:10:00Z')
  expect(sayTime(tokyo, lateEvening, afterMidnight)).toBe('23 Nov, 23:50')
  expect(sayTime(ENGLISH, lateEvening, afterMidnight)).toBe('14:50')
})

test('midnight is 00:00, never 24:00', () => {
  const midnight = Date.parse('2026-11-23T00:00:00Z')
  expect(sayTime(ENGLISH, midnight, NOW)).toBe('00:00')
  expect(sayTime({ ...ENGLISH, locale: 'en-US' }, midnight, NOW)).toBe('00:00')
  expect(sayTime({ ...ENGLISH, locale: 'ja' }, midnight, NOW)).toBe('00:00')
})

test('lists are said as people say them', () => {
  expect(sayList(ENGLISH, [])).toBe('')
  expect(sayList(ENGLISH, ['BTC'])).toBe('BTC')
  expect(sayList(ENGLISH, ['BTC', 'ETH'])).toBe('BTC and ETH')
  expect(sayList(ENGLISH, ['BTC', 'ETH', 'USDT'])).toBe('BTC, ETH and USDT')
})

test('a long list names some and counts the rest', () => {
  const names = ['A', 'B', 'C', 'D', 'E']
  expect(sayShortList(ENGLISH, names, 5)).toBe('A, B, C, D and E')
  expect(sayShortList(ENGLISH, names, 3)).toBe('A, B, C and 2 more')
  expect(sayShortList(ENGLISH, names, 4)).toBe('A, B, C, D and 1 more')
})

test('numbers are written as the language writes them', () => {
  expect(sayNumber(ENGLISH, 12345)).toBe('12,345')
  expect(sayNumber({ ...ENGLISH, locale: 'de' }, 12345)).toBe('12.345')
})

test('counted words take the form the language asks for', () => {
  expect([0, 1, 2].map((count) => sayCount(KEYS, 'more', count))).toEqual([
    'more_other(0)',
    'more_one(1)',
    'more_other(2)',
  ])
})

test('a form a translator left out falls back to the common one', () => {
  const sparse: Tongue = {
    ...KEYS,
    say: (key, ...words) => (key.endsWith('_one') ? '' : KEYS.say(key, ...words)),
  }
  expect(sayCount(sparse, 'more', 1)).toBe('more_other(1)')
})

test('languages with more forms than English are served', () => {
  const keys: string[] = []
  const polish: Tongue = {
    locale: 'pl',
    timeZone: 'UTC',
    say: (key, ...words) => {
      keys.push(key)
      return `${key} ${words.join()}`
    },
  }
  for (const count of [1, 3, 5]) sayCount(polish, 'more', count)
  expect(keys).toEqual(['more_one', 'more_few', 'more_many'])
})

test('a sentence begins with a capital, in any alphabet, and nothing stays nothing', () => {
  expect(sentence('withdrawals paused')).toBe('Withdrawals paused')
  expect(sentence('élan')).toBe('Élan')
  expect(sentence('“quoted”')).toBe('“quoted”')
  expect(sentence('')).toBe('')
  expect(sentence('işlemler durdu', 'tr')).toBe('İşlemler durdu')
})

test('sentences follow each other as the language writes them, and nothing is said of what is not', () => {
  const both = (locale: string) => saySentences({ locale }, ['一。', '', '二。'])
  expect([both('en-GB'), both('zh-CN'), both('ja')]).toEqual(['一。 二。', '一。二。', '一。二。'])
})
