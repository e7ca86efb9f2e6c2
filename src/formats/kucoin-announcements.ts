/**
 * KuCoin's announcements, newest first, with a first paragraph each.
 * https://www.kucoin.com/docs-new/rest/spot-trading/market-data/get-announcements, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { KUCOIN, recordIn } from './envelope.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'
import { linkOn } from './text.ts'

const Item = v.object({
  annId: v.pipe(v.number(), v.safeInteger()),
  annTitle: v.string(),
  annDesc: v.nullish(v.string()),
  cTime: v.optional(v.unknown()),
  annUrl: v.optional(v.unknown()),
})

export const kucoinAnnouncements: Format = (body) => {
  const answer = recordIn(body, KUCOIN)
  return answer.kind === 'drift' ? answer : readPosts('data.items', answer.value.items, readItem)
}

const readItem = rowReader(Item, 'item', ({ annId, annTitle, annDesc, cTime, annUrl }) =>
  postOf({
    id: String(annId),
    title: annTitle,
    text: annDesc,
    at: momentOf(cTime),
    link: linkOn('kucoin.com', annUrl),
  }),
)
