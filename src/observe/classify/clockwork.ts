/** The dates and times of day an announcement holds, in the order they stand. */
import { ZONE } from './zones.ts'

export interface DateSaid {
  readonly kind: 'date'
  /** Null when the announcement leaves the year to the reader. */
  readonly year: number | null
  /** January is 1. */
  readonly month: number
  readonly day: number
  /** "3/7": which of the two is the month depends on who writes. */
  readonly either?: true
}
/** "this Friday", "下周一". */
export interface WeekdaySaid {
  readonly kind: 'weekday'
  /** Monday is 0. */
  readonly weekday: number
  /** Of the week after this one. */
  readonly next: boolean
  /** "Friday" alone, which may have been the last one. */
  readonly bare: boolean
}
/** "today", "tomorrow": days after the announcement. */
export interface DayAfter {
  readonly kind: 'day-after'
  readonly days: number
}
export interface TimeSaid {
  readonly kind: 'time'
  readonly minutes: number
  /** "오후 1시": the hours that follow may be of the afternoon too. */
  readonly evening: boolean
}
export interface ZoneSaid {
  readonly kind: 'zone'
  readonly zone: string
}
type Spoken = DateSaid | WeekdaySaid | DayAfter | TimeSaid | ZoneSaid
export type Said = Spoken & {
  readonly start: number
  readonly end: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(?:${MONTHS.join('|')})[a-z]{0,6}`
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** The same in Korean, Chinese and Japanese, seven letters each. */
const WEEKDAY_LETTERS = '월화수목금토일一二三四五六日月火水木金土日'
const HALF = '오전|오후|午前|午後|上午|下午|凌晨|晚上'
const NUMBER = '(?<!\\d)(\\d{1,2})'

/** Tried together at every place, the first that fits wins. The groups are read in the functions of the same name. */
const SCAN = new RegExp(
  [
    `(?<iso>(?<!\\d)20\\d\\d ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}(?!\\d))`,
    `(?<east>(?:20\\d\\d ?[年년] ?)?${NUMBER} ?[月월] ?\\d{1,2} ?[日号號일])`,
    `(?<us>(?<![a-z])${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?!\\d|:)(?:,? 20\\d\\d)?)`,
    `(?<eu>${NUMBER}(?:st|nd|rd|th)? (?:of )?${MONTH}\\.?(?![a-z])(?:,? 20\\d\\d)?)`,
    `(?<clock>(?:(?:${HALF}) ?)?${NUMBER}:\\d{2}(?!\\d)(?::\\d{2})?(?: ?[ap]\\.?m\\.?(?![a-z]))?)`,
    `(?<half>${NUMBER} ?[ap]\\.?m\\.?(?![a-z]))`,
    `(?<hour>(?:(?:${HALF}) ?)?${NUMBER} ?[시時时點点](?![간間间])(?: ?\\d{1,2} ?[분分])?)`,
    `(?<slash>(?<![\\d/])(?!24\\/7)\\d{1,2}\\/\\d{1,2}(?:\\/20\\d\\d)?(?![\\d/])|(?<![\\d.])[01]\\d\\.[0-3]\\d(?![\\d.%]))`,
    `(?<week>(?<![a-z])(?:(?:this|next|coming) )?(?:${WEEKDAYS.join('|')})[a-z]{0,5}day|(?:(?:이번|다음) ?주 ?|[本这這下今来][周週]の?)[${WEEKDAY_LETTERS}])`,
    `(?<zone>${ZONE})`,
    '(?<after>(?<![a-z])(?:today|tomorrow)(?![a-z])|오늘|내일|今天|明天|本日|明日)',
  ].join('|'),
  'g',
)

export function saidIn(words: string): readonly Said[] {
  const said: Said[] = []
  for (const match of words.toLowerCase().matchAll(SCAN)) {
    const one = read(match.groups ?? {})
    if (one) said.push({ ...one, start: match.index, end: match.index + match[0].length })
  }
  return said
}

type Groups = Readonly<Record<string, string | undefined>>

function read(groups: Groups): Spoken | null {
  const { zone, after, clock, half, hour, week } = groups
  if (zone) return { kind: 'zone', zone }
  if (after) return { kind: 'day-after', days: /tomorrow|내일|明/.test(after) ? 1 : 0 }
  if (week) return weekdayOf(week)
  const time = clock ?? half ?? hour
  return time ? timeOf(time) : dateOf(groups)
}

function dateOf({ iso, east, us, eu, slash }: Groups): DateSaid | null {
  const words = iso ?? east ?? us ?? eu ?? slash ?? ''
  const numbers = (words.match(/\d+/g) ?? []).map(Number)
  const year = numbers.find((number) => number >= 2000) ?? null
  const rest = numbers.filter((number) => number < 2000)
  const named = us || eu ? MONTHS.findIndex((month) => words.includes(month)) + 1 : 0
  const [one = 0, other = 0] = named > 0 ? [named, rest[0]] : rest
  const [month, day] = slash && one > 12 ? [other, one] : [one, other]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return { kind: 'date', year, month, day, ...(slash && day <= 12 ? { either: true } : {}) }
}

function weekdayOf(words: string): WeekdaySaid {
  const english = WEEKDAYS.findIndex((name) => words.includes(name))
  return {
    kind: 'weekday',
    weekday: english < 0 ? WEEKDAY_LETTERS.indexOf(words.slice(-1)) % 7 : english,
    next: /^(?:next|다음|下|来)/.test(words),
    bare: WEEKDAYS.includes(words.slice(0, 3)),
  }
}

function timeOf(words: string): TimeSaid | null {
  const [hour = 99, minute = 0] = (words.match(/\d+/g) ?? []).map(Number)
  const evening = /오후|午後|下午|晚上|p\.?m/.test(words)
  const morning = /오전|午前|上午|凌晨|a\.?m/.test(words)
  const hours = evening && hour < 12 ? hour + 12 : morning && hour === 12 ? 0 : hour
  if (hours > 24 || minute > 59) return null
  return { kind: 'time', minutes: hours * 60 + minute, evening }
}
