import { expect, test } from 'vitest'
import { localeOf, sayFrom } from '../../src/messages.ts'
import { sayCount, type Tongue } from '../../src/words.ts'

const ENGLISH = {
  more_one: { message: '$1 more' },
  more_other: { message: '$1 more' },
  tell_from_to: { message: 'From $1 to $2.' },
}

test('words are put where the language wants them, and money in them stays money', () => {
  const say = sayFrom({ tell_from_to: { message: '$2まで、$1から。' } })
  expect(say('tell_from_to', '$2 million', '$1')).toBe('$1まで、$2 millionから。')
})

test('what a language lacks is said in English, and what English lacks is nothing', () => {
  const say = sayFrom({ more_other: { message: 'さらに$1件' } }, ENGLISH)
  expect(say('tell_from_to', '8', '9')).toBe('From 8 to 9.')
  expect(say('head_nothing')).toBe('')
})

test('a language counts in its own forms, and in its last one where it has no other', () => {
  const tongueOf = (locale: string, forms: Readonly<Record<string, string>>): Tongue => ({
    locale,
    timeZone: 'UTC',
    say: sayFrom(Object.fromEntries(Object.entries(forms).map(([form, message]) => [form, { message }]))),
  })
  const russian = tongueOf('ru', { more_few: 'ещё $1 биржи', more_many: 'ещё $1 бирж', more_other: '$1' })
  expect([2, 5, 22].map((count) => sayCount(russian, 'more', count))).toEqual([
    'ещё 2 биржи',
    'ещё 5 бирж',
    'ещё 22 биржи',
  ])
  const japanese = tongueOf('ja', { more_other: '他$1件' })
  expect([1, 2].map((count) => sayCount(japanese, 'more', count))).toEqual(['他1件', '他2件'])
})

test('numbers and times are of the language the words are in, in the region of the browser where it has one', () => {
  expect(localeOf('en', 'fr-FR')).toBe('en')
  expect(localeOf('en', 'en-GB')).toBe('en-GB')
  expect(localeOf('pt-BR', 'pt-PT')).toBe('pt-BR')
  expect(localeOf('zh-CN', 'zh-TW')).toBe('zh-CN')
  expect(localeOf('es', 'est')).toBe('es')
})
