/** Hosts the user has not allowed, or has taken back: not asked, and said so; never an outage. */
import { type Feed, feedsFor, freshRow } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import { NOT_PERMITTED, type Permits } from '../hosts.ts'
import type { Draft, State } from '../ledger/ledger.ts'
import type { Ports } from '../ports.ts'
import { lookAgain } from './sight.ts'

/** Writes what has changed since the last tick, and nothing on all others. */
export async function followPermission(ports: Ports, permits: Permits, now: Millis): Promise<void> {
  const changed = await ports.ledger.read(
    { feeds: 'all' },
    (state) => changedFeeds(state, permits).length > 0,
  )
  if (!changed) return
  await ports.ledger.commit({ feeds: 'all' }, (draft) => {
    for (const feed of changedFeeds(draft, permits)) note(draft, feed, permits, now)
  })
}

function changedFeeds(state: State, permits: Permits): readonly Feed[] {
  return [...feedsFor(state.settings).values()].filter(
    (feed) => permits(feed.url) === isForbidden(state, feed),
  )
}

function isForbidden(state: State, feed: Feed): boolean {
  return state.feeds.get(feed.id)?.why === NOT_PERMITTED
}

function note(draft: Draft, feed: Feed, permits: Permits, now: Millis): void {
  const before = draft.feeds.get(feed.id) ?? freshRow(feed, now)
  const row = { ...before, claimedAt: null, failures: 0, nextAt: now, sightAt: now }
  if (permits(feed.url)) draft.put('feeds', { ...row, sight: 'unread', why: '' })
  else draft.put('feeds', { ...row, sight: 'blind', why: NOT_PERMITTED })
  lookAgain(draft, { feed, feeds: feedsFor(draft.settings), now }, before)
}
