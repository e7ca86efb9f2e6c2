/** How far apart two requests to one host are kept, so that several due feeds do not arrive as a burst. */
import type { Feed } from '../feeds.ts'
import { type Millis, SECOND } from '../glossary.ts'

/** For hosts that state no limit. */
const USUAL = SECOND / 4
/** A limit meant per minute does not hold up a tick: paces keep it. */
const LONGEST = 7 * SECOND

export function gapOf({ url, exchange }: Pick<Feed, 'url' | 'exchange'>): Millis {
  const { host } = new URL(url)
  const own = (exchange?.limits ?? []).filter((limit) => limit.host === host)
  const gaps = own.map(({ requests, seconds }) => (seconds * SECOND) / requests)
  return Math.min(LONGEST, Math.max(USUAL, ...gaps))
}
