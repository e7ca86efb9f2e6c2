/** The ways feeds write a time, and how each is written again after it has been moved. */
import { DAY, HOUR, type Millis, SECOND } from '../../src/glossary.ts'
import type { Shift } from './shift.ts'
import { momentOf, type Wall, wallAt, ZONE } from './wall-clock.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const LONG_MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const MONTH = `(?:${[...LONG_MONTHS, ...MONTHS].join('|')})\\b`
const CLOCK = `\\b(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?<half> ?[AP]M\\b)(?: (?<zone>${ZONE}))?`

/** The named pieces of a match. */
type Pieces = Readonly<Record<string, string | undefined>>

export interface TimePattern {
  readonly shape: RegExp
  /** The match written with the moved time, or null when it names no time the shift covers. */
  readonly rewrite: (pieces: Pieces, shift: Shift) => string | null
}

/** In the order they are looked for; text taken by one is not offered to the next. */
export const TIME_PATTERNS: readonly TimePattern[] = [
  // 2025-04-15T07:00:00.000Z, "2025-04-15 at 07:00 (UTC)", 2025/04/15
  {
    shape: new RegExp(
      '(?<![\\d-])(?<year>\\d{4})(?<sep>[-/])(?<month>\\d\\d)\\k<sep>(?<day>\\d\\d)(?![\\d-])' +
        '(?:(?<gap>T| at |,? )(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?' +
        `(?<fraction>\\.\\d+)?(?<zone>${ZONE})?)?`,
      'g',
    ),
    rewrite: rewriteNumeric,
  },
  // Tue, 15 Apr 2025 01:15:00 PDT
  {
    shape: new RegExp(
      `(?<weekday>(?:${WEEKDAYS.join('|')}), )?\\b(?<day>\\d{1,2}) (?<month>${MONTH}) (?<year>\\d{4}) ` +
        `(?<hour>\\d\\d):(?<minute>\\d\\d)(?::(?<second>\\d\\d))?(?: (?<zone>${ZONE}))?`,
      'g',
    ),
    rewrite: rewriteMail,
  },
  // "7:45 PM PDT on August 14", "9:00 PM PST on March 2, 2026"
  {
    shape: new RegExp(
      `${CLOCK} on (?<month>${MONTH}) (?<day>\\d{1,2})(?!\\d)(?:(?<comma>, )(?<year>\\d{4})(?!\\d))?`,
      'g',
    ),
    rewrite: rewriteClockAndDay,
  },
  // "August 14 7:33 PM PDT", "Apr 15, 07:40 UTC", "April 15, 2025"
  {
    shape: new RegExp(
      `\\b(?<month>${MONTH}) (?<day>\\d{1,2})(?![\\d:])(?:(?<comma>,? )(?<year>\\d{4})(?![\\d:]))?` +
        '(?:(?<gap> - |,? (?:at )?)(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?<half> ?[AP]M\\b)?' +
        `(?: (?<zone>${ZONE}))?)?`,
      'g',
    ),
    rewrite: rewriteProse,
  },
  // "7:45 PM PDT"
  { shape: new RegExp(CLOCK, 'g'), rewrite: rewriteClock },
  // 1744703701 and 1744703701000, also in AWS's guid "ec2-ap-northeast-1_1744703701"
  {
    shape: /(?<![\dA-Za-z.+$-])(?<epoch>\d{13}|\d{10})(?![\dA-Za-z]|\.\d)/g,
    rewrite: rewriteEpoch,
  },
]

function rewriteEpoch({ epoch = '' }: Pieces, shift: Shift): string | null {
  const unit = epoch.length === 13 ? 1 : SECOND
  const moved = movedTime(Number(epoch) * unit, shift)
  return moved === null ? null : String(Math.floor(moved / unit))
}

function rewriteNumeric(pieces: Pieces, shift: Shift): string | null {
  const { sep = '-', gap, second, fraction = '', zone } = pieces
  const wall =
    gap === undefined ? movedDay(readWall(pieces), shift) : movedWall(readWall(pieces), zone, shift)
  if (wall === null) return null
  const day = `${wall.year}${sep}${two(wall.month)}${sep}${two(wall.day)}`
  return gap === undefined ? day : `${day}${gap}${clock(wall, second !== undefined)}${fraction}${zone ?? ''}`
}

function rewriteMail(pieces: Pieces, shift: Shift): string | null {
  const { weekday, day = '', second, zone } = pieces
  const wall = movedWall(readWall(pieces), zone, shift)
  if (wall === null) return null
  const name = weekday === undefined ? '' : `${WEEKDAYS[wall.weekday]}, `
  const date = `${String(wall.day).padStart(day.length, '0')} ${monthLike(pieces, wall)} ${wall.year}`
  return `${name}${date} ${clock(wall, second !== undefined)}${tail(zone)}`
}

function rewriteProse(pieces: Pieces, shift: Shift): string | null {
  const { gap, half, zone } = pieces
  const written = withYear(readWall(pieces), pieces, shift)
  const wall = gap === undefined ? movedDay(written, shift) : movedWall(written, zone ?? usual(half), shift)
  if (wall === null) return null
  const day = dayLike(pieces, wall)
  return gap === undefined ? day : `${day}${gap}${clockLike(pieces, wall)}${tail(zone)}`
}

function rewriteClockAndDay(pieces: Pieces, shift: Shift): string | null {
  const { half, zone } = pieces
  const wall = movedWall(withYear(readWall(pieces), pieces, shift), zone ?? usual(half), shift)
  return wall && `${clockLike(pieces, wall)}${tail(zone)} on ${dayLike(pieces, wall)}`
}

function rewriteClock(pieces: Pieces, shift: Shift): string | null {
  const { half, zone } = pieces
  const inZone = zone ?? usual(half)
  const today = { ...wallAt(shift.saidAt, inZone), ...hourAndMinute(pieces) }
  const wall = movedWall(notAfter(today, inZone, shift), inZone, shift)
  return wall && `${clockLike(pieces, wall)}${tail(zone)}`
}

function movedTime(at: Millis, shift: Shift): Millis | null {
  return at >= shift.earliest && at <= shift.latest ? shift.move(at) : null
}

function movedWall(wall: Wall, zone: string | undefined, shift: Shift): ReturnType<typeof wallAt> | null {
  const moved = movedTime(momentOf(wall, zone ?? 'UTC'), shift)
  return moved === null ? null : wallAt(moved, zone ?? 'UTC')
}

/** A date without a time moves by whole days, rounded up: what was announced for a day stays ahead of it. */
function movedDay(wall: Wall, shift: Shift): ReturnType<typeof wallAt> | null {
  const at = momentOf(wall, 'UTC')
  if (movedTime(at, shift) === null) return null
  const days = Math.ceil((shift.move(shift.from) - shift.from) / DAY)
  return wallAt(at + days * DAY, 'UTC')
}

function readWall(pieces: Pieces): Wall {
  const month = Number(pieces.month)
  return {
    year: Number(pieces.year ?? 0),
    month: Number.isNaN(month) ? MONTHS.indexOf((pieces.month ?? '').slice(0, 3)) + 1 : month,
    day: Number(pieces.day),
    second: Number(pieces.second ?? 0),
    ...hourAndMinute(pieces),
  }
}

function hourAndMinute({ hour = '0', minute = '0', half }: Pieces): Pick<Wall, 'hour' | 'minute'> {
  const noon = half?.trim() === 'PM' ? 12 : 0
  return { hour: half === undefined ? Number(hour) : (Number(hour) % 12) + noon, minute: Number(minute) }
}

/** A date without a year is of the year that puts it closest to when it was said. */
function withYear(wall: Wall, { year }: Pieces, shift: Shift): Wall {
  if (year !== undefined) return wall
  const said = new Date(shift.saidAt).getUTCFullYear()
  const distance = (year: number) => Math.abs(momentOf({ ...wall, year }, 'UTC') - shift.saidAt)
  const years = [said, said - 1, said + 1]
  return { ...wall, year: years.reduce((best, next) => (distance(next) < distance(best) ? next : best)) }
}

/** A time without a date is the last one before it was said; a little later is the feed's clock running ahead. */
function notAfter(wall: Wall, zone: string, shift: Shift): Wall {
  const at = momentOf(wall, zone)
  return at > shift.saidAt + HOUR ? wallAt(at - DAY, zone) : wall
}

/** AWS alone writes AM and PM, and means Pacific time. */
function usual(half: string | undefined): string {
  return half === undefined ? 'UTC' : 'PDT'
}

function clock(wall: Wall, seconds: boolean): string {
  return `${two(wall.hour)}:${two(wall.minute)}${seconds ? `:${two(wall.second)}` : ''}`
}

function clockLike({ hour = '', half }: Pieces, wall: Wall): string {
  if (half === undefined) return `${String(wall.hour).padStart(hour.length, '0')}:${two(wall.minute)}`
  const name = `${half.startsWith(' ') ? ' ' : ''}${wall.hour < 12 ? 'AM' : 'PM'}`
  return `${wall.hour % 12 || 12}:${two(wall.minute)}${name}`
}

function dayLike(pieces: Pieces, wall: Wall): string {
  const { year, comma } = pieces
  return `${monthLike(pieces, wall)} ${wall.day}${year === undefined ? '' : `${comma}${wall.year}`}`
}

function monthLike({ month = '' }: Pieces, wall: Wall): string {
  return (month.length === 3 ? MONTHS : LONG_MONTHS)[wall.month - 1] ?? month
}

function tail(zone: string | undefined): string {
  return zone === undefined ? '' : ` ${zone}`
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}
