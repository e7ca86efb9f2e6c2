/** Whether a transcript holds what its recording expects. */
import type { Expectation, Recording } from '../recording/recording.ts'
import type { Line } from './transcript.ts'

export interface Verdict {
  readonly told: number
  readonly expected: number
  /** Expectations that do not hold, in words. */
  readonly failures: readonly string[]
  /** Told lines that no expectation asked for. */
  readonly unexpected: readonly Line[]
  /** Seconds from `notBefore` to the told line, over told openings. */
  readonly delays: readonly number[]
}

export function judge(recording: Recording, lines: readonly Line[]): Verdict {
  const told = lines.filter((line) => line.told)
  const failures = recording.expect.flatMap((one, index) =>
    holds(one, lines) ? [] : [`expect[${index}] ${JSON.stringify(plain(one))}`],
  )
  const wanted = told.filter((line) => recording.expect.some((one) => asksFor(one) && matches(one, line)))
  const incidents = new Set(wanted.map((line) => line.incident))
  return {
    told: told.length,
    expected: recording.expect.length,
    failures,
    unexpected: told.filter(
      (line) => !wanted.includes(line) && !(line.level === 'ok' && incidents.has(line.incident)),
    ),
    delays: recording.expect.flatMap((one) => delayOf(one, lines)),
  }
}

function holds(one: Expectation, lines: readonly Line[]): boolean {
  const matching = lines.filter((line) => matches(one, line))
  if (one.nothingTold) return !lines.some((line) => line.told && isFrom(one, line) && isWithin(one, line))
  if (one.never)
    return (
      matching.filter((line) => one.cause === undefined || (line.cause ?? null) === one.cause).length === 0
    )
  if (one.atMost !== undefined && matching.length > one.atMost) return false
  if (one.atLeast !== undefined && matching.length < one.atLeast) return false
  if (one.atMost !== undefined || one.atLeast !== undefined) return true
  return matching.some((line) => one.cause === undefined || carriesCause(one, line, lines))
}

/** Any line of the same incident in the window will do. */
function carriesCause(one: Expectation, line: Line, lines: readonly Line[]): boolean {
  return lines.some(
    (other) =>
      other.incident === line.incident && isWithin(one, other) && (other.cause ?? null) === one.cause,
  )
}

function matches(one: Expectation, line: Line): boolean {
  if (line.sight !== undefined || !isFrom(one, line) || !isWithin(one, line)) return false
  const fields = ['signal', 'scope', 'level', 'told'] as const
  return fields.every((field) => one[field] === undefined || one[field] === line[field])
}

function isFrom(one: Expectation, line: Line): boolean {
  return one.subject === undefined || one.subject === line.subject
}

function isWithin({ notBefore, notAfter }: Expectation, line: Line): boolean {
  const at = Date.parse(line.at)
  return (notBefore === undefined || at >= notBefore) && (notAfter === undefined || at <= notAfter)
}

function asksFor(one: Expectation): boolean {
  return one.level !== undefined && !one.never && one.told !== false
}

function delayOf(one: Expectation, lines: readonly Line[]): readonly number[] {
  const { notBefore } = one
  if (!asksFor(one) || one.told !== true || one.level === 'ok' || notBefore === undefined) return []
  const first = lines.find((line) => matches(one, line))
  return first ? [(Date.parse(first.at) - notBefore) / 1000] : []
}

function plain(one: Expectation): object {
  const time = (value: number | undefined) => (value === undefined ? {} : new Date(value).toISOString())
  const { notBefore, notAfter, ...rest } = one
  return {
    ...rest,
    ...(notBefore === undefined ? {} : { notBefore: time(notBefore) }),
    ...(notAfter === undefined ? {} : { notAfter: time(notAfter) }),
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.length === 0 ? 0 : (sorted[Math.floor((sorted.length - 1) / 2)] as number)
}
