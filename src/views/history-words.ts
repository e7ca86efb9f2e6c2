/** Days, clock times and shares as the user writes them; a format is made once, for a page says thousands. */
import { DAY, type Millis } from '../glossary.ts'
import { sayCount, sayDuration, type Tongue } from '../words.ts'

const FORMATS = new Map<string, Intl.DateTimeFormat>()

function format({ locale, timeZone }: Tongue, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`
  const known = FORMATS.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, { timeZone, ...options })
  FORMATS.set(key, made)
  return made
}

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const DATE = { day: 'numeric', month: 'short' } as const

/** "Sat 28 Nov". */
export function sayDay(tongue: Tongue, at: Millis): string {
  return format(tongue, { weekday: 'short', ...DATE }).format(at)
}

/** "28 Nov". */
export function sayShortDay(tongue: Tongue, at: Millis): string {
  return format(tongue, DATE).format(at)
}

/** "Saturday 28 November 2026". */
export function sayWholeDay(tongue: Tongue, at: Millis): string {
  return format(tongue, { dateStyle: 'full' }).format(at)
}

/** "14:05". */
export function sayClock(tongue: Tongue, at: Millis): string {
  return format(tongue, CLOCK).format(at)
}

/** "28 Nov 2026, 14:05". */
export function sayMoment(tongue: Tongue, at: Millis): string {
  return format(tongue, { ...DATE, year: 'numeric', ...CLOCK }).format(at)
}

/** "28 Nov 2026, 14:05 – 16:10". */
export function sayRange(tongue: Tongue, from: Millis, to: Millis): string {
  return format(tongue, { ...DATE, year: 'numeric', ...CLOCK }).formatRange(from, Math.max(from, to))
}

/** "14:05 – 16:10", with the days when it is over midnight. */
export function sayTimes(tongue: Tongue, from: Millis, to: Millis): string {
  const end = Math.max(from, to)
  const isOneDay = sayShortDay(tongue, from) === sayShortDay(tongue, end) && end - from < 2 * DAY
  return format(tongue, isOneDay ? CLOCK : { ...DATE, ...CLOCK }).formatRange(from, end)
}

/** "99.2%": never rounded up, so that 100% is said of nothing less. */
export function sayShare({ locale }: Tongue, share: number): string {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 })
  return percent.format(Math.floor(share * 10_000 + 1e-6) / 10_000)
}

/** "61 days"; under two days in hours. */
export function sayDays(tongue: Tongue, duration: Millis): string {
  if (duration < 2 * DAY) return sayDuration(tongue, duration)
  return sayCount(tongue, 'history_days', Math.floor(duration / DAY))
}

/** "22 Nov 2026", of a date without a time. */
export function sayDate(tongue: Tongue, date: string): string {
  return format({ ...tongue, timeZone: 'UTC' }, { ...DATE, year: 'numeric' }).format(Date.parse(date))
}
