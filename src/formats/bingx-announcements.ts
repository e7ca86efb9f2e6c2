/**
 * BingX's announcements of one kind, newest first. Documented as `data.list[]` with `time` and `link`
 * (https://github.com/BingX-API/api-ai-skills); seen by public clients, last on 2026-09-24, as `data[]` with
 * `releaseTime` ("...+08:00") and `url`. Either is read. A post has no id but its address.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { isRecord } from './json.ts'
import { postOf, readPosts } from './posts.ts'
import { parseShape, rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const Answer = v.object({ code: v.picklist([0, '0']), data: v.unknown() })
const Item = v.object({
  title: v.string(),
  url: v.nullish(v.string()),
  link: v.nullish(v.string()),
  content: v.nullish(v.string()),
  releaseTime: v.optional(v.unknown()),
  time: v.optional(v.unknown()),
})

export const bingxAnnouncements: Format = (body) => {
  const answer = parseShape(body, Answer)
  if (answer.kind === 'drift') return answer
  const { data } = answer.value
  return readPosts('data', isRecord(data) ? data.list : data, readItem)
}

const readItem = rowReader(Item, 'item', ({ title, url, link, content, releaseTime, time }) => {
  const address = url || link
  if (!address) return 'item.url is missing'
  const at = momentOf(releaseTime ?? time)
  return postOf({ id: plain(address, 200), title, text: content, at, link: linkOn('bingx.com', address) })
})
