/** Which feeds the user's choice means, and which upstream subjects they can speak of. */
import type { ExchangeDeclaration, FeedDeclaration, UpstreamDeclaration } from './declaration.ts'
import { EXCHANGES } from './exchanges/index.ts'
import type { FeedId, SubjectId } from './glossary.ts'
import type { FeedRow } from './ledger/rows.ts'
import { UPSTREAMS } from './upstreams/index.ts'

/** A feed with whose it is. `regions` are the upstream subjects it may speak of; empty for exchanges. */
export interface Feed extends FeedDeclaration {
  readonly subject: string
  readonly exchange: ExchangeDeclaration | null
  readonly upstream: UpstreamDeclaration | null
  readonly regions: readonly string[]
}

/** Every feed of the chosen exchanges and of what they stand on. */
export function feedsFor(chosen: readonly string[]): ReadonlyMap<FeedId, Feed> {
  const exchanges = EXCHANGES.filter((exchange) => chosen.includes(exchange.id))
  const stoodOn = new Set(exchanges.flatMap((exchange) => exchange.standsOn.map((one) => one.upstream)))
  const feeds = [
    ...exchanges.flatMap(feedsOfExchange),
    ...UPSTREAMS.flatMap((upstream) => feedsOfUpstream(upstream, stoodOn)),
  ]
  return new Map(feeds.map((feed) => [feed.id, feed]))
}

function feedsOfExchange(exchange: ExchangeDeclaration): Feed[] {
  return exchange.feeds.map((feed) => ({
    ...feed,
    subject: exchange.id,
    exchange,
    upstream: null,
    regions: [],
  }))
}

function feedsOfUpstream(upstream: UpstreamDeclaration, stoodOn: ReadonlySet<SubjectId>): Feed[] {
  const regions = Object.keys(upstream.regions).filter((region) => stoodOn.has(`${upstream.id}/${region}`))
  if (regions.length === 0) return []
  const own = { subject: upstream.id, exchange: null, upstream }
  return [
    ...upstream.feeds.map((feed) => ({ ...feed, ...own, regions })),
    ...regions.flatMap((region) =>
      upstream.regionFeeds.map((feed) => ({
        ...feed,
        ...own,
        id: feed.id.replace('{region}', region),
        url: feed.url.replace('{region}', region),
        regions: [region],
      })),
    ),
  ]
}

export function exchangesOn(subject: SubjectId, chosen: readonly string[]): readonly ExchangeDeclaration[] {
  return EXCHANGES.filter(
    (exchange) => chosen.includes(exchange.id) && exchange.standsOn.some((one) => one.upstream === subject),
  )
}

/** A feed's poll record before it was ever asked: due at once. */
export function freshRow(feed: Feed, now: number): FeedRow {
  return {
    id: feed.id,
    subject: feed.subject,
    host: new URL(feed.url).host,
    nextAt: now,
    claimedAt: null,
    askedAt: null,
    failures: 0,
    kills: 0,
    clearAt: null,
    fullAt: null,
    sight: 'unread',
    sightAt: now,
    why: '',
    etag: null,
    modified: null,
    hash: null,
    notices: [],
    latency: [],
    slowLooks: 0,
    probe: feed.probe ? 'untried' : 'on',
    fallbackUntil: 0,
  }
}
