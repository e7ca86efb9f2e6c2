/**
 * Bybit's announcements of one type, newest first; rows have no id but their address.
 * https://bybit-exchange.github.io/docs/v5/announcement, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { BYBIT, recordIn } from './envelope.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

/** `publishTime` is newer than the documents' example; `dateTimestamp` is the author's date. */
const Item = v.object({
  title: v.string(),
  description: v.nullish(v.string()),
  url: v.pipe(v.string(), v.nonEmpty()),
  publishTime: v.optional(v.unknown()),
  dateTimestamp: v.optional(v.unknown()),
})

export const bybitAnnouncements: Format = (body) => {
  const answer = recordIn(body, BYBIT)
  return answer.kind === 'drift' ? answer : readPosts('result.list', answer.value.list, readItem)
}

const readItem = rowReader(Item, 'list', ({ title, description, url, publishTime, dateTimestamp }) =>
  postOf({
    id: plain(url, 300),
    title,
    text: description,
    at: momentOf(publishTime) ?? momentOf(dateTimestamp),
    link: linkOn('announcements.bybit.com', url),
  }),
)
