/** Times as people write them: a day, an hour and a zone, there and back. */
import { HOUR, MINUTE, type Millis } from '../../src/glossary.ts'

/** Hours from UTC of the zone letters feeds write (AWS: PDT and PST; HTTP: GMT). */
const ZONE_HOURS: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  PDT: -7,
  PST: -8,
  EDT: -4,
  EST: -5,
  CEST: 2,
  CET: 1,
  SGT: 8,
  HKT: 8,
  KST: 9,
  JST: 9,
}

/** What a pattern uses to find a zone. */
export const ZONE = `(?:Z\\b|[+-]\\d\\d:?\\d\\d\\b|(?:${Object.keys(ZONE_HOURS).join('|')})\\b)`

export interface Wall {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
}

export function momentOf(wall: Wall, zone: string): Millis {
  const { year, month, day, hour, minute, second } = wall
  return Date.UTC(year, month - 1, day, hour, minute, second) - offsetOf(zone)
}

export function wallAt(at: Millis, zone: string): Wall & { readonly weekday: number } {
  const date = new Date(at + offsetOf(zone))
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
  }
}

function offsetOf(zone: string): Millis {
  const hours = ZONE_HOURS[zone]
  if (hours !== undefined) return hours * HOUR
  const [, sign, h, m] = zone.match(/^([+-])(\d\d):?(\d\d)$/) ?? []
  return (sign === '-' ? -1 : 1) * (Number(h ?? 0) * HOUR + Number(m ?? 0) * MINUTE)
}
