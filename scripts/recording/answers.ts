/** What an address answers at a moment of a recording. */
import type { Millis } from '../../src/glossary.ts'
import type { RecordedAnswer, RecordedReply, Recording } from './recording.ts'

const UNKNOWN_HOST: RecordedReply = { kind: 'failure', failure: 'dns', delay: 0 }

/** The reply in force; before the recording begins, the one in force at its beginning. */
export function replyAt(recording: Recording, url: string, now: Millis): RecordedReply {
  if (isOffline(recording, now)) return UNKNOWN_HOST
  const moment = Math.max(now, recording.from)
  const asked = plainAddress(url)
  let best: RecordedAnswer | null = null
  for (const answer of recording.answers) {
    if (answer.at > moment) break
    if (matches(answer.url, asked) && (best === null || isAsNarrow(answer.url, best.url))) best = answer
  }
  return best?.reply ?? UNKNOWN_HOST
}

/** Whether the network is away at that moment. */
export function isOffline(recording: Recording, now: Millis): boolean {
  const last = recording.moments.findLast(
    ({ at, what }) => at <= now && (what === 'offline' || what === 'online'),
  )
  return last?.what === 'offline'
}

/** Browsers ask for an address in its written-out form (`https://a.b` as `https://a.b/`), recordings may not. */
function plainAddress(url: string): string {
  return URL.canParse(url) ? new URL(url).href : url
}

function matches(pattern: string, asked: string): boolean {
  return pattern.endsWith('*') ? asked.startsWith(pattern.slice(0, -1)) : plainAddress(pattern) === asked
}

/** Exact beats star, longer star beats shorter; of equals the later one holds, and it comes later. */
function isAsNarrow(pattern: string, than: string): boolean {
  const [star, otherStar] = [pattern.endsWith('*'), than.endsWith('*')]
  if (star !== otherStar) return !star
  return !star || pattern.length >= than.length
}
