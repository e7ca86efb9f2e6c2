/**
 * When a fault began, read from AWS's prose. Its feeds only know when AWS first posted, 23 to 65 minutes later
 * in seven events from 2019 to 2026, and the exchanges spoke in between.
 */
import { DAY, type Millis } from '../glossary.ts'
import { inZone, monthOf, offsetOf } from './date.ts'

export interface CloudPost {
  readonly at: Millis
  readonly text: string
}

const ZONE = String.raw`P[DS]T|E[DS]T|JST|(?:UTC|GMT)(?:[+-]\d{1,2}(?::\d\d)?)?|[+-]\d\d:\d\d`
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
const DATE = String.raw`(?:${MONTH}) \d{1,2}(?:,? \d{4})?`
const CLOCK = String.raw`\d{1,2}:\d\d(?: ?[AP]M)?`
/** "Starting August 14 7:33 PM PDT", "Between 11:49 PM PDT on October 19 and", "Between 12:40 AM and 1:43 AM PDT". */
const BEGAN = new RegExp(
  [
    String.raw`\b(?:Starting|Beginning|Between|From|Since)(?: (?:at|on|around|approximately))*`,
    ` (?:(?<dateBefore>${DATE}),? (?:at )?)?(?<clock>${CLOCK})(?: (?<zone>${ZONE}))?(?: on (?<dateAfter>${DATE}))?`,
    `(?: (?:and|to|until) (?:${DATE},? (?:at )?)?${CLOCK} (?<zoneOfEnd>${ZONE}))?`,
  ].join(''),
  'i',
)
/** A date written out may lie this far back; a bare clock time means the last time the clock showed it. */
const LOOKS_BACK = 60 * DAY

/** The first start that any post names and that lies before AWS first spoke; null when none does. */
export function beganAt(posts: readonly CloudPost[]): Millis | null {
  const first = posts[0]
  if (first === undefined) return null
  for (const post of posts) {
    const began = startIn(post)
    if (began !== null && began <= first.at && began > first.at - LOOKS_BACK) return began
  }
  return null
}

function startIn({ at, text }: CloudPost): Millis | null {
  const { dateBefore, dateAfter, clock = '', zone, zoneOfEnd } = BEGAN.exec(text)?.groups ?? {}
  const where = zone ?? zoneOfEnd
  const date = dateBefore ?? dateAfter
  if (where === undefined) return null
  return date === undefined ? lastShown(at, timeOf(clock), where) : onDate(at, date, timeOf(clock), where)
}

type Time3 = readonly [number, number, number]

function timeOf(clock: string): Time3 {
  const [, hour, minute, half] = /(\d+):(\d+) ?([AP]M)?/i.exec(clock) ?? []
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0)
  return [hours, Number(minute), 0]
}

/** The same day as the post where the clock stands, or the day before when that is still to come. */
function lastShown(postAt: Millis, time: Time3, zone: string): Millis | null {
  const offset = offsetOf(zone)
  if (offset === null) return null
  const there = new Date(postAt + offset)
  const at = inZone([there.getUTCFullYear(), there.getUTCMonth(), there.getUTCDate()], time, zone)
  return at !== null && at > postAt ? at - DAY : at
}

/** Dates come without a year; in January "December 31" is last year's. */
function onDate(postAt: Millis, date: string, time: Time3, zone: string): Millis | null {
  const [month = '', day, year] = date.split(/,? /)
  const inYear = (one: number) => inZone([one, monthOf(month), Number(day)], time, zone)
  if (year !== undefined) return inYear(Number(year))
  const postYear = new Date(postAt).getUTCFullYear()
  const at = inYear(postYear)
  return at !== null && at > postAt + DAY ? inYear(postYear - 1) : at
}
