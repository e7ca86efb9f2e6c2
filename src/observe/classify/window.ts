/** When planned work begins and ends, in the time zone the announcement itself states. */
import { DAY, HOUR, MINUTE, type Millis } from '../../glossary.ts'
import { type DateSaid, type DayAfter, type Said, saidIn } from './clockwork.ts'
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
const LASTS =
  /(?:\bfor|\btakes?|\blasts?|\babout|\baround|\bapproximately|\bestimated|duration|約|约|大约|大約|预计|預計|약)[^\d.]{0,25}?(?:\d{1,3} ?(?:-|~|to) ?)?(\d{1,3}(?:\.\d)?|one|two|three|four|five|six|eight|twelve) ?-?(hours?|hrs?|minutes?|mins?|小时|小時|分钟|分鐘|時間|分間|시간|분)/
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  twelve: 12,
}
const LONGEST = 72 * HOUR
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
  const match = LASTS.exec(words.toLowerCase())
  if (!match) return null
  const [, number = ''] = match
  const size = (NUMBERS[number] ?? Number(number)) * (/^(?:m|分|분)/.test(match[2] ?? '') ? MINUTE : HOUR)
  return size > 0 && size <= LONGEST ? size : null
}

function momentIn(words: string, written: Written): Moment | null {
  const said = saidIn(words).filter((one) => written.language !== 'en' || !isSlashed(one, words))
  const page: Page = { said, words, written, day: null }
  const [first, second] = said.filter((one) => one.kind === 'time')
  if (!first) return dayIn(page)
  const from = whenOf(first, page)
  if (from === null) return null
  const between = second ? words.slice(first.end, second.start) : ''
  const end = second && between.length <= 40 && RANGE.test(between) ? endOf(second, first, page) : null
  const to = end !== null && end <= from ? end + DAY : end
  // "점검 안내 (02:00~04:00)", written the evening before.
  const late = !said.some(isDay) && written.at !== null && from < written.at - LONG_AGO ? DAY : 0
  return { timed: true, from: from + late, to: to === null ? null : to + late }
}

type Day = Extract<Said, DateSaid | DayAfter>

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
  // "Thursday 09:00": a day of the week is not worked out, and is not today.
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
  const [first, second] = said.filter((one) => one.kind === 'date')
  const day = first ? startOf(first, written) : null
  if (!first || day === null) return null
  const ahead = zoneOf(first, day, page)
  const range = second && second.start - first.end <= 20 && RANGE.test(words.slice(first.end, second.start))
  const last = range ? startOf(second, written) : null
  return { timed: false, from: day - ahead, to: last !== null && last >= day ? last + DAY - ahead : null }
}

function isDay(one: Said): one is Day {
  return one.kind === 'date' || one.kind === 'day-after'
}

/** Start of the day, as if its zone were UTC. */
function startOf(day: DateSaid | DayAfter, { at, language }: Written): Millis | null {
  if (day.kind === 'day-after') {
    if (at === null) return null
    const local = at + HOME[language]
    return local - (((local % DAY) + DAY) % DAY) + day.days * DAY
  }
  if (day.year !== null) return Date.UTC(day.year, day.month - 1, day.day)
  if (at === null) return null
  const year = new Date(at).getUTCFullYear()
  const candidates = [year - 1, year, year + 1].map((one) => Date.UTC(one, day.month - 1, day.day))
  return candidates.reduce((best, one) => (Math.abs(one - at) < Math.abs(best - at) ? one : best))
}

/** "5/7" is a day in Korea and Japan, and either of two in English. */
function isSlashed(one: Said, words: string): boolean {
  return one.kind === 'date' && /^\d{1,2}\//.test(words.slice(one.start, one.end))
}
