/** The end of a tick: whose fault silence was, which votes are spent, and that we were here. */
import { isAlive } from '../alerts/silence.ts'
import { feedsFor } from '../feeds.ts'
import { HOUR, type Millis, SECOND } from '../glossary.ts'
import { evaluate } from '../incidents/evaluate.ts'
import { expire } from '../incidents/expire.ts'
import type { Draft } from '../ledger/ledger.ts'
import { forget } from '../ledger/retention.ts'
import { remindOfPlans } from '../notifications/upcoming.ts'
import { heightenedSubjects } from '../poll/heightened.ts'
import { stretched } from '../poll/pace.ts'
import { afterOffline } from '../poll/schedule.ts'
import { localDay } from '../poll/usage.ts'
import { grantWishes } from '../wishes/grant.ts'
import type { Tongue } from '../words.ts'
import { lookAcross } from './across.ts'
import { land } from './land.ts'
import type { Answered } from './poll.ts'
import { reconsider, tellAfterQuiet, tellHeldEnds } from './reconsider.ts'
import { unreachable } from './unreachable.ts'

/** Two bells missed is a gap: the browser was closed or the machine asleep. */
export const GAP = 95 * SECOND

export function finish(draft: Draft, answered: readonly Answered[], tongue: Tongue, now: Millis): void {
  const heightened = heightenedSubjects(draft, now)
  const day = localDay(tongue.timeZone, now)
  const feeds = stretched(feedsFor(draft.settings), draft, { heightened, day })
  const silent = answered.filter(isSilent)
  const nobodyEver = [...draft.feeds.values()].every((row) => row.clearAt === null)
  const offline = weAreOffline(answered, draft.meta.offlineSince !== null, nobodyEver)
  for (const { feed, reply } of silent) {
    const row = draft.feeds.get(feed.id)
    if (!row || row.claimedAt !== now) continue
    if (offline) draft.put('feeds', afterOffline(row, now))
    else land(draft, { feed, feeds, reply, now, tongue }, { parsed: null, hash: row.hash })
  }
  const open = () => [...draft.incidents.values()].filter((one) => one.phase !== 'closed')
  if (!offline) reconsider(draft, { now, tongue }, expire(open(), feeds, draft.feeds, now))
  if (!offline) {
    for (const said of unreachable(draft, feeds, answered)) {
      const own = open().filter((one) => one.subject === said.subject)
      reconsider(draft, { now, tongue }, evaluate({ ...said, now, open: own, first: false }))
    }
  }
  if (!offline) lookAcross(draft, { now, tongue })
  tellHeldEnds(draft, { now, tongue })
  tellAfterQuiet(draft, { now, tongue })
  remindOfPlans(draft, { now, tongue })
  grantWishes(draft, { now, tongue })
  for (const silence of draft.silences.values()) {
    if (!isAlive(silence, draft.incidents, now)) draft.remove('silences', silence.id)
  }
  note(draft, now, offline, answered.length > 0)
}

function isSilent({ reply }: Answered): boolean {
  return reply.kind === 'failed' && reply.why === 'network'
}

/**
 * Offline: nothing came back from anywhere, and at least two hosts that used to answer are among the silent. Once
 * offline, any silence will do until somebody answers.
 */
function weAreOffline(answered: readonly Answered[], before: boolean, nobodyEver: boolean): boolean {
  if (answered.length === 0) return before
  if (answered.some((one) => one.reply.kind !== 'failed')) return false
  const usedToAnswer = answered.filter(
    (one) => isSilent(one) && (nobodyEver || (one.row.clearAt !== null && one.row.failures === 0)),
  )
  return before || new Set(usedToAnswer.map((one) => one.row.host)).size >= 2
}

function note(draft: Draft, now: Millis, offline: boolean, asked: boolean): void {
  const { meta } = draft
  const offlineSince = offline ? (meta.offlineSince ?? now) : null
  if (asked || offline === (meta.offlineSince !== null))
    draft.put('meta', { ...meta, doneAt: now, offlineSince })
  const last = [...draft.spans.values()].sort((a, b) => b.to - a.to)[0]
  const goesOn = last !== undefined && now - last.to <= GAP && now >= last.to
  draft.put('spans', goesOn ? { ...last, to: now } : { id: now, to: now })
  if (Math.floor(now / HOUR) !== Math.floor((meta.doneAt ?? 0) / HOUR)) forget(draft, now)
}
