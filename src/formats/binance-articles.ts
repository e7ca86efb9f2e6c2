/**
 * A page of Binance announcements: `data.catalogs[].articles[]`, in some answers `data.articles[]`.
 * Undocumented website route, shape measured on 2026-08-17. Titles only: the body is one more request each.
 */
import * as v from 'valibot'
import type { Format, Post } from '../glossary.ts'
import { binanceAnswer } from './binance-answer.ts'
import { momentOf } from './date.ts'
import { faulty, isRecord } from './json.ts'
import { drift } from './parsed.ts'
import { readPosts } from './rows.ts'
import { inShape } from './shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

const PAGE = 'https://www.binance.com/en/support/announcement/'

/** The route without paging leaves `publishDate` null; the others call it `releaseDate`. */
const Article = v.object({
  code: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
  title: v.string(),
  releaseDate: v.optional(v.unknown()),
  publishDate: v.optional(v.unknown()),
})

export const binanceArticles: Format = (body) => {
  const answer = binanceAnswer(body)
  if (answer.kind === 'drift') return answer
  const { data } = answer
  if (!isRecord(data)) return drift(faulty('data', data))
  if (Array.isArray(data.articles)) return readPosts('data.articles', data.articles, readArticle)
  if (!Array.isArray(data.catalogs) || data.catalogs.length === 0) {
    return drift(faulty('data.catalogs', data.catalogs))
  }
  const articles = data.catalogs.flatMap((catalog) => (isRecord(catalog) ? catalog.articles : undefined))
  return readPosts('data.catalogs.articles', articles, readArticle)
}

function readArticle(row: unknown): Post | string {
  const article = inShape(Article, row, 'article')
  if (!article.ok) return article.why
  const { code, title, releaseDate, publishDate } = article.value
  return {
    id: code,
    title: plain(title, TITLE_LIMIT),
    at: momentOf(releaseDate ?? publishDate),
    link: `${PAGE}${code}`,
  }
}
