/** Which feeds the user's choice means, and which upstream subjects they can speak of. */
import { type Choice, chosenExchanges } from './catalogue.ts'
import type { ExchangeDeclaration, FeedDeclaration, UpstreamDeclaration } from './declaration.ts'
import { EXPLOIT_FEEDS } from './exploits/feeds.ts'
import type { FeedId, FormatOptions, Millis, SubjectId } from './glossary.ts'
import type { FeedRow } from './ledger/rows.ts'
import { UPSTREAMS } from './upstreams/index.ts'

/** A feed with whose it is. `regions` are the upstream subjects it may speak of; empty for exchanges. */
export interface Feed extends FeedDeclaration {
  readonly subject: string
  readonly exchange: ExchangeDeclaration | null
  readonly upstream: UpstreamDeclaration | null
  readonly regions: readonly string[]
  /** How many times its quiet pace is stretched now (src/poll/pace.ts); absent: once. */
  readonly stretch?: number
}

/** Every feed of the chosen exchanges and of what they stand on. */
export function feedsFor(choice: Choice): ReadonlyMap<FeedId, Feed> {
  const exchanges = chosenExchanges(choice)
  const places = new Set([
    ...exchanges.flatMap((exchange) => exchange.standsOn.map((one) => one.upstream)),
    ...UPSTREAMS.filter(({ id }) => choice.clouds?.includes(id)).flatMap(placesOf),
  ])
  const feeds = [
    ...exchanges.flatMap(feedsOfExchange),
    ...UPSTREAMS.flatMap((upstream) => feedsOfUpstream(upstream, places)),
    ...(choice.exploits?.watch ? EXPLOIT_FEEDS.map(feedOfThefts) : []),
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

function placesOf({ id, regions }: UpstreamDeclaration): readonly SubjectId[] {
  return Object.keys(regions).map((region) => `${id}/${region}`)
}

/** Lists of thefts belong to nobody: what they say is about platforms by name. */
function feedOfThefts(feed: FeedDeclaration): Feed {
  return { ...feed, subject: 'exploits', exchange: null, upstream: null, regions: [] }
}

function feedsOfUpstream(upstream: UpstreamDeclaration, places: ReadonlySet<SubjectId>): Feed[] {
  const regions = Object.keys(upstream.regions).filter((region) => places.has(`${upstream.id}/${region}`))
  if (regions.length === 0) return []
  const own = { subject: upstream.id, exchange: null, upstream }
  return [
    ...upstream.feeds.map((feed) => ({ ...feed, ...own, regions })),
    ...regions.filter(isPlace).flatMap((region) =>
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

/** What is worldwide is told in a cloud's own feeds: no region goes by that name (`ec2-global.rss` does not exist). */
function isPlace(region: string): boolean {
  return region !== 'global'
}

/** The chosen exchanges that stand on an upstream. */
export function exchangesOn(subject: SubjectId, choice: Choice): readonly ExchangeDeclaration[] {
  return chosenExchanges(choice).filter(({ standsOn }) => standsOn.some((one) => one.upstream === subject))
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

/** What a feed's format has to know besides the bytes. */
export function optionsFor(feed: Feed, now: Millis): FormatOptions {
  const { url, page, exchange } = feed
  const { networks, assets } = exchange ?? {}
  return {
    now,
    url,
    ...(page === undefined ? {} : { page }),
    ...(networks ? { networks } : {}),
    ...(assets ? { assets } : {}),
  }
}
