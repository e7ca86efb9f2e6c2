/** When planned work begins and ends, in the time zone the announcement itself states. */
import { DAY, HOUR, MINUTE, type Millis } from '../../glossary.ts'
import { type DateSaid, type DayAfter, type Said, saidIn, type WeekdaySaid } from './clockwork.ts'
import type { Language } from './words.ts'
import { aheadOf, HOME } from './zones.ts'

export interface Window {
  readonly from: Millis | null
  readonly to: Millis | null
}
export interface Written {
  readonly language: Language
  /** When it was published: a date without a year is near it. */
  readonly at: Millis | null
}
interface Moment {
  readonly from: Millis
  readonly to: Millis | null
  /** False when only a day is said. */
  readonly timed: boolean
}

const NONE: Window = { from: null, to: null }
const RANGE = /\b(?:to|until|till|through)\b|[~–—-]|から|まで|至|到|부터|까지/i
/** A weekday alone is the coming one only where plans are told. */
const AHEAD = /\b(?:will|scheduled|planned)\b/i
const PAST = /\b(?:was|were|been)\b/i
const BEFORE_DAY = /(?:\b(?:on|from|until|by)|day,?|maintenance) $/i
const LASTS =
  /(?:\bfor|\btakes?|\blasts?|\babout|\baround|\bapproximately|\bestimated|duration|約|约|大约|大約|预计|預計|약)[^\d.]{0,25}?(?:\d{1,3} ?(?:-|~|to) ?)?(\d{1,3}(?:\.\d)?|one|two|three|four|five|six|eight|twelve) ?-?(hours?|hrs?|minutes?|mins?|小时|小時|分钟|分鐘|時間|分間|시간|분)/
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const LONGEST = 72 * HOUR
/** However long the work itself takes. */
const OPEN_END = /until further notice|(?<!不再?)另行|(?:별도|추후) ?(?:공지|안내)(?! ?없이)|追って/i
/** "Maintenance at 07:00, deposits and withdrawals suspended from 06:55": one piece of work. */
const TOGETHER = HOUR
/** A day in the title and an hour in the text belong together when the hour is on that day, in any zone. */
const NEAR_DAY = 38 * HOUR
/** An hour without a day that lies further back than this is meant for the next day. */
const LONG_AGO = 6 * HOUR

/** The parts of an announcement, most telling first: the sentence that decided, the title, then the text. */
export function windowOf(parts: readonly string[], written: Written): Window {
  const read = parts.map((part) => momentIn(part, written))
  const moments = read.filter((moment) => moment !== null)
  const day = read.slice(0, 2).find((moment) => moment && !moment.timed)
  const timed = moments.filter((moment) => moment.timed && isNear(moment, day, NEAR_DAY))
  const told = timed[0] ?? moments.find((moment) => !moment.timed)
  if (!told) return NONE
  const same = [told, ...timed.filter((moment) => isNear(moment, told, TOGETHER))]
  const ends = same.flatMap(({ to }) => (to === null ? [] : [to]))
  const lasts = told.timed && ends.length === 0 ? durationIn(parts.join('\n')) : null
  return {
    from: Math.min(...same.map(({ from }) => from)),
    to: ends[0] ?? (lasts === null ? null : Math.max(...same.map(({ from }) => from)) + lasts),
  }
}

function isNear(moment: Moment, other: Moment | null | undefined, most: Millis): boolean {
  return !other || Math.abs(moment.from - other.from) <= most
}

function durationIn(words: string): Millis | null {
  const match = OPEN_END.test(words) ? null : LASTS.exec(words.toLowerCase())
  if (!match) return null
  const [, number = ''] = match
  const size =
    (NUMBERS.includes(number) ? NUMBERS.indexOf(number) : Number(number)) *
    (/^(?:m|分|분)/.test(match[2] ?? '') ? MINUTE : HOUR)
  return size > 0 && size <= LONGEST ? size : null
}

function momentIn(words: string, written: Written): Moment | null {
  const said = meantIn(words, written)
  const page: Page = { said, words, written, day: null }
  const [first, second] = said.filter((one) => one.kind === 'time')
  if (!first) return dayIn(page)
  const from = whenOf(first, page)
  if (from === null) return null
  const between = second ? words.slice(first.end, second.start) : ''
  const end = second && between.length <= 40 && isRange(between, words) ? endOf(second, first, page) : null
  const steps = first.kind === 'time' && first.evening ? [0, 12 * HOUR, DAY] : [0, DAY]
  const to = end === null ? null : end + (steps.find((step) => end + step > from) ?? 0)
  // "점검 안내 (02:00~04:00)", written the evening before.
  const late = !said.some(isDay) && written.at !== null && from < written.at - LONG_AGO ? DAY : 0
  return { timed: true, from: from + late, to: to === null ? null : to + late }
}

type Day = DateSaid | WeekdaySaid | DayAfter

interface Page {
  readonly said: readonly Said[]
  readonly words: string
  readonly written: Written
  /** Start of the day in UTC, when it is already known. */
  readonly day: Millis | null
}

function endOf(time: Said, start: Said, page: Page): Millis | null {
  const own = page.said.filter(isDay).findLast((day) => day.start > start.end && day.end <= time.start)
  const said = named(time, page) ?? own
  return whenOf(time, { ...page, day: said ? startOf(said, page.written) : dayOf(start, page) })
}

function whenOf(time: Said, page: Page): Millis | null {
  if (time.kind !== 'time') return null
  const day = page.day ?? dayOf(time, page)
  return day === null ? null : day + time.minutes * MINUTE - zoneOf(time, day, page)
}

/** The day a time belongs to: the one named with it, before it or soon after it, or the day of writing. */
function dayOf(time: Said, page: Page): Millis | null {
  const { said, words, written } = page
  const days = said.filter(isDay)
  const last = days.findLast((day) => day.end <= time.start)
  const next = days.find((day) => day.start >= time.end && day.start - time.end < 60)
  const day = named(time, page) ?? last ?? next
  if (day) return startOf(day, written)
  // "Halted Thursday 09:00": which Thursday is not said, and it is not today.
  if (written.at === null || /day\b/i.test(words)) return null
  return startOf({ kind: 'day-after', days: 0 }, written)
}

/** "10:00 (UTC) on June 5": the day that comes after its time. */
function named(time: Said, { said, words }: Page): Day | undefined {
  const next = said.filter(isDay).find((day) => day.start >= time.end)
  if (!next || next.start - time.end > 40) return undefined
  return /\bon (?:the )?$/i.test(words.slice(time.end, next.start)) ? next : undefined
}

/** A zone counts for the times before it, and for those after it when none follows. */
function zoneOf(time: Said, day: Millis, { said, written }: Page): Millis {
  const zones = said.filter((one) => one.kind === 'zone')
  const zone = zones.find((one) => one.start >= time.end) ?? zones.at(-1)
  const ahead = zone?.kind === 'zone' ? aheadOf(zone.zone, day) : null
  return ahead ?? HOME[written.language]
}

function dayIn(page: Page): Moment | null {
  const { said, words, written } = page
  const [first, second] = said.filter(isDay).filter((one) => !isToday(one))
  const day = first ? startOf(first, written) : null
  if (!first || day === null) return null
  const ahead = zoneOf(first, day, page)
  const range = second && second.start - first.end <= 20 && RANGE.test(words.slice(first.end, second.start))
  const last = range ? startOf(second, written) : null
  return { timed: false, from: day - ahead, to: last !== null && last >= day ? last + DAY - ahead : null }
}

function isDay(one: Said): one is Extract<Said, Day> {
  return one.kind === 'date' || one.kind === 'weekday' || one.kind === 'day-after'
}

function isToday(one: Day): boolean {
  return one.kind === 'day-after' && one.days === 0
}

function isRange(between: string, words: string): boolean {
  return RANGE.test(between) || (/\bbetween\b/i.test(words) && /\band\b/i.test(between))
}

/** What is said of time, without what only looks like a day: "part 1/3", or "halted on Friday" of a Friday past. */
function meantIn(words: string, { language }: Written): readonly Said[] {
  const said = saidIn(words)
  const dated = said.some((one) => one.kind === 'date')
  return said.filter((one) => {
    if (one.kind === 'weekday') return !dated && (!one.bare || (AHEAD.test(words) && !PAST.test(words)))
    const slashed = language === 'en' && one.kind === 'date' && one.either !== undefined && one.year === null
    return !slashed || BEFORE_DAY.test(words.slice(Math.max(0, one.start - 14), one.start))
  })
}

/** Start of the day, as if its zone were UTC. */
function startOf(day: Day, { at, language }: Written): Millis | null {
  if (day.kind === 'date') return startOfDate(day, at, language)
  if (at === null) return null
  const local = at + HOME[language]
  const today = local - (((local % DAY) + DAY) % DAY)
  return today + (day.kind === 'weekday' ? daysUntil(day, today) : day.days) * DAY
}

function daysUntil({ weekday, next }: WeekdaySaid, today: Millis): number {
  const now = new Date(today + 6 * DAY).getUTCDay()
  return next ? 7 - now + weekday : (weekday - now + 7) % 7
}

/** The nearest year, and of "3/7" in English the nearer day: the American one when that is all we know. */
function startOfDate(
  { year, month, day, either }: DateSaid,
  at: Millis | null,
  language: Language,
): Millis | null {
  if (at === null && year === null) return null
  const near = at ?? 0
  const now = new Date(near).getUTCFullYear()
  const years = year === null ? [now - 1, now, now + 1] : [year]
  const orders =
    either && language === 'en' && at !== null
      ? [
          [month, day],
          [day, month],
        ]
      : [[month, day]]
  const days = orders.flatMap(([m = 1, d]) => years.map((y) => Date.UTC(y, m - 1, d)))
  return days.reduce((best, one) => (Math.abs(one - near) < Math.abs(best - near) ? one : best))
}
