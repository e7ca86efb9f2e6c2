/** What one played recording says about how true the alerts are. */
import { EXCHANGES } from '../../src/exchanges/index.ts'
import type { Expectation, Recording } from '../recording/recording.ts'
import { judge } from '../replay/expect.ts'
import type { Line } from '../replay/transcript.ts'

/** How an exchange's withdrawals are seen, which bounds how soon a pause can be told. */
export const VIEWS = ['quick', 'binance', 'other'] as const
export type View = (typeof VIEWS)[number]

/** Seconds from the moment the exchange's own feed changed to the told line. */
export interface Delay {
  readonly view: View
  readonly seconds: number
}

export interface Figures {
  readonly id: string
  readonly title: string
  /** Openings that had to be told, and those of them that were not, in words. */
  readonly pauses: number
  readonly missed: readonly string[]
  readonly ends: number
  readonly endsMissed: readonly string[]
  readonly falseTold: readonly string[]
  readonly wrongCauses: readonly string[]
  /** Whatever else a recording expects and did not get. */
  readonly unmet: readonly string[]
  readonly delays: readonly Delay[]
}

export function figuresOf(recording: Recording, lines: readonly Line[]): Figures {
  const { id, title, expect } = recording
  const misses = expect.filter((one) => !holds(recording, one, lines))
  const isCause = (one: Expectation) =>
    one.cause !== undefined && !one.never && holds(recording, less(one), lines)
  const causes = misses.filter(isCause)
  const others = misses.filter((one) => !causes.includes(one))
  const unexpected = judge(recording, lines).unexpected.map(inWords)
  const loud = others.filter(isQuiet).map(asText)
  return {
    id,
    title,
    pauses: expect.filter(isPause).length,
    missed: others.filter(isPause).map(asText),
    ends: expect.filter(isEnd).length,
    endsMissed: others.filter(isEnd).map(asText),
    // A line nobody expected breaks the expectation of quiet as well: it is one false line, not two.
    falseTold: unexpected.length > 0 ? unexpected : loud,
    wrongCauses: [...causes.map(asText), ...accusations(expect, lines).map(inWords)],
    unmet: others.filter((one) => !isPause(one) && !isEnd(one) && !isQuiet(one)).map(asText),
    delays: expect.filter(isPause).flatMap((one) => delaysOf(recording, one, lines)),
  }
}

function holds(recording: Recording, one: Expectation, lines: readonly Line[]): boolean {
  return judge({ ...recording, expect: [one] }, lines).failures.length === 0
}

/** The same without its cause. */
function less({ cause: _cause, ...rest }: Expectation): Expectation {
  return rest
}

function isTold(one: Expectation): boolean {
  return one.told === true && !one.never && one.atMost === undefined && one.atLeast === undefined
}

function isPause(one: Expectation): boolean {
  return isTold(one) && one.level !== undefined && one.level !== 'ok'
}

function isEnd(one: Expectation): boolean {
  return isTold(one) && one.level === 'ok'
}

/** Expectations that only too much telling can break. */
function isQuiet(one: Expectation): boolean {
  return one.nothingTold === true || (one.told === true && (one.never === true || one.atMost !== undefined))
}

/** Told lines that name a cloud where the recording says that there is none. */
function accusations(expect: readonly Expectation[], lines: readonly Line[]): readonly Line[] {
  const causes = expect.filter((one) => !one.never).map((one) => one.cause)
  if (!causes.includes(null)) return []
  return lines.filter((line) => line.told && line.cause && !causes.includes(line.cause))
}

function delaysOf(recording: Recording, one: Expectation, lines: readonly Line[]): readonly Delay[] {
  const view = viewOf(one.subject ?? '')
  return judge({ ...recording, expect: [one] }, lines).delays.map((seconds) => ({ view, seconds }))
}

const QUICK_SECONDS = 60

/** `quick`: single coins, or the whole of a small table, are asked every minute at least. */
export function viewOf(exchange: string): View {
  if (exchange === 'binance') return 'binance'
  const feeds = EXCHANGES.find(({ id }) => id === exchange)?.feeds ?? []
  const quick = feeds.some(
    ({ role, paceSeconds }) => role === 'sentinel' || (role === 'table' && paceSeconds <= QUICK_SECONDS),
  )
  return quick ? 'quick' : 'other'
}

function inWords({ at, title, subject, cause }: Line): string {
  return `${at} ${title ?? subject}${cause ? ` (${cause})` : ''}`
}

function asText({ notBefore, notAfter, ...rest }: Expectation): string {
  const times = [notBefore, notAfter].map((at) => (at === undefined ? '' : new Date(at).toISOString()))
  return `${JSON.stringify(rest)} ${times.join('..')}`
}
