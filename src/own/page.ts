/** A web page as far as it leads to a feed: the feeds it names, and whether it asks for a login. */
import { plain } from '../formats/text.ts'

/** Feeds are named in the head of a page; nobody's head is longer. */
const HEAD = 300_000
const FEED_TYPE = /^application\/(?:rss|atom|rdf)\+xml\b/i
const ATTRIBUTE = /([a-z]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi
const ADDRESS_LIMIT = 500

export function isWebPage(text: string, contentType: string): boolean {
  return contentType.includes('html') || /^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 1000))
}

/** Addresses of the feeds that a page names for itself, in its own order; nonsense is passed over. */
export function feedsNamed(text: string, url: string): readonly URL[] {
  const links = text.slice(0, HEAD).match(/<link\b[^<>]{0,2000}>/gi) ?? []
  return links.flatMap((link) => {
    const { rel = '', type = '', href = '' } = attributesOf(link)
    const named = /\balternate\b/i.test(rel) && FEED_TYPE.test(type)
    const address = named ? addressIn(href, url) : null
    return address === null ? [] : [address]
  })
}

export function asksForLogin(text: string): boolean {
  return /<input\b[^<>]*\btype\s*=\s*["']?password\b/i.test(text)
}

function attributesOf(tag: string): Readonly<Record<string, string>> {
  const found = [...tag.matchAll(ATTRIBUTE)]
  return Object.fromEntries(found.map(([, name = '', a, b, c]) => [name.toLowerCase(), a ?? b ?? c ?? '']))
}

/** Old pages still name their feeds with http; only https is ever asked. */
function addressIn(href: string, url: string): URL | null {
  try {
    const { href: whole } = new URL(plain(href, ADDRESS_LIMIT), url)
    return new URL(whole.replace(/^http:/, 'https:'))
  } catch {
    return null
  }
}
