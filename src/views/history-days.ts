/** Local days: where they begin and end in the user's time zone, those of 23 and 25 hours included. */
import { DAY, HOUR, type Millis } from '../glossary.ts'

export interface LocalDay {
  /** `2026-11-28`. */
  readonly id: string
  readonly from: Millis
  /** The first moment of the next day. */
  readonly to: Millis
}

const ID = /^(\d{4})-(\d{2})-(\d{2})$/
const CLOCKS = new Map<string, Intl.DateTimeFormat>()

/** The day a moment lies in. */
export function dayIdAt(timeZone: string, at: Millis): string {
  return new Date(wallClock(timeZone, at)).toISOString().slice(0, 10)
}

/** The day itself; null when the id names no day of the calendar. */
export function localDay(timeZone: string, id: string): LocalDay | null {
  const midnight = utcOf(id)
  if (midnight === null) return null
  return { id, from: beginOf(timeZone, midnight), to: beginOf(timeZone, midnight + DAY) }
}

/** The id of the day so many days later, or earlier. */
export function dayIdAfter(id: string, days: number): string {
  return new Date((utcOf(id) ?? 0) + days * DAY).toISOString().slice(0, 10)
}

/** The last days, oldest first; the last one is the day it is now. */
export function lastDays(timeZone: string, now: Millis, count: number): readonly LocalDay[] {
  const today = dayIdAt(timeZone, now)
  return Array.from({ length: count }, (_, index) => dayIdAfter(today, index + 1 - count)).flatMap(
    (id) => localDay(timeZone, id) ?? [],
  )
}

function utcOf(id: string): Millis | null {
  const [, year, month, day] = ID.exec(id) ?? []
  if (!year || !month || !day) return null
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return new Date(at).toISOString().startsWith(id) ? at : null
}

/**
 * The first moment whose wall clock shows that date. Where clocks change at midnight, 0:00 may come twice or not at
 * all: of the offsets around it the earlier moment that is on that date is the one.
 */
function beginOf(timeZone: string, midnight: Millis): Millis {
  const offsets = [-14 * HOUR, 14 * HOUR].map(
    (away) => wallClock(timeZone, midnight + away) - midnight - away,
  )
  const moments = offsets.map((offset) => midnight - offset).sort((a, b) => a - b)
  return moments.find((at) => wallClock(timeZone, at) >= midnight) ?? midnight
}

/** What the clock on the wall shows, as if it were UTC. */
function wallClock(timeZone: string, at: Millis): Millis {
  const parts = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = CLOCKS.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    hourCycle: 'h23',
  })
  CLOCKS.set(timeZone, made)
  return made
}

/** Hours since midnight on the wall clock, 13.5 for half past one. */
export function hourAt(timeZone: string, at: Millis): number {
  const clock = wallClock(timeZone, at)
  return (clock - Math.floor(clock / DAY) * DAY) / HOUR
}
