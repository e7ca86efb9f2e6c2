/**
 * BitMEX's announcements. https://www.bitmex.com/api/explorer/#!/Announcement/Announcement_get and
 * JKorf/BitMEX.Net, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { bitmexAnswer } from './bitmex-answer.ts'
import { momentOf } from './date.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'
import { linkOn } from './text.ts'

const Item = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  title: v.string(),
  content: v.nullish(v.string()),
  link: v.optional(v.unknown()),
  date: v.optional(v.unknown()),
})

export const bitmexAnnouncements: Format = (body) => {
  const answer = bitmexAnswer(body)
  return answer.kind === 'drift' ? answer : readPosts('the list', answer.value, readItem)
}

const readItem = rowReader(Item, 'announcement', ({ id, title, content, date, link }) =>
  postOf({
    id: String(id),
    title,
    text: content,
    at: momentOf(date),
    link: linkOn('bitmex.com', link) ?? linkOn('blog.bitmex.com', link),
  }),
)
