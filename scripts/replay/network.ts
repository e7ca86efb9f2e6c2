/** A recorded answer as the product's fetcher would have reported it. */
import type { Millis } from '../../src/glossary.ts'
import { maxAgeOf, type Reply, retryAfterOf } from '../../src/poll/reply.ts'
import type { Request } from '../../src/poll/request.ts'
import { replyAt } from '../recording/answers.ts'
import type { Recording } from '../recording/recording.ts'

/** `time` is the recording's, `clock` the worker's. */
export function answer(recording: Recording, request: Request, time: Millis, clock: Millis): Reply {
  const reply = replyAt(recording, request.url, time)
  const took = Math.min(reply.delay, request.timeout)
  if (reply.delay >= request.timeout) return { kind: 'failed', why: 'timeout', took }
  if (reply.kind === 'failure') {
    const timedOut = reply.failure === 'timeout'
    return { kind: 'failed', why: timedOut ? 'timeout' : 'network', took: timedOut ? request.timeout : took }
  }
  const { status, headers, bytes, redirectedTo } = reply
  const maxAge = maxAgeOf(headers['cache-control'] ?? null)
  const refused = (why: string): Reply => {
    return {
      kind: 'refused',
      status,
      why,
      retryAfter: retryAfterOf(headers['retry-after'] ?? null, clock),
      took,
    }
  }
  const etag = headers.etag ?? null
  if (status === 304 || (etag !== null && request.headers['if-none-match'] === etag))
    return { kind: 'unchanged', took, maxAge }
  if (status < 200 || status > 299) return refused(`HTTP ${status}`)
  if (redirectedTo !== null && new URL(redirectedTo).host !== request.host) return refused('moved')
  if (bytes.length > request.maxBytes) return refused('too large')
  const contentType = (headers['content-type'] ?? '').toLowerCase()
  return { kind: 'fresh', took, bytes, contentType, etag, modified: headers['last-modified'] ?? null, maxAge }
}
