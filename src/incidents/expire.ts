/** What becomes of the votes of a feed that went blind: they count for six paces, and no longer. */
import type { Feed } from '../feeds.ts'
import { HOUR, type Millis } from '../glossary.ts'
import type { FeedRow, Incident } from '../ledger/rows.ts'
import { paceOf } from '../poll/pace.ts'
import { settle } from './incident.ts'

const PACES = 6

/** Incidents changed by it. One whose voters are all blind is neither opened nor closed: it is `lost` until one sees again. */
export function expire(
  open: readonly Incident[],
  feeds: ReadonlyMap<string, Feed>,
  rows: ReadonlyMap<string, FeedRow>,
  now: Millis,
): readonly Incident[] {
  return open.flatMap((incident) => {
    if (isPast(incident, now)) return [settle(incident, {}, null, '', { now })]
    const voters = Object.keys(incident.votes)
    const blind = voters.filter((id) =>
      isSpent(id, feeds.get(id), rows.get(id), incident.votes[id]?.at ?? 0, now),
    )
    if (blind.length === 0) return []
    const left = Object.fromEntries(Object.entries(incident.votes).filter(([id]) => !blind.includes(id)))
    if (Object.keys(left).length > 0) return [settle(incident, left, null, blind[0] ?? '', { now })]
    if (seenByAnother(incident, voters, feeds, rows, now))
      return [settle(incident, {}, null, blind[0] ?? '', { now })]
    return incident.lost ? [] : [{ ...incident, lost: true, changedAt: now }]
  })
}

/** A plan whose announcer went blind ends by the clock. */
function isPast({ planned, until, votes }: Incident, now: Millis): boolean {
  return (
    planned &&
    until !== undefined &&
    now > until + HOUR &&
    Object.values(votes).every((vote) => vote.at < until)
  )
}

/** Votes with a `#` are our own guesses: they are said anew, or taken back, at every look. */
function isSpent(
  voter: string,
  feed: Feed | undefined,
  row: FeedRow | undefined,
  votedAt: Millis,
  now: Millis,
): boolean {
  if (!feed || !row) return !voter.includes('#')
  return now - votedAt > PACES * paceOf(feed)
}

/** A table that reads clearly and is silent about it is proof that it is open; another announcement list is not. */
function seenByAnother(
  incident: Incident,
  voters: readonly string[],
  feeds: ReadonlyMap<string, Feed>,
  rows: ReadonlyMap<string, FeedRow>,
  now: Millis,
): boolean {
  return [...feeds.values()].some((feed) => {
    const row = rows.get(feed.id)
    const proves = feed.role === 'table' || (feed.role === 'state' && incident.signal !== 'withdrawals')
    if (voters.includes(feed.id) || feed.subject !== incident.subject.split('/')[0] || !proves) return false
    const clear = row?.sight === 'clear' && row.clearAt !== null && now - row.clearAt <= PACES * paceOf(feed)
    return clear && feed.says.includes(incident.signal)
  })
}
