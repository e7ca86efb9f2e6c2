/**
 * Bitget's announcements of the last month; times are epoch milliseconds in digits.
 * https://www.bitget.com/api-doc/common/notice/Get-All-Notices, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { BITGET, heldIn } from './envelope.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const Item = v.object({
  annId: v.pipe(v.string(), v.nonEmpty()),
  annTitle: v.string(),
  annDesc: v.nullish(v.string()),
  cTime: v.optional(v.unknown()),
  annUrl: v.optional(v.unknown()),
})

export const bitgetAnnouncements: Format = (body) => {
  const answer = heldIn(body, BITGET)
  return answer.kind === 'drift' ? answer : readPosts('data', answer.value, readItem)
}

const readItem = rowReader(Item, 'item', ({ annId, annTitle, annDesc, cTime, annUrl }) =>
  postOf({
    id: plain(annId, 60),
    title: annTitle,
    text: annDesc,
    at: momentOf(cTime),
    link: linkOn('bitget.com', annUrl),
  }),
)
