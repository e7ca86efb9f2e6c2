/** The machine the extension runs on: nights, naps, restarts, a clock that is corrected, lines that drop. */
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../../src/glossary.ts'
import type { Moment } from '../../recording/recording.ts'
import type { Chance } from './chance.ts'
import { meets, type Span, wider } from './facts.ts'

export interface Machine {
  readonly moments: readonly Moment[]
  /** The days on which it is used, by their beginning. */
  readonly days: readonly Millis[]
  readonly asleep: readonly Span[]
  readonly offline: readonly Span[]
  /** A login page answers for every address. */
  readonly portals: readonly Span[]
}

const NIGHT_BEGINS = 20 * HOUR + 20 * MINUTE
const NIGHT_LASTS = 10 * HOUR + 30 * MINUTE
/** Most nights the browser is closed; some it is left running. */
const NIGHTS_ASLEEP = 0.85
/** One day of seven nobody opens it. */
const AWAY = 6

export function machineOf(chance: Chance, { from, to }: Span): Machine {
  const days = Array.from({ length: Math.round((to - from) / DAY) }, (_none, index) => from + index * DAY)
  const isAway = (index: number) => index % 7 === AWAY
  const used = days.filter((_day, index) => !isAway(index))
  const nights = days
    .flatMap((day, index) => (isAway(index) ? [] : [nightOf(chance, day, isAway(index + 1))]))
    .filter((night) => night.to < to && (night.to - night.from > DAY || chance.happens(NIGHTS_ASLEEP)))
  const naps = used.filter(() => chance.happens(0.5)).map((day) => around(chance, day + 12 * HOUR, 20, 60))
  const asleep = [...nights, ...naps]
  const free = (span: Span) => asleep.every((one) => !meets(one, wider(span, 20 * MINUTE)))
  const offline = [
    // The line comes back some bells after the machine.
    ...nights
      .filter(() => chance.happens(0.5))
      .map((night) => ({ from: night.to - SECOND, to: night.to + 70 * SECOND })),
    ...chance
      .moments(from, to, 1 / 6)
      .map((at) => around(chance, at, 4, 50))
      .filter(free),
  ]
  const calm = (span: Span) => free(span) && offline.every((one) => !meets(one, wider(span, 20 * MINUTE)))
  const portals = chance
    .moments(from, to, 1 / 12)
    .map((at) => around(chance, at, 8, 40))
    .filter(calm)
  const moments = [
    ...asleep.flatMap((span) => pair(span, 'sleep', 'wake')),
    ...offline.flatMap((span) => pair(span, 'offline', 'online')),
    ...nights.map((night): Moment => ({ at: night.to + 2 * SECOND, what: 'restart', by: 0 })),
    ...chance.moments(from, to, 1).map((at): Moment => ({ at, what: 'kill', by: 0 })),
    ...clockMoments(chance, { from, to }),
  ]
  return { moments: moments.sort((a, b) => a.at - b.at), days: used, asleep, offline, portals }
}

/** The night before a day away lasts a day longer. */
function nightOf(chance: Chance, day: Millis, away: boolean): Span {
  const begins = day + NIGHT_BEGINS + chance.whole(0, 40 * 60) * SECOND
  const lasts = NIGHT_LASTS + chance.whole(-40 * 60, 40 * 60) * SECOND
  return { from: begins, to: begins + lasts + (away ? DAY : 0) }
}

/** So many minutes, at that moment or up to an hour later. */
function around(chance: Chance, at: Millis, least: number, most: number): Span {
  const from = at + chance.whole(0, 3600) * SECOND
  return { from, to: from + chance.whole(least * 60, most * 60) * SECOND }
}

function pair({ from, to }: Span, first: Moment['what'], second: Moment['what']): readonly Moment[] {
  return [
    { at: from, what: first, by: 0 },
    { at: to, what: second, by: 0 },
  ]
}

/**
 * A time server corrects by seconds every few days. Once a month a second system leaves the clock an hour off, as
 * when summer time ends, until somebody notices.
 */
function clockMoments(chance: Chance, { from, to }: Span): readonly Moment[] {
  const corrections = chance.moments(from, to, 1 / 3).map((at): Moment => {
    return { at, what: 'clock', by: chance.whole(1, 9) * (chance.happens(0.5) ? 1 : -1) }
  })
  const wrongAt = from + Math.floor((to - from) * 0.55)
  const off = chance.happens(0.5) ? 3600 : -3600
  const jump = (at: Millis, by: number): Moment => ({ at, what: 'clock', by })
  return [...corrections, jump(wrongAt, off), jump(wrongAt + 25 * MINUTE, -off)]
}
