/**
 * RSS 2.0, RSS 1.0 (RDF) and Atom text to items of one kind. Workers have no DOM, so a small parser of our own
 * choosing reads it in every browser.
 */
import { parse, type TNode } from 'txml/txml'
import type { Body, Millis } from '../glossary.ts'
import { momentOf, momentOfRss } from './date.ts'
import { ROW_LIMIT } from './json.ts'
import { type Drift, drift } from './parsed.ts'
import { mostly, type Rows, readRows } from './rows.ts'
import { textOf } from './text.ts'

/** An item or an entry; what it does not have is ''. Markup is still in it. */
export interface RssItem {
  readonly title: string
  /** `guid`, Atom's `id`, or RDF's address of the item. */
  readonly guid: string
  readonly link: string
  readonly description: string
  readonly pubDate: string
  readonly categories: readonly string[]
}

export interface Rss {
  /** Title of the channel; null when there is no channel. */
  readonly title: string | null
  /** When the channel says that it was written. */
  readonly builtAt: string
  /** The document was closed by its own tag, not by the end of the body. */
  readonly complete: boolean
  readonly items: readonly RssItem[]
  /** Items beyond the limit, not read. */
  readonly more: number
}

/** AWS's longest text was 4,426 characters (2026-08-18). */
const FIELD_LIMIT = 40_000
/** XHTML in an Atom text is some tags deep. */
const MARKUP_DEPTH = 20
// By default `<link>` counts as HTML's tag without an end (txml 6).
const OPTIONS = { selfClosingTags: [], skipXmlDeclaration: true }
/** WordPress's caches sign their pages behind the end. */
const END = /<\/(?:rss|feed|rdf:RDF)\s*>\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*$/i

type Node = TNode | string

export function parseRss(text: string): Rss {
  const root = nodesAmong(treeOf(text)).find(({ tagName }) => /^(?:rss|feed|rdf:RDF)$/i.test(tagName))
  const channel = root && (root.tagName === 'feed' ? root : nodeIn(root, 'channel'))
  const complete = END.test(text.slice(-1000))
  if (!channel) return { title: null, builtAt: '', complete, items: [], more: 0 }
  // RSS 1.0 has its items beside the channel, not in it.
  const within = channel === root ? nodesIn(root) : [...nodesIn(channel), ...nodesIn(root)]
  const items = within.filter(({ tagName }) => tagName === 'item' || tagName === 'entry')
  return {
    title: fieldOf(channel, 'title'),
    builtAt: fieldOf(channel, 'lastBuildDate', 'updated', 'dc:date'),
    complete,
    items: items.slice(0, ROW_LIMIT).map(itemOf),
    more: Math.max(0, items.length - ROW_LIMIT),
  }
}

/** The items of a whole feed; `wrong` says in words what else is amiss with it, or null. */
export function readItems<T extends object>(
  body: Body,
  readItem: (item: RssItem) => T | string,
  wrong: (rss: Rss) => string | null = () => null,
): Rows<T> | Drift {
  const text = textOf(body)
  const rss = parseRss(text)
  const why = faultOf(rss, text) ?? wrong(rss)
  if (why !== null) return drift(why)
  const rows = readRows('item', rss.items, readItem)
  if (rows.kind === 'drift') return rows
  const skipped = rows.skipped + rss.more
  const all = rss.items.length + rss.more
  return mostly(skipped, all) ? drift('item: too many rows') : { ...rows, skipped }
}

/** RSS writes dates as letters do, Atom and RDF as ISO 8601. */
export function momentIn(date: string): Millis | null {
  return momentOfRss(date) ?? momentOf(date.trim())
}

function faultOf(rss: Rss, text: string): string | null {
  if (text.trim() === '') return 'empty body'
  if (rss.title === null) return /<html\b/i.test(text.slice(0, 1000)) ? 'an HTML page' : 'no feed'
  return rss.complete ? null : 'the feed is cut off'
}

/**
 * Markup that is not well nested, or nested deeper than the stack, has no channel for us. txml looks for the end
 * of a script or style without end for ever (6.0.3), so these are text.
 */
function treeOf(text: string): readonly Node[] {
  try {
    return parse(text.replace(/<(?=\/?(?:script|style)\b)/gi, '&lt;'), OPTIONS) as Node[]
  } catch {
    return []
  }
}

function nodesAmong(nodes: readonly Node[]): readonly TNode[] {
  return nodes.filter((node): node is TNode => typeof node !== 'string')
}

function nodesIn(node: TNode): readonly TNode[] {
  return nodesAmong(node.children)
}

function nodeIn(node: TNode, name: string): TNode | undefined {
  return nodesIn(node).find(({ tagName }) => tagName === name)
}

function itemOf(node: TNode): RssItem {
  return {
    title: fieldOf(node, 'title'),
    guid: fieldOf(node, 'guid', 'id') || (node.attributes['rdf:about'] ?? ''),
    link: linkOf(node),
    description: fieldOf(node, 'description', 'summary', 'content:encoded', 'content'),
    pubDate: fieldOf(node, 'pubDate', 'published', 'updated', 'dc:date'),
    categories: nodesIn(node)
      .filter(({ tagName }) => tagName === 'category')
      .map((category) => category.attributes.term ?? textIn(category)),
  }
}

/** RSS writes it out; of Atom's links the one without a role, or the `alternate`, is the page. */
function linkOf(node: TNode): string {
  const links = nodesIn(node).filter(({ tagName }) => tagName === 'link')
  const page = links.find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
  return page ? (page.attributes.href ?? textIn(page)).trim() : ''
}

/** The first of these fields with something in it. */
function fieldOf(node: TNode, ...names: readonly string[]): string {
  for (const name of names) {
    const field = nodeIn(node, name)
    const text = field ? textIn(field) : ''
    if (text !== '') return text
  }
  return ''
}

function textIn(node: TNode, depth = 0): string {
  const parts = node.children.map((child) => {
    if (typeof child === 'string') return child
    return depth < MARKUP_DEPTH ? ` ${textIn(child, depth + 1)} ` : ''
  })
  return parts.join('').slice(0, FIELD_LIMIT)
}
