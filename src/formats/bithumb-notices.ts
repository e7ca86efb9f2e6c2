/**
 * Bithumb's notices, newest first and in Korean: a bare list whose rows have no id but their address.
 * https://apidocs.bithumb.com/reference/공지사항-조회, checked 2026-11-22. Since a bare list proves nothing, an
 * empty one is no answer: Bithumb has thousands of notices.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { faulty, parseJson } from './json.ts'
import { drift } from './parsed.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'
import { linkOn } from './text.ts'

const Notice = v.object({
  title: v.string(),
  pc_url: v.string(),
  published_at: v.optional(v.unknown()),
})

export const bithumbNotices: Format = (body) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (Array.isArray(value) && value.length === 0) return drift(faulty('the answer', value))
  return readPosts('the answer', value, readNotice)
}

const readNotice = rowReader(Notice, 'notice', ({ title, pc_url, published_at }) => {
  const [, id] = /\/(\d{1,20})\/?$/.exec(pc_url) ?? []
  if (id === undefined) return faulty('notice.pc_url', pc_url)
  // A clock in Korea that does not say so.
  const at = typeof published_at === 'string' ? momentOf(`${published_at}+09:00`) : null
  return postOf({ id, title, at, link: linkOn('feed.bithumb.com', pc_url) })
})
