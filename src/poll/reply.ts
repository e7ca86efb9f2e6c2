/** What the network gave for one request, and the words for why it gave nothing. */
import type { Millis } from '../glossary.ts'

export interface Received {
  readonly bytes: Uint8Array
  readonly contentType: string
  readonly etag: string | null
  readonly modified: string | null
  /** From `cache-control`, in milliseconds; null when absent. */
  readonly maxAge: Millis | null
}

export type Reply =
  | ({ readonly kind: 'fresh'; readonly took: Millis } & Received)
  /** 304: what we have still holds. */
  | { readonly kind: 'unchanged'; readonly took: Millis; readonly maxAge: Millis | null }
  /** The host answered, but not with the feed: an HTTP error, another host, too many bytes. */
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly why: string
      /** From `retry-after`, in milliseconds. */
      readonly retryAfter: Millis | null
      /** Bytes read before the body was given up. */
      readonly read?: number
      readonly took: Millis
    }
  /** Nothing came back. Browsers do not say more than that, so neither do we. */
  | { readonly kind: 'failed'; readonly why: 'timeout' | 'network'; readonly took: Millis }

/** Asks the host to be left alone; the whole host rests, not only this feed. 418 is Binance's ban for ignoring 429. */
export function asksForRest(reply: Reply): boolean {
  return reply.kind === 'refused' && (reply.status === 429 || reply.status === 418)
}

/** 451 and 403 mean "not from where you are" for exchanges behind geo walls: blocked, not broken. */
export function isBlocked(reply: Reply): boolean {
  return reply.kind === 'refused' && (reply.status === 451 || reply.status === 403)
}

/** `retry-after` is seconds or an HTTP date; `now` turns the date into a wait. Nonsense is null. */
export function retryAfterOf(header: string | null, now: Millis): Millis | null {
  if (header === null || header.trim() === '') return null
  const seconds = Number(header)
  const wait = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - now
  return Number.isFinite(wait) && wait >= 0 ? wait : null
}

export function maxAgeOf(header: string | null): Millis | null {
  const match = header?.match(/(?:^|[\s,])max-age=(\d{1,9})/i)
  return match ? Number(match[1]) * 1000 : null
}
