/**
 * KuCoin's announcements, newest first, with a first paragraph each.
 * https://www.kucoin.com/docs-new/rest/spot-trading/market-data/get-announcements, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format, Post } from '../glossary.ts'
import { momentOf } from './date.ts'
import { faulty, isRecord } from './json.ts'
import { kucoinAnswer } from './kucoin-answer.ts'
import { drift } from './parsed.ts'
import { readPosts } from './rows.ts'
import { inShape } from './shape.ts'
import { linkOn, plain, TEXT_LIMIT, TITLE_LIMIT } from './text.ts'

const Item = v.object({
  annId: v.pipe(v.number(), v.safeInteger()),
  annTitle: v.string(),
  annDesc: v.nullish(v.string(), ''),
  cTime: v.optional(v.unknown()),
  annUrl: v.optional(v.unknown()),
})

export const kucoinAnnouncements: Format = (body) => {
  const answer = kucoinAnswer(body)
  if (answer.kind === 'drift') return answer
  const { data } = answer
  return isRecord(data) ? readPosts('data.items', data.items, readItem) : drift(faulty('data', data))
}

function readItem(row: unknown): Post | string {
  const item = inShape(Item, row, 'item')
  if (!item.ok) return item.why
  const { annId, annTitle, annDesc, cTime, annUrl } = item.value
  const text = plain(annDesc ?? '', TEXT_LIMIT)
  const link = linkOn('kucoin.com', annUrl)
  return {
    id: String(annId),
    title: plain(annTitle, TITLE_LIMIT),
    at: momentOf(cTime),
    ...(text === '' ? {} : { text }),
    ...(link === undefined ? {} : { link }),
  }
}
