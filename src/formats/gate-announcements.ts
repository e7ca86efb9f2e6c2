/**
 * Gate's announcements, as its website asks for them (POST, undocumented): times are epoch seconds in digits,
 * addresses have no host. Shape by two public clients, seen 2026-07-13 and 2026-10-07.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { postOf, readPosts } from './posts.ts'
import { parseShape, rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const Answer = v.object({ data: v.object({ list: v.array(v.unknown()) }) })
const Article = v.object({
  id: v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.nonEmpty())]),
  title: v.string(),
  url: v.optional(v.unknown()),
  release_timestamp: v.optional(v.unknown()),
})

export const gateAnnouncements: Format = (body) => {
  const answer = parseShape(body, Answer)
  return answer.kind === 'drift' ? answer : readPosts('data.list', answer.value.data.list, readArticle)
}

const readArticle = rowReader(Article, 'article', ({ id, title, url, release_timestamp }) =>
  postOf({ id: plain(String(id), 60), title, at: momentOf(release_timestamp), link: linkTo(url) }),
)

function linkTo(path: unknown): string | undefined {
  return typeof path === 'string' && /^\/(?![/\\])/.test(path)
    ? linkOn('gate.com', `https://www.gate.com${path}`)
    : undefined
}
