/** Answer times of polls already made, as a guess about the exchange's API. Costs no request. */
import type { Feed } from '../feeds.ts'
import { type Millis, SECOND } from '../glossary.ts'
import type { Evaluation } from '../incidents/evaluate.ts'
import type { FeedRow } from '../ledger/rows.ts'

const KEPT = 20
const FEWEST = 8
const TIMES_SLOWER = 5
const SLOW = 3 * SECOND
const LOOKS = 3

/** The row with one more answer time. Slow looks stay out of the history they are measured against. */
export function withLatency(row: FeedRow, took: Millis): FeedRow {
  const slow = isSlow(row.latency, took)
  const latency = slow ? row.latency : [...row.latency, Math.round(took)].slice(-KEPT)
  return { ...row, latency, slowLooks: slow ? row.slowLooks + 1 : 0 }
}

function isSlow(history: readonly Millis[], took: Millis): boolean {
  if (history.length < FEWEST) return false
  const sorted = [...history].sort((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)] as Millis
  return took > SLOW && took > TIMES_SLOWER * median
}

/** What the answer times say of the API: only feeds whose answer is tiny are a fair clock. */
export function latencyOf(
  feed: Feed,
  row: FeedRow | undefined,
): Omit<Evaluation, 'now' | 'open' | 'first'> | null {
  if (feed.role !== 'state' || !feed.exchange || !row) return null
  const slow = row.slowLooks >= LOOKS
  return {
    subject: feed.subject,
    feed: `${feed.id}#latency`,
    observations: slow
      ? [
          {
            subject: feed.subject,
            signal: 'api',
            scope: 'all',
            level: 'degraded',
            planned: false,
            evidence: 'guess',
            saidAt: null,
            words: `${row.slowLooks} answers in a row far slower than usual`,
            looks: 1,
          },
        ]
      : [],
    covers: (_subject, signal, scope) => signal === 'api' && scope === 'all',
  }
}
