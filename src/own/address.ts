/** What a person typed, as an address Haltwatch may ask; or in one sentence why not. */
import type { FeedDeclaration } from '../declaration.ts'
import { EXCHANGES } from '../exchanges/index.ts'
import type { OwnFeed } from '../ledger/rows.ts'
import { UPSTREAMS } from '../upstreams/index.ts'
import { LONGEST_ADDRESS } from './limits.ts'
import { isPublic } from './network.ts'
import { type Sentence, sentenceOf } from './sentence.ts'

export type Address =
  | {
      readonly ok: true
      readonly url: string
      /** Something worth knowing that forbids nothing. */
      readonly note: Sentence | null
    }
  | { readonly ok: false; readonly why: Sentence }

export function addressOf(typed: string, own: readonly OwnFeed[]): Address {
  const text = typed.trim()
  const written = parse(/^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`)
  if (written === null || /\s/.test(text)) return refuse('own_no_address')
  if (written.protocol !== 'https:') return refuse('own_not_https')
  if (written.username !== '' || written.password !== '') return refuse('own_password')
  const url = tidied(written)
  if (url === null) return refuse('own_no_address')
  if (url.href.length > LONGEST_ADDRESS) return refuse('own_too_long', String(LONGEST_ADDRESS))
  if (!isPublic(url.hostname)) return refuse('own_private')
  const twin = added(url, own)
  if (twin) return refuse('own_already', twin.name)
  const name = askedThere(url.host)
  return { ok: true, url: url.href, note: name === null ? null : sentenceOf('own_known_host', name) }
}

function parse(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}

// A star in a host would ask the browser for permission to all hosts below it.
const HOST = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:]+\])$/

/** One way of writing an address: no fragment, no dot behind the host. */
function tidied({ host, pathname, search }: URL): URL | null {
  const url = parse(`https://${host.replace(/\.(?=:\d+$|$)/, '')}${pathname}${search}`)
  return url !== null && HOST.test(url.hostname) ? url : null
}

/** A status page speaks for its whole host: whatever is typed of it leads to the same feed. */
export function added(url: URL, own: readonly OwnFeed[]): OwnFeed | undefined {
  return own.find((feed) =>
    feed.format === 'statuspage' ? new URL(feed.url).origin === url.origin : feed.url === url.href,
  )
}

/** For whom a host is asked already, by name. */
function askedThere(host: string): string | null {
  const asks = ({ url, fallbackUrl }: FeedDeclaration) =>
    new URL(url).host === host || (fallbackUrl !== undefined && new URL(fallbackUrl).host === host)
  const known =
    EXCHANGES.find(({ feeds }) => feeds.some(asks)) ??
    UPSTREAMS.find(({ feeds, regionFeeds }) => [...feeds, ...regionFeeds].some(asks))
  return known?.name ?? null
}

function refuse(key: Sentence['key'], ...words: readonly string[]): Address {
  return { ok: false, why: sentenceOf(key, ...words) }
}
