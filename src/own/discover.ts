/** What is there to be watched at an address: a status page, a feed, or a web page that names its feed. */
import { feed as readFeed } from '../formats/feed.ts'
import { parseRss } from '../formats/rss.ts'
import { statuspage as readStatuspage } from '../formats/statuspage.ts'
import { plain, textOf } from '../formats/text.ts'
import { type Millis, type Post, SECOND, type StatusIncident } from '../glossary.ts'
import type { OwnFeed } from '../ledger/rows.ts'
import type { Received, Reply } from '../poll/reply.ts'
import type { Request } from '../poll/request.ts'
import { addressOf } from './address.ts'
import { pageOf } from './components.ts'
import { LONGEST_NAME } from './limits.ts'
import { asksForLogin, feedsNamed, isWebPage } from './page.ts'
import { type Sentence, sentenceOf } from './sentence.ts'

/** Larger answers would not be read later either (src/catalogue.ts). */
const MEGABYTES = 2
const PATIENCE = 10 * SECOND
const MOST_TITLES = 5

export interface Found {
  readonly kind: 'found'
  readonly format: OwnFeed['format']
  readonly url: string
  /** What the page or the feed calls itself. */
  readonly name: string
  /** The id of the Statuspage; null for feeds. */
  readonly page: string | null
  readonly components: readonly string[]
  /** The newest titles, so that a person sees that it is the right one. */
  readonly sample: readonly string[]
}

export type Discovered = Found | { readonly kind: 'refused'; readonly why: Sentence }

/** Where to look, how, and what is there already. */
export interface Search {
  readonly url: string
  readonly fetch: (request: Request) => Promise<Reply>
  readonly own: readonly OwnFeed[]
  readonly now: Millis
}

/** At most three requests, one after the other, all to the host of the address. */
export async function discover(search: Search): Promise<Discovered> {
  const summary = new URL('/api/v2/summary.json', search.url).href
  const first = await ask(search, summary)
  const page = statuspageIn(first, summary, search.now)
  if (page) return page
  const reply = search.url === summary ? first : await ask(search, search.url)
  if (reply.kind !== 'fresh') return refusal(reply, search.url)
  return feedIn(reply, search.url, search.now) ?? feedNamedBy(reply, search)
}

function ask(search: Search, url: string): Promise<Reply> {
  return search.fetch({
    url,
    headers: {},
    maxBytes: MEGABYTES * 1_000_000,
    timeout: PATIENCE,
    host: new URL(url).host,
  })
}

function statuspageIn(reply: Reply, url: string, now: Millis): Found | null {
  if (reply.kind !== 'fresh') return null
  const page = pageOf(reply)
  const parsed = readStatuspage(reply, { now, url })
  if (page === null || parsed.kind === 'drift' || parsed.reading.kind !== 'status') return null
  return {
    kind: 'found',
    format: 'statuspage',
    url,
    name: page.name || new URL(url).host,
    page: page.id,
    components: page.components,
    sample: newest(parsed.reading.incidents ?? [], (one: StatusIncident) => one.updatedAt),
  }
}

function feedIn(reply: Received, url: string, now: Millis): Found | null {
  const parsed = readFeed(reply, { now, url })
  if (parsed.kind === 'drift' || parsed.reading.kind !== 'posts') return null
  return {
    kind: 'found',
    format: 'feed',
    url,
    name: plain(parseRss(textOf(reply)).title ?? '', LONGEST_NAME) || new URL(url).host,
    page: null,
    components: [],
    sample: newest(parsed.reading.posts, (post: Post) => post.at),
  }
}

/** What has no time comes last; among equals the source's own order holds. */
function newest<T extends { readonly title: string }>(
  list: readonly T[],
  at: (one: T) => Millis | null,
): readonly string[] {
  const sorted = [...list].sort((a, b) => (at(b) ?? 0) - (at(a) ?? 0))
  return [...new Set(sorted.map(({ title }) => title))].slice(0, MOST_TITLES)
}

async function feedNamedBy(reply: Received, search: Search): Promise<Discovered> {
  const { host } = new URL(search.url)
  const text = textOf(reply)
  const named = isWebPage(text, reply.contentType) ? feedsNamed(text, search.url) : []
  const here = named.find((one) => one.host === host)
  if (here) return namedHere(here.href, search)
  const [elsewhere] = named
  if (elsewhere) return refused('own_elsewhere', elsewhere.host, elsewhere.href)
  return refused(asksForLogin(text) ? 'own_login' : 'own_not_feed', host)
}

async function namedHere(href: string, search: Search): Promise<Discovered> {
  const address = addressOf(href, search.own)
  if (!address.ok) return { kind: 'refused', why: address.why }
  const reply = await ask(search, address.url)
  if (reply.kind !== 'fresh') return refusal(reply, address.url)
  return feedIn(reply, address.url, search.now) ?? refused('own_not_feed', new URL(address.url).host)
}

function refusal(reply: Exclude<Reply, Received>, url: string): Discovered {
  const { host } = new URL(url)
  if (reply.kind === 'unchanged') return refused('own_not_feed', host)
  if (reply.kind === 'failed')
    return reply.why === 'timeout'
      ? refused('own_timeout', host, String(PATIENCE / SECOND))
      : refused('own_silent', host)
  if (reply.why === 'moved') return refused('own_moved', host)
  if (reply.why === 'too large') return refused('own_too_large', host, String(MEGABYTES))
  return refused(wordFor(reply.status), host, String(reply.status))
}

function wordFor(status: number): Sentence['key'] {
  if (status === 404 || status === 410) return 'own_nothing'
  if (status === 401) return 'own_login'
  if (status === 429) return 'own_busy'
  return status >= 500 ? 'own_broken' : 'own_http'
}

function refused(key: Sentence['key'], ...words: readonly string[]): Discovered {
  return { kind: 'refused', why: sentenceOf(key, ...words) }
}
