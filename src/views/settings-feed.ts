/** What became of one feed, in words: read, silent, refused, resting, not permitted, and when it is asked again. */
import type { Feed } from '../feeds.ts'
import { MINUTE, type Millis, SECOND } from '../glossary.ts'
import type { FeedRow } from '../ledger/rows.ts'
import { nextFor } from '../poll/schedule.ts'
import { sayDuration, saySentences, sayTime, type Tongue } from '../words.ts'

/** One feed as it stands. */
export interface Asked {
  readonly feed: Feed
  readonly row: FeedRow
  /** Until when its host is left alone; in the past mostly. */
  readonly restUntil: Millis
  readonly heightened: boolean
  readonly permitted: boolean
  readonly now: Millis
}

export type FeedState =
  | 'clear'
  | 'first'
  | 'off'
  | 'resting'
  | 'denied'
  | 'silent'
  | 'refused'
  | 'drift'
  | 'stale'

/** A bell comes when it comes: what is due within one is asked "now". */
const SOON = 5 * SECOND
const LONGEST_REASON = 200

export function feedStateOf({ row, restUntil, permitted, now }: Asked): FeedState {
  if (!permitted) return 'denied'
  if (row.probe === 'off') return 'off'
  if (restUntil > now) return 'resting'
  switch (row.sight) {
    case 'unread':
      return 'first'
    case 'blind':
      return row.why === 'timeout' || row.why === 'network' ? 'silent' : 'refused'
    default:
      return row.sight
  }
}

/** What can be mended, or must be waited for. A trial that failed is neither. */
export function isTroubled(state: FeedState): boolean {
  return state !== 'clear' && state !== 'first' && state !== 'off'
}

/** "Not answered since 14:02 (no answer in time). Asked again in 4 min." */
export function toldOf(asked: Asked, tongue: Tongue): string {
  return saySentences(tongue, [
    stateWords(asked, tongue),
    fallbackWords(asked, tongue),
    ...turnWords(asked, tongue),
  ])
}

function stateWords(asked: Asked, tongue: Tongue): string {
  const { row, restUntil, now } = asked
  const { say } = tongue
  const time = (at: Millis) => sayTime(tongue, at, now)
  const since = time(row.clearAt ?? row.sightAt)
  const why = reasonWords(row.why, tongue)
  const state = feedStateOf(asked)
  switch (state) {
    case 'denied':
      return say('settings_feed_denied')
    case 'first':
      return say('settings_feed_first')
    case 'off':
      return say('settings_feed_off', time(row.nextAt))
    case 'resting':
      return say('settings_feed_resting', time(restUntil))
    case 'clear':
      return say('settings_feed_clear', since)
    case 'silent':
      return row.clearAt === null ? say('settings_feed_never', why) : say('settings_feed_silent', since, why)
    case 'refused':
      return row.clearAt === null ? say('settings_feed_never', why) : say('settings_feed_refused', since, why)
    case 'drift':
      return say('settings_feed_drift', time(row.sightAt), why)
    case 'stale':
      return say('settings_feed_stale', since, why)
    default:
      return state satisfies never
  }
}

function fallbackWords({ feed, row, now }: Asked, { say }: Tongue): string {
  return feed.fallbackUrl !== undefined && row.fallbackUntil > now ? say('settings_feed_fallback') : ''
}

/** When it is asked again, and how fast it answers. */
function turnWords(asked: Asked, tongue: Tongue): readonly string[] {
  const state = feedStateOf(asked)
  if (state === 'denied' || state === 'off' || state === 'resting') return []
  const { say } = tongue
  const wait = turnOf(asked) - asked.now
  const turn = wait <= SOON ? say('settings_feed_now') : say('settings_feed_next', waitWords(wait, tongue))
  const took = medianOf(asked.row.latency)
  return took === null ? [turn] : [turn, say('settings_feed_took', secondsWords(took, tongue))]
}

/** When it is asked next. */
export function turnOf({ feed, row, heightened, restUntil }: Asked): Millis {
  return Math.max(nextFor(feed, row, heightened), restUntil)
}

/** The usual answer time; null before the first. */
export function medianOf(latency: readonly Millis[]): Millis | null {
  const sorted = [...latency].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? null
}

function waitWords(wait: Millis, tongue: Tongue): string {
  return wait < MINUTE ? secondsWords(Math.ceil(wait / SECOND) * SECOND, tongue) : sayDuration(tongue, wait)
}

/** "0.4 s"; never "0 s". */
function secondsWords(took: Millis, { say, locale }: Tongue): string {
  const seconds = Math.max(0.1, took / SECOND)
  return say('settings_seconds', new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(seconds))
}

/** Why, in words where the browser or we are the ones who say it; else as the source says it. */
function reasonWords(why: string, { say }: Tongue): string {
  switch (why) {
    case 'timeout':
      return say('settings_reason_timeout')
    case 'network':
      return say('settings_reason_network')
    case 'moved':
      return say('settings_reason_moved')
    case 'too large':
      return say('settings_reason_large')
    default:
      return why.slice(0, LONGEST_REASON)
  }
}
