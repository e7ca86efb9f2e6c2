/**
 * MEXC's announcements: the list hides in `data[0].details`, rows have no id but their address.
 * https://www.mexc.com/api-docs/spot-v3/mexc-platform/get-announcements, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { recordOf } from './json.ts'
import { postOf, readPosts } from './posts.ts'
import { parseShape, rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const Answer = v.object({ code: v.picklist([0, '0']), data: v.array(v.unknown()) })
const Detail = v.object({
  title: v.string(),
  url: v.pipe(v.string(), v.nonEmpty()),
  postTime: v.optional(v.unknown()),
})

export const mexcAnnouncements: Format = (body) => {
  const answer = parseShape(body, Answer)
  if (answer.kind === 'drift') return answer
  const page = recordOf('data.0', answer.value.data[0])
  return page.kind === 'drift' ? page : readPosts('data.0.details', page.value.details, readDetail)
}

const readDetail = rowReader(Detail, 'detail', ({ title, url, postTime }) =>
  postOf({ id: plain(url, 200), title, at: momentOf(postTime), link: linkOn('mexc.com', url) }),
)
