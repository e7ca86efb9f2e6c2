/** How long an exchange takes to answer: its last clear reads as a small line, and the usual time in words. */
import type { FeedRole } from '../declaration.ts'
import type { Feed } from '../feeds.ts'
import type { Millis, SubjectId } from '../glossary.ts'
import { SECOND } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Tongue } from '../words.ts'
import type { LatencyView } from './history-screen.ts'

/** Small answers first: their time is the exchange's, not the wire's. */
const FAIREST: readonly FeedRole[] = ['state', 'sentinel', 'status', 'table', 'announcements']
const FEWEST = 3

export function latencyView(
  state: State,
  id: SubjectId,
  feeds: readonly Feed[],
  tongue: Tongue,
): LatencyView | null {
  const times = [...feeds]
    .filter((feed) => feed.subject === id)
    .sort((a, b) => FAIREST.indexOf(a.role) - FAIREST.indexOf(b.role))
    .map((feed) => state.feeds.get(feed.id)?.latency ?? [])
    .find((list) => list.length >= FEWEST)
  if (times === undefined) return null
  const slowest = Math.max(...times)
  const median = sayTook(tongue, medianOf(times))
  const count = new Intl.NumberFormat(tongue.locale).format(times.length)
  return {
    words: tongue.say('history_latency', median, count, sayTook(tongue, slowest)),
    median,
    points: times.map((time) => (slowest === 0 ? 0 : time / slowest)),
  }
}

export function medianOf(times: readonly Millis[]): Millis {
  const sorted = [...times].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2
}

/** "120 ms", "1.4 s". */
function sayTook({ locale }: Tongue, time: Millis): string {
  const long = time >= SECOND
  const unit = long ? 'second' : 'millisecond'
  const options = { style: 'unit', unit, maximumFractionDigits: long ? 1 : 0 } as const
  return new Intl.NumberFormat(locale, options).format(long ? time / SECOND : time)
}
