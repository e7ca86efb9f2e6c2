/** Asking what is due: a few hosts at a time, one feed of a host at a time, each answer committed as it lands. */
import { type Feed, feedsFor, freshRow } from '../feeds.ts'
import { type Millis, SECOND } from '../glossary.ts'
import type { FeedRow } from '../ledger/rows.ts'
import { heightenedSubjects } from '../poll/heightened.ts'
import type { Reply } from '../poll/reply.ts'
import { requestFor } from '../poll/request.ts'
import { plan } from '../poll/schedule.ts'
import type { Ports } from '../ports.ts'
import { land, open, wantOf } from './land.ts'

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
  // Twice at most: a sentinel that flipped makes its table due in the same tick.
  for (let round = 0; round < 2; round++) {
    const { due, feeds } = await dueNow(ports, now, asked)
    if (due.length === 0) break
    const lanes = lanesOf(due)
    const work = async () => {
      for (let lane = lanes.shift(); lane; lane = lanes.shift()) {
        for (const feed of lane) {
          if (until - ports.now() < LEAST_PATIENCE) return
          asked.add(feed.id)
          const one = await ask(ports, { feed, feeds, now, until })
          if (one) answered.push(one)
        }
      }
    }
    await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work))
  }
  return answered
}

interface Due {
  readonly due: readonly Feed[]
  readonly feeds: ReadonlyMap<string, Feed>
}

function dueNow(ports: Ports, now: Millis, asked: ReadonlySet<string>): Promise<Due> {
  return ports.ledger.read({ feeds: 'all' }, (state) => {
    const feeds = feedsFor(state.settings.exchanges)
    const heightened = heightenedSubjects(state, now)
    const { due } = plan({ feeds, rows: state.feeds, hosts: state.hosts, heightened, now })
    return { due: due.filter((feed) => !asked.has(feed.id)), feeds }
  })
}

/** Feeds of one host in a row, hosts beside each other; suspects of a killed worker last and alone. */
function lanesOf(due: readonly Feed[]): Feed[][] {
  const lanes = new Map<string, Feed[]>()
  for (const feed of due) {
    const { host } = new URL(feed.url)
    const lane = lanes.get(host)
    if (lane) lane.push(feed)
    else lanes.set(host, [feed])
  }
  return [...lanes.values()]
}

interface Asking {
  readonly feed: Feed
  readonly feeds: ReadonlyMap<string, Feed>
  readonly now: Millis
  readonly until: Millis
}

async function ask(ports: Ports, { feed, feeds, now, until }: Asking): Promise<Answered | null> {
  const row = await ports.ledger.commit({ feeds: [feed.subject] }, (draft) => {
    const known = draft.feeds.get(feed.id) ?? freshRow(feed, now)
    draft.put('feeds', { ...known, claimedAt: now })
    return known
  })
  const reply = await ports.fetch(requestFor(feed, row, now, until - ports.now()))
  // Nothing came back at all: whether that is the feed or our own line is known at the end of the tick.
  if (reply.kind === 'failed' && reply.why === 'network') return { feed, reply, row }
  await landOne(ports, { feed, feeds, reply, now, row })
  return { feed, reply, row }
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
  try {
    const opened = open(feed, reply, row.hash, now)
    await ports.ledger.commit(wantOf(feed, opened, now), (draft) => land(draft, landing, opened))
  } catch (error) {
    // A bug of ours on one feed's bytes must not cost the others their turn: it counts as not understood.
    const why = `could not be read: ${error instanceof Error ? error.message : String(error)}`
    const opened = { parsed: { kind: 'drift', why }, hash: null } as const
    await ports.ledger.commit(wantOf(feed, opened, now), (draft) => land(draft, landing, opened))
  }
}
