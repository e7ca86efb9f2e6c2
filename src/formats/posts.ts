/** Lists of announcements to posts. */
import type { Millis, Parsed, Post } from '../glossary.ts'
import { type Drift, read } from './parsed.ts'
import { firstOfEach, type Rows, readList } from './rows.ts'
import { plain, TEXT_LIMIT, TITLE_LIMIT } from './text.ts'

/** An announcement as its source wrote it, but for the id; what it does not have is left out. */
interface Written {
  readonly id: string
  readonly title: string
  readonly text?: string | null | undefined
  readonly at: Millis | null
  readonly link?: string | undefined
}

export function postOf({ id, title, text, at, link }: Written): Post {
  const words = plain(text ?? '', TEXT_LIMIT)
  return {
    id,
    title: plain(title, TITLE_LIMIT),
    at,
    ...(words === '' ? {} : { text: words }),
    ...(link === undefined ? {} : { link }),
  }
}

export function readPosts(field: string, list: unknown, readRow: (row: unknown) => Post | string): Parsed {
  return postsOf(readList(field, list, readRow))
}

export function postsOf(rows: Rows<Post> | Drift): Parsed {
  if (rows.kind === 'drift') return rows
  return read({ kind: 'posts', posts: firstOfEach(rows.good), skipped: rows.skipped })
}
