/** Asking what is due: a few hosts at a time, one feed of a host at a time, each answer committed as it lands. */
import { isReadForFewer } from '../exploits/note.ts'
import { type Feed, feedsFor, freshRow } from '../feeds.ts'
import { type Millis, SECOND } from '../glossary.ts'
import type { Permits } from '../hosts.ts'
import type { Draft, State } from '../ledger/ledger.ts'
import type { FeedRow } from '../ledger/rows.ts'
import { GRACE } from '../observe/notices.ts'
import { gapOf } from '../poll/gap.ts'
import { heightenedSubjects } from '../poll/heightened.ts'
import { stretched } from '../poll/pace.ts'
import { asksForRest, type Reply } from '../poll/reply.ts'
import { requestFor } from '../poll/request.ts'
import { plan } from '../poll/schedule.ts'
import { bytesOf, localDay, withBytes } from '../poll/usage.ts'
import type { Ports } from '../ports.ts'
import { land, open, wantOf } from './land.ts'
import { followPermission } from './permission.ts'
import { NotUnderstood, understand } from './understand.ts'

/** The whole tick must end before the next bell rings. */
const BUDGET = 25 * SECOND
const LEAST_PATIENCE = 2 * SECOND
const HOSTS_AT_ONCE = 6

/** What came of each feed asked in this tick. */
export interface Answered {
  readonly feed: Feed
  readonly reply: Reply
  /** The record before the look. */
  readonly row: FeedRow
}

export async function poll(ports: Ports, now: Millis): Promise<readonly Answered[]> {
  const answered: Answered[] = []
  const asked = new Set<string>()
  const until = now + BUDGET
  const permits = await ports.permits()
  await followPermission(ports, permits, now)
  const turn = turns(ports)
  // Twice at most: a sentinel that flipped makes its table due in the same tick.
  for (let round = 0; round < 2; round++) {
    const { trusted, suspects, feeds } = await dueNow(ports, permits, now, asked)
    if (trusted.length + suspects.length === 0) break
    const one = async (feed: Feed) => {
      asked.add(feed.id)
      await turn(feed)
      const result = await ask(ports, { feed, feeds, now, until })
      answered.push(result)
      return result.reply
    }
    await inLanes(lanesOf(trusted), one, () => until - ports.now() < LEAST_PATIENCE)
    // Alone and in a row: the one that kills the worker must not take others with it.
    await inLanes([[...suspects]], one, () => until - ports.now() < LEAST_PATIENCE)
  }
  return answered
}

/** Up to six hosts beside each other. A host that asks for rest is left alone with all its feeds. */
async function inLanes(
  lanes: Feed[][],
  one: (feed: Feed) => Promise<Reply>,
  isLate: () => boolean,
): Promise<void> {
  const resting = new Set<string>()
  const work = async () => {
    for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
      for (const feed of lane) {
        if (isLate()) return
        if (resting.has(hostOf(feed))) continue
        if (asksForRest(await one(feed))) resting.add(hostOf(feed))
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(HOSTS_AT_ONCE, lanes.length) }, work))
}

/** Waits until a feed's host has been left alone long enough since it was last asked. */
function turns(ports: Ports): (feed: Feed) => Promise<void> {
  const askedAt = new Map<string, Millis>()
  return async (feed) => {
    const last = askedAt.get(hostOf(feed))
    const early = last === undefined ? 0 : last + gapOf(feed) - ports.now()
    if (early > 0) await ports.wait(early)
    askedAt.set(hostOf(feed), ports.now())
  }
}

function hostOf(feed: Feed): string {
  return new URL(feed.url).host
}

interface Due {
  readonly trusted: readonly Feed[]
  /** In flight when a worker was killed. */
  readonly suspects: readonly Feed[]
  readonly feeds: ReadonlyMap<string, Feed>
}

function dueNow(ports: Ports, permits: Permits, now: Millis, asked: ReadonlySet<string>): Promise<Due> {
  return ports.ledger.read({ feeds: 'all' }, (state) => {
    const heightened = heightenedSubjects(state, now)
    const day = localDay(ports.tongue.timeZone, now)
    const feeds = stretched(feedsFor(state.settings), state, { heightened, day })
    const planned = plan({ feeds, rows: state.feeds, hosts: state.hosts, heightened, now }).due
    const due = planned.filter((feed) => !asked.has(feed.id) && permits(feed.url))
    const isSuspect = (feed: Feed) => (state.feeds.get(feed.id)?.kills ?? 0) > 0
    return { trusted: due.filter((feed) => !isSuspect(feed)), suspects: due.filter(isSuspect), feeds }
  })
}

/** Feeds of one host in a row, hosts beside each other. */
function lanesOf(due: readonly Feed[]): Feed[][] {
  const lanes = new Map<string, Feed[]>()
  for (const feed of due) {
    const lane = lanes.get(hostOf(feed))
    if (lane) lane.push(feed)
    else lanes.set(hostOf(feed), [feed])
  }
  return [...lanes.values()]
}

interface Asking {
  readonly feed: Feed
  readonly feeds: ReadonlyMap<string, Feed>
  readonly now: Millis
  readonly until: Millis
}

async function ask(ports: Ports, { feed, feeds, now, until }: Asking): Promise<Answered> {
  const row = await ports.ledger.commit({ feeds: [feed.subject] }, (draft) => {
    const known = draft.feeds.get(feed.id) ?? freshRow(feed, now)
    draft.put('feeds', { ...known, claimedAt: now })
    const meansMore =
      isContested(draft, feed) || isReadForFewer(draft.settings, known) || hasOverrun(draft, feed, now)
    return meansMore ? { ...known, hash: null, etag: null, modified: null } : known
  })
  const reply = await ports.fetch(requestFor(feed, row, now, until - ports.now()))
  // Nothing came back at all: whether that is the feed or our own line is known at the end of the tick.
  if (reply.kind === 'failed' && reply.why === 'network') return { feed, reply, row }
  await landOne(ports, { feed, feeds, reply, now, row })
  return { feed, reply, row }
}

/** A sentinel has spoken in the table's name: what the table says now counts even if not a byte has changed. */
function isContested(state: State, feed: Feed): boolean {
  return [...state.incidents.values()].some((one) => (one.votes[feed.id]?.by ?? feed.id) !== feed.id)
}

/**
 * It voted for work whose announced time is over: the same bytes are no plan any more. What is announced ends by the
 * clock anyway.
 */
function hasOverrun(state: State, feed: Feed, now: Millis): boolean {
  if (feed.role === 'announcements' || feed.role === 'status') return false
  return [...state.incidents.values()].some(
    ({ votes, until }) => votes[feed.id]?.planned && until !== undefined && now >= until + GRACE,
  )
}

interface One {
  readonly feed: Feed
  readonly feeds: ReadonlyMap<string, Feed>
  readonly reply: Reply
  readonly now: Millis
  readonly row: FeedRow
}

async function landOne(ports: Ports, { feed, feeds, reply, now, row }: One): Promise<void> {
  const landing = { feed, feeds, reply, now, tongue: ports.tongue }
  const count = (draft: Draft) =>
    draft.put('meta', withBytes(draft.meta, bytesOf(reply), localDay(ports.tongue.timeZone, now)))
  try {
    const opened = understand(() => open(feed, reply, row.hash, now))
    await ports.ledger.commit(wantOf(feed, opened, now), (draft) => {
      count(draft)
      understand(() => land(draft, landing, opened))
    })
  } catch (error) {
    // A disk that fails is not the feed's fault: its claim stays, and the next tick asks again.
    if (!(error instanceof NotUnderstood)) throw error
    const drift = { parsed: { kind: 'drift', why: error.why }, hash: null } as const
    await ports.ledger.commit(wantOf(feed, drift, now), (draft) => {
      count(draft)
      land(draft, landing, drift)
    })
  }
}
