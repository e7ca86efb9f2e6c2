/** Lists of announcements of the month: the newest posts on their first page. */
import type { Feed } from '../../../src/feeds.ts'
import { HOUR, type Millis } from '../../../src/glossary.ts'
import {
  bitgetAnnouncements,
  bybitAnnouncements,
  cryptocomAnnouncements,
  gateAnnouncements,
  htxAnnouncements,
  okxAnnouncements,
} from '../../recordings/more-posts.ts'
import { binanceArticles, kucoinAnnouncements, mexcAnnouncements } from '../../recordings/posts.ts'
import type { Facts, Posted } from './facts.ts'
import type { Source } from './sources.ts'

interface List {
  readonly page: number
  readonly body: (posts: readonly Posted[]) => object
}

const LISTS: Readonly<Record<string, List>> = {
  'binance/wallet-news': { page: 20, body: (posts) => binanceArticles(157, posts) },
  'binance/news': { page: 20, body: (posts) => binanceArticles(49, posts) },
  'kucoin/announcements': { page: 50, body: kucoinAnnouncements },
  'mexc/announcements': { page: 20, body: mexcAnnouncements },
  'okx/wallet-news': { page: 20, body: okxAnnouncements },
  'okx/news': { page: 20, body: okxAnnouncements },
  'bybit/maintenance': { page: 20, body: bybitAnnouncements },
  'bybit/news': { page: 20, body: bybitAnnouncements },
  'gate/announcements': { page: 20, body: gateAnnouncements },
  'bitget/maintenance': { page: 10, body: bitgetAnnouncements },
  'bitget/news': { page: 10, body: bitgetAnnouncements },
  'htx/announcements': { page: 20, body: htxAnnouncements },
}

export function postsSource({ id }: Feed, facts: Facts): Source | null {
  const posts = facts.posts.filter(({ feed }) => feed === id)
  if (id === 'cryptocom/announcements') return systemSource(posts)
  const list = LISTS[id]
  if (!list) return null
  return {
    changes: posts.map(({ at }) => at),
    body: (at) => JSON.stringify(list.body(shownAt(posts, at).slice(0, list.page))),
  }
}

/** Newest first; a list is never empty, so the oldest stand there from the beginning. */
function shownAt(posts: readonly Posted[], at: Millis): readonly Posted[] {
  const newestFirst = [...posts].sort((a, b) => b.at - a.at)
  const shown = newestFirst.filter((post) => post.at <= at)
  return shown.length > 0
    ? shown
    : newestFirst.slice(-1).map((post) => ({ ...post, at: at - 24 * HOUR, title: 'Welcome' }))
}

/** What they touch is taken back in place. */
function systemSource(posts: readonly Posted[]): Source {
  return {
    changes: posts.flatMap(({ at, over }) => (over === undefined ? [at] : [at, over])),
    body: (at) =>
      JSON.stringify(
        cryptocomAnnouncements(
          shownAt(posts, at).map((post) => ({
            ...post,
            impact: post.over !== undefined && at >= post.over ? {} : (post.impact ?? {}),
            from: post.window?.from ?? post.at,
            until: post.window?.to ?? post.at,
          })),
        ),
      ),
  }
}
