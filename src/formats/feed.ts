/**
 * Any feed of announcements in RSS 2.0 (https://www.rssboard.org/rss-specification), Atom (RFC 4287) or RSS 1.0
 * (https://web.resource.org/rss/1.0/spec), checked 2026-11-22. A feed without items is a quiet one.
 */
import type { Format, Post } from '../glossary.ts'
import { postOf, postsOf } from './posts.ts'
import { momentIn, type RssItem, readItems } from './rss.ts'
import { linkOn, plain, TEXT_LIMIT, TITLE_LIMIT } from './text.ts'

/** One more than a link may have: what is cut here is an id only. */
const ID_LIMIT = 501

export const feed: Format = (body, { url }) => postsOf(readItems(body, (item) => readItem(item, url)))

/** RSS asks for a title or a description, not for both. */
function readItem(item: RssItem, url: string): Post | string {
  const text = plain(item.description, TEXT_LIMIT)
  const title = plain(item.title, TITLE_LIMIT) || text
  if (title === '') return 'item has no title'
  const guid = plain(item.guid, ID_LIMIT)
  const address = plain(item.link, ID_LIMIT)
  return postOf({
    id: guid || address || plain(`${title} ${item.pubDate}`, ID_LIMIT),
    title,
    text,
    at: momentIn(item.pubDate),
    link: linkNear(url, address || guid),
  })
}

/** Kept on the feed's own domain: `news.example.com` may lead to `www.example.com`, and nowhere else. */
function linkNear(url: string, link: string): string | undefined {
  const host = hostOf(link)
  return host !== '' && ownerOf(host) === ownerOf(hostOf(url)) ? linkOn(host, link) : undefined
}

function hostOf(url: string): string {
  try {
    return new URL(url).host
  } catch {
    return ''
  }
}

/** The last two labels, three below `co.kr` and its like; numbered addresses and ports own themselves. */
function ownerOf(host: string): string {
  const labels = /\.(?:ac|co|com|go|gov|ne|net|or|org)\.[a-z]{2}$/.test(host) ? 3 : 2
  return /\d$/.test(host) ? host : host.split('.').slice(-labels).join('.')
}
