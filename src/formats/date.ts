/** Moments as exchanges and clouds write them, to epoch milliseconds. */
import { HOUR, MINUTE, type Millis } from '../glossary.ts'

/** Bitcoin began in 2009; anything outside 2009 to 2100 is a mistake or a joke. */
const EARLIEST = Date.UTC(2009, 0, 1)
const LATEST = Date.UTC(2101, 0, 1)
/** Epoch seconds stay below this until the year 5138, epoch milliseconds have been above it since 1973. */
const SECONDS_BELOW = 1e11

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const ISO = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)$/i
const RFC_822 = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) ([a-z]{1,4}|[+-]\d{4})$/i

/** Hours east of UTC of the zones seen in feeds. `Date.parse` knows PDT in V8, but no standard says it must. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['Z', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['PDT', -7],
  ['PST', -8],
  ['EDT', -4],
  ['EST', -5],
  ['JST', 9],
])

/** Epoch seconds or milliseconds, as a number or in digits; ISO 8601 with an offset; null for all else. */
export function momentOf(value: unknown): Millis | null {
  if (typeof value === 'number') return plausible(value < SECONDS_BELOW ? value * 1000 : value)
  if (typeof value !== 'string' || value.length > 40) return null
  if (/^\d{9,14}$/.test(value)) return momentOf(Number(value))
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(value) ?? []
  if (!year || !zone) return null
  return inZone(
    [+year, Number(month) - 1, Number(day)],
    [Number(hour), Number(minute), Number(second ?? 0)],
    zone,
  )
}

/** "Mon, 17 Aug 2026 21:01:19 PDT", as RSS writes it. */
export function momentOfRss(value: string): Millis | null {
  const [, day, month, year, hour, minute, second, zone] = RFC_822.exec(value.trim()) ?? []
  if (!year || !zone) return null
  const date = [+year, monthOf(month ?? ''), Number(day)] as const
  return inZone(date, [Number(hour), Number(minute), Number(second)], zone)
}

type Date3 = readonly [year: number, month: number, day: number]
type Time3 = readonly [hour: number, minute: number, second: number]

/** A wall clock in a zone; null when the zone is unknown or the numbers are no date. */
export function inZone([year, month, day]: Date3, time: Time3, zone: string): Millis | null {
  const offset = offsetOf(zone)
  const sane =
    month >= 0 && month < 12 && day >= 1 && day <= 31 && time[0] < 25 && time[1] < 60 && time[2] < 61
  return offset === null || !sane ? null : plausible(Date.UTC(year, month, day, ...time) - offset)
}

/** 'PDT', '+09:00', 'UTC-7': how far ahead of UTC its clocks are. */
export function offsetOf(zone: string): Millis | null {
  const known = ZONES.get(zone.toUpperCase())
  if (known !== undefined) return known * HOUR
  const [, sign, hours, minutes] = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d\d)?$/i.exec(zone) ?? []
  if (!sign) return null
  return (sign === '-' ? -1 : 1) * (Number(hours) * HOUR + Number(minutes ?? 0) * MINUTE)
}

/** 0 for "Jan" and "January", -1 for no month. */
export function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase())
}

function plausible(at: number): Millis | null {
  return at >= EARLIEST && at < LATEST ? Math.trunc(at) : null
}
