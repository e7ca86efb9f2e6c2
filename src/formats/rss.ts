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
  /** The document was closed by its own tag, not by the end of the body. */
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

/** What has been read so far; alive only inside one call. */
interface Draft {
  readonly path: string[]
  readonly items: RssItem[]
  item: Record<Field, string> | null
  title: string | null
  complete: boolean
  more: number
}

export function parseRss(text: string): Rss {
  const draft: Draft = { path: [], items: [], item: null, title: null, complete: false, more: 0 }
  const parser = new Parser(
    {
      onopentagname: (name) => open(draft, name),
      ontext: (words) => add(draft, words),
      onclosetag: (_name, implied) => close(draft, implied),
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < text.length && draft.path.length < DEPTH_LIMIT; at += CHUNK) {
    parser.write(text.slice(at, at + CHUNK))
  }
  parser.end()
  return draft
}

function open(draft: Draft, name: string): void {
  draft.path.push(name)
  if (isAt(draft.path, 'channel')) draft.title ??= ''
  if (isAt(draft.path, 'item')) draft.item = { title: '', guid: '', description: '', pubDate: '' }
}

function add(draft: Draft, words: string): void {
  const { path, item } = draft
  if (isAt(path, 'channel', 'title')) draft.title = joined(draft.title ?? '', words)
  const field = fieldAt(path)
  if (item !== null && field !== null) item[field] = joined(item[field], words)
}

/** What the parser closes by itself at the end of the body was cut off. */
function close(draft: Draft, implied: boolean): void {
  if (draft.path.length === 1) draft.complete = !implied
  if (isAt(draft.path, 'item') && draft.item !== null && !implied) {
    if (draft.items.length < ROW_LIMIT) draft.items.push(draft.item)
    else draft.more += 1
    draft.item = null
  }
  draft.path.pop()
}

function isAt(path: readonly string[], ...names: readonly string[]): boolean {
  return names.every((name, index) => path[path.length - names.length + index] === name)
}

function fieldAt(path: readonly string[]): Field | null {
  if (path.at(-2) !== 'item') return null
  const name = path.at(-1)
  return name === 'title' || name === 'guid' || name === 'description' || name === 'pubDate' ? name : null
}

function joined(text: string, words: string): string {
  return text.length < FIELD_LIMIT ? text + words.slice(0, FIELD_LIMIT) : text
}
