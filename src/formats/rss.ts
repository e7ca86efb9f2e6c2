/** RSS bytes to items, with a streaming parser: workers have no DOM, and a cut-off feed must show as cut off. */
import { Parser } from 'htmlparser2'
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
  /** The channel was closed by its own tag, not by the end of the body. */
  readonly complete: boolean
  readonly items: readonly RssItem[]
  /** Items beyond the limit, not read. */
  readonly more: number
}

/** AWS's longest text was 4,426 characters (2026-08-18). */
const FIELD_LIMIT = 40_000
/** RSS is four tags deep; a parser fed a million open tags would search them all at every closing one. */
const DEPTH_LIMIT = 32
const CHUNK = 8192

type Field = keyof RssItem

export function parseRss(text: string): Rss {
  const path: string[] = []
  const items: RssItem[] = []
  let item: Record<Field, string> | null = null
  let title: string | null = null
  let complete = false
  let more = 0
  const parser = new Parser(
    {
      onopentagname(name) {
        path.push(name)
        if (isAt(path, 'channel')) title ??= ''
        if (isAt(path, 'item')) item = { title: '', guid: '', description: '', pubDate: '' }
      },
      ontext(words) {
        if (isAt(path, 'channel', 'title')) title = added(title ?? '', words)
        const field = fieldAt(path)
        if (item !== null && field !== null) item[field] = added(item[field], words)
      },
      onclosetag(_name, implied) {
        if (isAt(path, 'channel')) complete = !implied
        if (isAt(path, 'item') && item !== null && !implied) {
          if (items.length < ROW_LIMIT) items.push(item)
          else more += 1
          item = null
        }
        path.pop()
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < text.length && path.length < DEPTH_LIMIT; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
  }
  parser.end()
  return { title, complete, items, more }
}

function isAt(path: readonly string[], ...names: readonly string[]): boolean {
  return names.every((name, index) => path[path.length - names.length + index] === name)
}

function fieldAt(path: readonly string[]): Field | null {
  if (path.at(-2) !== 'item') return null
  const name = path.at(-1)
  return name === 'title' || name === 'guid' || name === 'description' || name === 'pubDate' ? name : null
}

function added(text: string, words: string): string {
  return text.length < FIELD_LIMIT ? text + words.slice(0, FIELD_LIMIT) : text
}
