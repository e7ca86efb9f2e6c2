/**
 * MEXC's announcements: the list hides in `data[0].details`, rows have no id but their address.
 * https://www.mexc.com/api-docs/spot-v3/mexc-platform/get-announcements, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format, Post } from '../glossary.ts'
import { momentOf } from './date.ts'
import { faulty, isRecord, parseJson } from './json.ts'
import { drift } from './parsed.ts'
import { readPosts } from './rows.ts'
import { inShape } from './shape.ts'
import { linkOn, plain, TITLE_LIMIT } from './text.ts'

const Answer = v.object({ code: v.union([v.literal(0), v.literal('0')]), data: v.array(v.unknown()) })
const Detail = v.object({
  title: v.string(),
  url: v.pipe(v.string(), v.nonEmpty()),
  postTime: v.optional(v.unknown()),
})

export const mexcAnnouncements: Format = (body) => {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const answer = inShape(Answer, json.value)
  if (!answer.ok) return drift(answer.why)
  const [page] = answer.value.data
  return isRecord(page)
    ? readPosts('data.0.details', page.details, readDetail)
    : drift(faulty('data.0', page))
}

function readDetail(row: unknown): Post | string {
  const detail = inShape(Detail, row, 'detail')
  if (!detail.ok) return detail.why
  const { title, url, postTime } = detail.value
  const link = linkOn('mexc.com', url)
  return {
    id: plain(url, 200),
    title: plain(title, TITLE_LIMIT),
    at: momentOf(postTime),
    ...(link === undefined ? {} : { link }),
  }
}
