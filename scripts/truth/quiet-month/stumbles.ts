/** Servers stumble: every feed for minutes now and then, a host for hours, an answer that never changes for a day. */
import { feedsFor } from '../../../src/feeds.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/glossary.ts'
import type { Chance } from './chance.ts'
import { type Disorder, type Span, type Stumble, TWELVE, WITH_TABLE } from './facts.ts'

/** By feed and week. */
const A_WEEK = 2
const HOW: readonly Stumble['how'][] = ['busy', 'broken', 'page', 'timeout', 'reset']

export function stumblesOf(chance: Chance, { from, to }: Span): readonly Stumble[] {
  const feeds = [...feedsFor({ exchanges: [...TWELVE] }).values()]
  const single = feeds.flatMap((feed) => {
    const own = chance.own(feed.id)
    return own.moments(from, to, A_WEEK / 7).map((at): Stumble => {
      return { feed: feed.id, how: own.pick(HOW), from: at, to: at + own.whole(30, 900) * SECOND }
    })
  })
  return [
    ...single,
    ...outages(chance.own('outages'), { from, to }),
    ...frozen(chance.own('frozen'), { from, to }),
  ]
}

/** All feeds of one exchange do not answer for up to two hours. */
function outages(chance: Chance, { from, to }: Span): readonly Stumble[] {
  const feeds = [...feedsFor({ exchanges: [...TWELVE] }).values()]
  return chance.moments(from, to, 1 / 4).flatMap((at) => {
    const exchange = chance.pick(TWELVE)
    const until = at + chance.whole(10, 120) * MINUTE
    const how = chance.pick(['timeout', 'broken', 'page'] as const)
    return feeds
      .filter((feed) => feed.subject === exchange)
      .map((feed): Stumble => ({ feed: feed.id, how, from: at, to: until }))
  })
}

/** Lists and pages that say the same for a day, whatever has changed. */
const FREEZING = ['coinbase/cdp-status', 'okx/news', 'bybit/news', 'cloudflare/incidents', 'htx/status']

function frozen(chance: Chance, { from, to }: Span): readonly Stumble[] {
  return chance.moments(from, to, 1 / 6).map((at): Stumble => {
    return { feed: chance.pick(FREEZING), how: 'frozen', from: at, to: at + chance.whole(6, 30) * HOUR }
  })
}

/** For a day the rows of a table come in another order. */
export function disordersOf(chance: Chance, { from, to }: Span): readonly Disorder[] {
  return chance
    .moments(from, to, 1 / 3)
    .map((at) => ({ exchange: chance.pick(WITH_TABLE), from: at, to: at + DAY }))
}
