/** One request: without cookies, within a size cap and a time limit, and never an exception. */
import type { Millis } from '../../src/glossary.ts'
import { maxAgeOf, type Reply, retryAfterOf } from '../../src/poll/reply.ts'
import type { Request } from '../../src/poll/request.ts'

export async function fetchFeed(request: Request): Promise<Reply> {
  const began = performance.now()
  const took = () => performance.now() - began
  try {
    const response = await fetch(request.url, {
      ...(request.body === undefined ? {} : { method: 'POST', body: request.body }),
      headers: request.headers,
      // An exchange's cookies must not travel, and would change some answers (OKX localises, Binance redirects).
      credentials: 'omit',
      // Validators are ours (src/poll/request.ts): a browser cache in between would hide the 304.
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(request.timeout),
    })
    return await replyOf(response, request, took)
  } catch (error) {
    const timedOut =
      error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError')
    return { kind: 'failed', why: timedOut ? 'timeout' : 'network', took: took() }
  }
}

async function replyOf(response: Response, request: Request, took: () => Millis): Promise<Reply> {
  const { status, headers } = response
  const maxAge = maxAgeOf(headers.get('cache-control'))
  if (status === 304) return { kind: 'unchanged', took: took(), maxAge }
  const refuse = (why: string, read = 0): Reply => {
    if (!response.body?.locked) void response.body?.cancel()
    const retryAfter = retryAfterOf(headers.get('retry-after'), Date.now())
    return { kind: 'refused', status, why, retryAfter, read, took: took() }
  }
  if (!response.ok) return refuse(`HTTP ${status}`)
  if (new URL(response.url).host !== request.host) return refuse('moved')
  const bytes = await readCapped(response, request.maxBytes)
  if (bytes === null) return refuse('too large', request.maxBytes)
  return {
    kind: 'fresh',
    took: took(),
    bytes,
    contentType: (headers.get('content-type') ?? '').toLowerCase(),
    etag: headers.get('etag'),
    modified: headers.get('last-modified'),
    maxAge,
  }
}

/** The body, or null as soon as it is larger than the cap; the rest is never downloaded. */
async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array | null> {
  const reader = response.body?.getReader()
  if (!reader) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let size = 0
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length
    if (size > maxBytes) {
      await reader.cancel()
      return null
    }
    chunks.push(part.value)
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}
