/**
 * A page of Binance announcements: `data.catalogs[].articles[]`, in some answers `data.articles[]`.
 * Undocumented website route, shape measured on 2026-08-17. Titles only: the body is one more request each.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { BINANCE, recordIn } from './envelope.ts'
import { faulty, isRecord } from './json.ts'
import { drift } from './parsed.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'

/** The route without paging leaves `publishDate` null; the others call it `releaseDate`. */
const Article = v.object({
  code: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  title: v.string(),
  releaseDate: v.optional(v.unknown()),
  publishDate: v.optional(v.unknown()),
})

export const binanceArticles: Format = (body) => {
  const answer = recordIn(body, BINANCE)
  if (answer.kind === 'drift') return answer
  const { articles, catalogs } = answer.value
  if (Array.isArray(articles)) return readPosts('data.articles', articles, readArticle)
  if (!Array.isArray(catalogs) || catalogs.length === 0) return drift(faulty('data.catalogs', catalogs))
  const all = catalogs.flatMap((catalog) => (isRecord(catalog) ? catalog.articles : undefined))
  return readPosts('data.catalogs.articles', all, readArticle)
}

const readArticle = rowReader(Article, 'article', ({ code, title, releaseDate, publishDate }) =>
  postOf({
    id: code,
    title,
    at: momentOf(releaseDate ?? publishDate),
    link: `https://www.binance.com/en/support/announcement/${code}`,
  }),
)
