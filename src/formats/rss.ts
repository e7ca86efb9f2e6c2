/** RSS text to items. Workers have no DOM, so a small parser of our own choosing reads it in every browser. */
import { parse, type TNode } from 'txml/txml'
import { ROW_LIMIT } from './json.ts'

export interface RssItem {
  readonly title: string
  readonly guid: string
  readonly description: string
  readonly pubDate: string
}

export interface Rss {
  /** Title of the channel; null when there is no channel. */
  readonly title: string | null
  /** The document was closed by its own tag, not by the end of the body. */
  readonly complete: boolean
  readonly items: readonly RssItem[]
  /** Items beyond the limit, not read. */
  readonly more: number
}

/** AWS's longest text was 4,426 characters (2026-08-18). */
const FIELD_LIMIT = 40_000
// By default `<link>` counts as HTML's tag without an end (txml 6).
const OPTIONS = { selfClosingTags: [], skipXmlDeclaration: true }

type Node = TNode | string

export function parseRss(text: string): Rss {
  const channel = find(treeOf(text), 'channel')
  const complete = /<\/rss\s*>\s*$/i.test(text.slice(-200))
  if (!channel) return { title: null, complete, items: [], more: 0 }
  const items = nodesIn(channel).filter((node) => node.tagName === 'item')
  return {
    title: fieldOf(channel, 'title'),
    complete,
    items: items.slice(0, ROW_LIMIT).map(itemOf),
    more: Math.max(0, items.length - ROW_LIMIT),
  }
}

/** Markup that is not well nested, or nested deeper than the stack, has no channel for us. */
function treeOf(text: string): readonly Node[] {
  try {
    return parse(text, OPTIONS) as Node[]
  } catch {
    return []
  }
}

/** The channel lies one tag deep, in whatever the root is called. */
function find(roots: readonly Node[], name: string): TNode | null {
  const within = roots.flatMap((root) => (typeof root === 'string' ? [] : nodesIn(root)))
  return within.find((node) => node.tagName === name) ?? null
}

function nodesIn(node: TNode): readonly TNode[] {
  return node.children.filter((child): child is TNode => typeof child !== 'string')
}

function itemOf(node: TNode): RssItem {
  return {
    title: fieldOf(node, 'title'),
    guid: fieldOf(node, 'guid'),
    description: fieldOf(node, 'description'),
    pubDate: fieldOf(node, 'pubDate'),
  }
}

function fieldOf(node: TNode, name: string): string {
  const field = nodesIn(node).find((child) => child.tagName === name)
  return (field?.children.filter((child) => typeof child === 'string').join('') ?? '').slice(0, FIELD_LIMIT)
}
