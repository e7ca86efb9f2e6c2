/** What one answered feed changes, as one step: reading to observations to incidents to alerts, all or nothing. */
import { noteExploits } from '../exploits/note.ts'
import { type Feed, freshRow, optionsFor } from '../feeds.ts'
import { FORMATS } from '../formats/index.ts'
import type { Millis, Parsed, Reading } from '../glossary.ts'
import { LOOK_BACK } from '../incidents/cause.ts'
import { evaluate, repeat } from '../incidents/evaluate.ts'
import type { Draft, Want } from '../ledger/ledger.ts'
import type { FeedRow, Incident } from '../ledger/rows.ts'
import { latencyOf } from '../observe/latency.ts'
import { type Observed, observe } from '../observe/observe.ts'
import { withWindow } from '../observe/planned.ts'
import { observePosts } from '../observe/posts.ts'
import { observeAgain } from '../observe/status.ts'
import { hashOf } from '../poll/hash.ts'
import type { Reply } from '../poll/reply.ts'
import { noteResumptions } from '../wishes/resumed.ts'
import type { Tongue } from '../words.ts'
import { openOf, seesOf, voiceOf } from './context.ts'
import { reconsider } from './reconsider.ts'
import { afterAnswer, afterDrift, afterSilence } from './record.ts'
import { lookAgain } from './sight.ts'

export interface Landing {
  readonly feed: Feed
  readonly feeds: ReadonlyMap<string, Feed>
  readonly reply: Reply
  /** When it was claimed: the reading's name. */
  readonly now: Millis
  readonly tongue: Tongue
}

/** A reply with what its body says. `parsed` is null when there is no body, or the same bytes as last time. */
export interface Opened {
  readonly parsed: Parsed | null
  readonly hash: string | null
}

/** Reads the body before the transaction, so that the transaction stays short. */
export function open(feed: Feed, reply: Reply, knownHash: string | null, now: Millis): Opened {
  if (reply.kind !== 'fresh') return { parsed: null, hash: knownHash }
  const hash = hashOf(reply.bytes)
  // What a sentinel's bytes mean depends on the book, which the table may have changed meanwhile; and it is tiny.
  if (hash === knownHash && feed.role !== 'sentinel') return { parsed: null, hash }
  return { parsed: FORMATS[feed.format](reply, optionsFor(feed, now)), hash }
}

export function wantOf(feed: Feed, opened: Opened, now: Millis): Want {
  const table = opened.parsed?.kind === 'reading' && opened.parsed.reading.kind === 'table'
  return {
    feeds: [feed.subject],
    closedSince: now - LOOK_BACK,
    ...(table ? { books: [feed.subject] } : {}),
    ...(feed.role === 'exploits' ? { exploits: true } : {}),
  }
}

/** Does nothing when another life of the worker has taken the feed over: its answer counts, not ours. */
export function land(draft: Draft, landing: Landing, opened: Opened): void {
  const { feed, now } = landing
  const row = draft.feeds.get(feed.id) ?? freshRow(feed, now)
  if (row.claimedAt !== now) return
  const exits = landReply(draft, landing, row, opened)
  lookAgain(draft, landing, row, exits)
}

/** Returns the exits of watched coins where a table was read. */
function landReply(
  draft: Draft,
  landing: Landing,
  row: FeedRow,
  { parsed, hash }: Opened,
): Observed['exits'] {
  const { reply } = landing
  if (reply.kind === 'failed' || reply.kind === 'refused') afterSilence(draft, landing, row, reply)
  else if (parsed?.kind === 'drift') afterDrift(draft, landing, row, parsed.why)
  else if (parsed) return landReading(draft, landing, row, parsed.reading, hash)
  else landSame(draft, landing, row, hash)
  return undefined
}

function landReading(
  draft: Draft,
  landing: Landing,
  row: FeedRow,
  reading: Reading,
  hash: string | null,
): Observed['exits'] {
  const sighting = observe(reading, seesOf(draft, landing, row))
  if (sighting.kind === 'drift') {
    afterDrift(draft, landing, row, sighting.why)
    return undefined
  }
  const { feed } = landing
  const { observed } = sighting
  afterAnswer(draft, landing, row, hash, observed.notices)
  if (observed.book) draft.put('books', observed.book)
  judge(draft, landing, observed, row.clearAt)
  if (observed.flipped) wakeTable(draft, landing)
  if (observed.resumed) noteResumptions(draft, feed.subject, observed.resumed)
  if (observed.exploits) noteExploits(draft, landing, observed.exploits)
  return observed.exits
}

/** The same bytes are still a vote. Notices end by the clock, not by new bytes, so announcements are looked at again. */
function landSame(draft: Draft, landing: Landing, row: FeedRow, hash: string | null): void {
  const { feed, now } = landing
  afterAnswer(draft, landing, row, hash, undefined)
  if (row.notices.length === 0) {
    reconsider(draft, landing, repeat(repeatable(draft, feed), voiceOf(feed), now, feed.id))
    return
  }
  const sees = seesOf(draft, landing, row)
  const observed = feed.role === 'status' ? observeAgain(sees) : observePosts([], sees)
  judge(draft, landing, observed, row.clearAt)
}

/** A sentinel speaks of its coin only, though it votes in the table's name. */
function repeatable(draft: Draft, feed: Feed): readonly Incident[] {
  const open = openOf(draft, feed)
  const coins = new Set(feed.coins?.map((coin) => `asset:${coin}`))
  return feed.role === 'sentinel' ? open.filter((one) => coins.has(one.scope)) : open
}

/** `lastAt` is the feed's clear look before this one; null when this is the first. */
function judge(draft: Draft, landing: Landing, observed: Observed, lastAt: Millis | null): void {
  const { feed, now } = landing
  const rows = [...draft.feeds.values()].filter((row) => row.subject === feed.subject)
  const notices = rows.flatMap((row) => row.notices)
  const observations = observed.observations.map((one) => withWindow(one, notices, now))
  const latency = latencyOf(feed, draft.feeds.get(feed.id))
  const open = openOf(draft, feed)
  const subjects = new Set([...observations, ...open].map((one) => one.subject))
  const changed = [...subjects].flatMap((subject) => {
    const own = open.filter((one) => one.subject === subject)
    return evaluate({
      subject,
      feed: voiceOf(feed),
      by: feed.id,
      now,
      observations,
      covers: observed.covers,
      open: own,
      first: lastAt === null,
    })
  })
  reconsider(
    draft,
    landing,
    changed.map((one) => withFineAt(draft, one, lastAt)),
  )
  if (latency)
    reconsider(draft, landing, evaluate({ ...latency, now, open: openOf(draft, feed), first: false }))
}

/** A new incident remembers when its feed last saw nothing wrong. */
function withFineAt(draft: Draft, incident: Incident, fineAt: Millis | null): Incident {
  return fineAt === null || draft.incidents.has(incident.id) ? incident : { ...incident, fineAt }
}

function wakeTable(draft: Draft, { feed, feeds, now }: Landing): void {
  for (const other of feeds.values()) {
    const row = draft.feeds.get(other.id)
    const sleeps = other.subject === feed.subject && other.role === 'table' && row?.probe === 'on'
    if (sleeps) draft.put('feeds', { ...row, nextAt: now })
  }
}
