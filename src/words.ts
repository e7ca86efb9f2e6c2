/** How things are said: the user's language, time zone and the messages of public/_locales. */
import type messages from '../public/_locales/en/messages.json'
import { DAY, HOUR, MINUTE, type Millis } from './glossary.ts'

export type WordKey = keyof typeof messages

export interface Tongue {
  /** BCP 47, e.g. `en-GB`. */
  readonly locale: string
  /** IANA, e.g. `Asia/Tokyo`. */
  readonly timeZone: string
  readonly say: (key: WordKey, ...words: readonly string[]) => string
}

/** Word keys that exist as `_one` and `_other` (and what else a language's plural rules ask for). */
export type CountKey = WordKey extends infer K ? (K extends `${infer Base}_other` ? Base : never) : never

export function sayCount(tongue: Tongue, key: CountKey, count: number, ...words: readonly string[]): string {
  const rules = kept(`plural ${tongue.locale}`, () => new Intl.PluralRules(tongue.locale))
  const form = rules.select(count)
  const number = sayNumber(tongue, count)
  const exact = tongue.say(`${key}_${form}` as WordKey, number, ...words)
  return exact === '' ? tongue.say(`${key}_other` as WordKey, number, ...words) : exact
}

/** A format takes a hundred times as long to make as to use, and the popup uses hundreds before its first paint. */
const FORMATS = new Map<string, unknown>()

function kept<F>(key: string, make: () => F): F {
  const known = FORMATS.get(key)
  if (known !== undefined) return known as F
  const made = make()
  FORMATS.set(key, made)
  return made
}

/** With at most three digits behind the point, or as many as are asked for. */
export function sayNumber({ locale }: Tongue, value: number, digits = 3): string {
  const options = { maximumFractionDigits: digits }
  return kept(`number ${locale} ${digits}`, () => new Intl.NumberFormat(locale, options)).format(value)
}

/** "11 min", "2 h 10 min", "3 d 4 h"; under a minute "less than a minute". */
export function sayDuration(tongue: Tongue, duration: Millis): string {
  const minutes = Math.floor(duration / MINUTE)
  if (minutes < 1) return tongue.say('duration_moment')
  if (duration < HOUR) return tongue.say('duration_minutes', sayNumber(tongue, minutes))
  const hours = Math.floor(duration / HOUR)
  if (duration < DAY) return withRest(tongue, 'duration_hours', hours, 'duration_minutes', minutes % 60)
  return withRest(tongue, 'duration_days', Math.floor(duration / DAY), 'duration_hours', hours % 24)
}

function withRest(tongue: Tongue, big: WordKey, count: number, small: WordKey, rest: number): string {
  const first = tongue.say(big, sayNumber(tongue, count))
  return rest === 0 ? first : tongue.say('duration_both', first, tongue.say(small, sayNumber(tongue, rest)))
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** "14:05", with the day when it is not today. */
export function sayTime(tongue: Tongue, at: Millis, now: Millis): string {
  const isToday = dayOf(tongue, at) === dayOf(tongue, now)
  if (isToday) return dateFormat(tongue, 'clock', CLOCK).format(at)
  return dateFormat(tongue, 'day and clock', { ...CLOCK, day: 'numeric', month: 'short' }).format(at)
}

function dayOf(tongue: Tongue, at: Millis): string {
  return dateFormat(tongue, 'day', { dateStyle: 'short' }).format(at)
}

function dateFormat(
  { locale, timeZone }: Tongue,
  name: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const make = () => new Intl.DateTimeFormat(locale, { timeZone, ...options })
  return kept(`${name} ${locale} ${timeZone}`, make)
}

/** "BTC, ETH and USDT". */
export function sayList({ locale }: Tongue, items: readonly string[]): string {
  return kept(`list ${locale}`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items)
}

/** "BTC, ETH, USDT and 9 more": never longer than `most` names. */
export function sayShortList(tongue: Tongue, items: readonly string[], most: number): string {
  if (items.length <= most) return sayList(tongue, items)
  return sayList(tongue, [...items.slice(0, most), sayCount(tongue, 'more', items.length - most)])
}

/** Sentences one after the other; those that are '' are left out. Chinese and Japanese put no blank between them. */
export function saySentences({ locale }: Pick<Tongue, 'locale'>, sentences: readonly string[]): string {
  return sentences.filter((one) => one !== '').join(/^(?:zh|ja)\b/.test(locale) ? '' : ' ')
}

/** A first letter in capitals, for words that may begin a sentence. In Turkish the capital of `i` is `İ`. */
export function sentence(text: string, locale = 'en'): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
