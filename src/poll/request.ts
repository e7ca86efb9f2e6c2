/** What to send for a feed, given what we remember of it. */
import type { FeedDeclaration } from '../declaration.ts'
import { MINUTE, type Millis, SECOND } from '../glossary.ts'
import type { FeedRow } from '../ledger/rows.ts'

export interface Request {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** JSON to send with POST; without it the address is asked with GET. */
  readonly body?: string
  readonly maxBytes: number
  readonly timeout: Millis
  /** Only an answer from this host counts: a moved page is not the feed. */
  readonly host: string
}

// Some servers answer 304 to anything for ever (FreshRSS #1020, NetNewsWire drops validators after days):
// an unconditional read every 30 minutes bounds the harm.
const FULL_READ_EVERY = 30 * MINUTE
const DEFAULT_TIMEOUT = 10 * SECOND
const DEFAULT_MAX_BYTES = 1_000_000

/** `patience` bounds the timeout by what is left of the tick's budget. */
export function requestFor(feed: FeedDeclaration, row: FeedRow, now: Millis, patience: Millis): Request {
  const url = row.fallbackUntil > now && feed.fallbackUrl ? feed.fallbackUrl : feed.url
  const fullReadDue = row.fullAt === null || now - row.fullAt >= FULL_READ_EVERY
  const headers: Record<string, string> = { ...feed.headers }
  if (feed.body !== undefined) headers['content-type'] = 'application/json'
  if (!fullReadDue && row.etag) headers['if-none-match'] = row.etag
  if (!fullReadDue && row.modified) headers['if-modified-since'] = row.modified
  return {
    url,
    headers,
    ...(feed.body === undefined ? {} : { body: feed.body }),
    maxBytes: feed.maxBytes ?? DEFAULT_MAX_BYTES,
    timeout: Math.min(feed.timeout ?? DEFAULT_TIMEOUT, patience),
    host: new URL(url).host,
  }
}
