/** What we can see of a subject, from what we can see through its feeds. */
import { type Feed, freshRow } from '../feeds.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { CoinExits, FeedRow, SubjectRow } from '../ledger/rows.ts'
import { subjectsOf } from './context.ts'
import type { Landing } from './land.ts'

/** The part of a landing that sight needs: a feed may also be seen not to be permitted. */
type Look = Pick<Landing, 'feed' | 'feeds' | 'now'>

/** Writes the feed's and its subjects' sight where it changed. `before` is the feed's record before this look. */
export function lookAgain(draft: Draft, landing: Look, before: FeedRow, exits?: readonly CoinExits[]): void {
  const { feed, now } = landing
  const row = draft.feeds.get(feed.id)
  if (row && row.sight !== before.sight && !(before.sight === 'unread' && row.sight === 'clear')) {
    const { sight, why } = row
    if (sight !== 'unread')
      draft.put('journal', { at: now, subject: feed.subject, line: 'sight', feed: feed.id, sight, why })
  }
  for (const subject of subjectsOf(feed)) writeSubject(draft, landing, subject, exits)
}

function writeSubject(
  draft: Draft,
  { feed, feeds, now }: Look,
  id: string,
  exits?: readonly CoinExits[],
): void {
  const before = draft.subjects.get(id)
  const { eyes, sees } = eyesOn(id, feed.subject, feeds, draft)
  const best = bestOf(eyes) ?? UNPROVEN
  const clearAt = eyes.reduce<number | null>(
    (latest, row) => ((row.clearAt ?? 0) > (latest ?? 0) ? row.clearAt : latest),
    null,
  )
  const { sight, why } = best
  const changed = before?.sight !== sight
  const row: SubjectRow = {
    id,
    sight,
    sightAt: changed ? now : (before?.sightAt ?? now),
    why,
    clearAt,
    coins: exits ?? before?.coins ?? [],
    sees,
  }
  draft.put('subjects', row)
  if (changed)
    draft.put('sights', { id: `${id}@${now}`, subject: id, at: now, was: before?.sight ?? 'unread', sight })
}

interface Eyes {
  readonly eyes: readonly FeedRow[]
  readonly sees: SubjectRow['sees']
}

/** Nothing is left to ask: every address of the exchange is unproven, and none answered in its shape. */
const UNPROVEN = { sight: 'blind', why: 'unproven' } as const

/**
 * The feeds our view of withdrawals hangs on: the table where there is one, else announcements and status pages;
 * failing these we see whether the platform works and nothing more. For clouds any feed.
 */
function eyesOn(id: string, declaring: string, feeds: ReadonlyMap<string, Feed>, draft: Draft): Eyes {
  const isProven = (feed: Feed) => !feed.probe || draft.feeds.get(feed.id)?.probe === 'on'
  const isGone = (feed: Feed) => draft.feeds.get(feed.id)?.probe === 'off'
  const own = [...feeds.values()].filter(
    (feed) => feed.subject === declaring && subjectsOf(feed).includes(id) && !isGone(feed),
  )
  const rows = (list: readonly Feed[]) => list.map((feed) => draft.feeds.get(feed.id) ?? freshRow(feed, 0))
  const tables = own.filter((feed) => feed.role === 'table' && isProven(feed))
  if (tables.length > 0) return { eyes: rows(tables), sees: 'table' }
  const speaking = own.filter((feed) => feed.says.includes('withdrawals') && isProven(feed))
  if (speaking.length > 0) return { eyes: rows(speaking), sees: 'announcements' }
  return { eyes: rows(own), sees: 'platform' }
}

const BEST_FIRST = ['clear', 'stale', 'drift', 'blind', 'unread']

function bestOf(rows: readonly FeedRow[]): FeedRow | undefined {
  return [...rows].sort((a, b) => BEST_FIRST.indexOf(a.sight) - BEST_FIRST.indexOf(b.sight))[0]
}
