/** Quiet hours: the time of day in which only what the user lets through is told. */
import { MINUTE, type Millis, type Signal } from '../glossary.ts'
import type { Preferences } from '../preferences.ts'

type Quiet = Preferences['quiet']

/** Whether a signal is not told at this moment. */
export function isKeptQuiet(quiet: Quiet, signal: Signal, now: Millis, timeZone: string): boolean {
  return !quiet.through.includes(signal) && isQuietTime(quiet, now, timeZone)
}

/** From the first minute on, and no more at the last one; across midnight when that comes first. */
export function isQuietTime({ on, from, to }: Quiet, now: Millis, timeZone: string): boolean {
  if (!on) return false
  const minute = minuteOfDay(now, timeZone)
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}

/** By the clock on the user's wall, which is set forward and back with the seasons. */
function minuteOfDay(now: Millis, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const [hours = 0, minutes = 0] = clock
    .format(Math.floor(now / MINUTE) * MINUTE)
    .split(':')
    .map(Number)
  return hours * 60 + minutes
}
