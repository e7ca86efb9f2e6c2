/** What a feed's reading is looked at with. */
import type { Feed } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import { isCluster } from '../incidents/cluster.ts'
import type { State } from '../ledger/ledger.ts'
import type { FeedRow, Incident } from '../ledger/rows.ts'
import type { Sees } from '../observe/observe.ts'

/** The subjects a feed can speak of: its exchange, or the upstream's regions. */
export function subjectsOf(feed: Feed): readonly string[] {
  return feed.exchange ? [feed.subject] : feed.regions.map((region) => `${feed.subject}/${region}`)
}

/**
 * Under whose name a feed votes. A table and its sentinels read the same flags of the same exchange: they are one
 * voice, so that a sentinel that falls silent does not hold shut what the table sees open.
 */
export function voiceOf(feed: Feed): string {
  const table =
    feed.role === 'sentinel' ? feed.exchange?.feeds.find((one) => one.role === 'table') : undefined
  return table?.id ?? feed.id
}

/** Forming and open incidents of the feed's subjects. A cluster is nothing a feed said, and none can take it back. */
export function openOf(state: State, feed: Feed): readonly Incident[] {
  const subjects = subjectsOf(feed)
  return [...state.incidents.values()].filter(
    (one) => one.phase !== 'closed' && !isCluster(one) && subjects.includes(one.subject),
  )
}

export function seesOf(state: State, { feed, now }: { feed: Feed; now: Millis }, row: FeedRow): Sees {
  const open = openOf(state, feed)
  const wide = open.some(
    (one) => one.phase === 'open' && !one.scope.startsWith('asset:') && one.signal === 'withdrawals',
  )
  return {
    feed,
    now,
    coins: state.settings.coins,
    book: state.books.get(feed.subject) ?? null,
    notices: row.notices,
    was: (signal, scope) =>
      open.find((one) => one.signal === signal && one.scope === scope)?.votes[voiceOf(feed)]?.level ?? 'ok',
    held: (asset) => wide || open.some((one) => one.scope === `asset:${asset}`),
  }
}
