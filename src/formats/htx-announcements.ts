/**
 * HTX's announcements, as its website asks for them (undocumented): `data.list` of `id`, `title` and `showTime`.
 * Shape by several public clients, seen 2026-07-13.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { postOf, readPosts } from './posts.ts'
import { parseShape, rowReader } from './shape.ts'

const Answer = v.object({ data: v.object({ list: v.array(v.unknown()) }) })
/** Ids have 14 digits and more; they make the address, so only digits will do. */
const Article = v.object({
  id: v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.regex(/^\d{1,20}$/))]),
  title: v.string(),
  showTime: v.optional(v.unknown()),
})

export const htxAnnouncements: Format = (body) => {
  const answer = parseShape(body, Answer)
  return answer.kind === 'drift' ? answer : readPosts('data.list', answer.value.data.list, readArticle)
}

const readArticle = rowReader(Article, 'article', ({ id, title, showTime }) =>
  postOf({ id: String(id), title, at: momentOf(showTime), link: `https://www.htx.com/support/${id}` }),
)
