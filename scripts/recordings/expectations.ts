/** What recordings expect, and the clock they say it by. */
import type { Level } from '../../src/glossary.ts'

/** `day('08:05')` and `day('08:05:30')` in UTC; `day('26:00')` is two o'clock on the next day. */
export type Day = (time: string) => string

export function dayOf(date: string): Day {
  const start = Date.parse(`${date}T00:00:00Z`)
  return (time) => {
    const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number)
    const at = start + ((hours * 60 + minutes) * 60 + seconds) * 1000
    return new Date(at).toISOString().replace('.000Z', 'Z')
  }
}

/** From when to when a line may come, both included. */
export type Between = readonly [notBefore: string, notAfter: string]

export function told(subject: string, level: Level, between: Between, more: object = {}): object {
  const [notBefore, notAfter] = between
  return { subject, signal: 'withdrawals', scope: 'all', level, told: true, notBefore, notAfter, ...more }
}

/** As many told lines as that, and no more. */
export function toldAtMost(lines: number): object {
  return { told: true, atMost: lines }
}

/** No line at all, told or not, may say so. */
export function never(what: object): object {
  return { ...what, never: true }
}
