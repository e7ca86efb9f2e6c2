/** The clock was set back: what we wrote down lies in the future, and would hold everything up until it comes. */
import { type Millis, SECOND } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { FeedRow, Incident } from '../ledger/rows.ts'

/** Corrections of a running clock are smaller than this. */
const NOTABLE = 2 * SECOND

/** Pulls every time that is still to come back to now; feeds are due at once. Asks for `feeds: 'all'`. */
export function followClock(draft: Draft, now: Millis): void {
  const { tickAt } = draft.meta
  if (tickAt === null || now >= tickAt - NOTABLE) return
  for (const row of draft.feeds.values()) draft.put('feeds', feedBefore(row, now))
  for (const row of draft.hosts.values())
    draft.put('hosts', { ...row, restUntil: Math.min(row.restUntil, now) })
  for (const one of draft.incidents.values()) draft.put('incidents', incidentBefore(one, now))
  for (const row of draft.subjects.values()) {
    draft.put('subjects', { ...row, sightAt: Math.min(row.sightAt, now), clearAt: earlier(row.clearAt, now) })
  }
}

function feedBefore(row: FeedRow, now: Millis): FeedRow {
  return {
    ...row,
    nextAt: Math.min(row.nextAt, now),
    askedAt: earlier(row.askedAt, now),
    clearAt: earlier(row.clearAt, now),
    fullAt: earlier(row.fullAt, now),
    sightAt: Math.min(row.sightAt, now),
    fallbackUntil: Math.min(row.fallbackUntil, now),
  }
}

/** A vote names its reading by its time: one from the future would make every coming reading look old. */
function incidentBefore(incident: Incident, now: Millis): Incident {
  const votes = Object.entries(incident.votes).map(([feed, vote]) => [
    feed,
    { ...vote, at: Math.min(vote.at, now - 1) },
  ])
  return {
    ...incident,
    votes: Object.fromEntries(votes),
    openedAt: Math.min(incident.openedAt, now),
    changedAt: Math.min(incident.changedAt, now),
  }
}

function earlier(at: Millis | null, now: Millis): Millis | null {
  return at === null ? null : Math.min(at, now)
}
