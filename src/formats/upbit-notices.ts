/**
 * Upbit's notices, in Korean, as its website lists them: `{"success":true,"data":{"notices":[...]}}`.
 * Undocumented; several public clients agree, the newest of 2026-08. Checked 2026-11-22. A notice that is over
 * keeps its id and says so in its title, and `listed_at` is when it was last listed.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { type Envelope, recordIn } from './envelope.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'

const ENVELOPE: Envelope = { code: 'code', message: 'message', holds: 'data' }

const Notice = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  title: v.string(),
  listed_at: v.optional(v.unknown()),
  first_listed_at: v.optional(v.unknown()),
})

export const upbitNotices: Format = (body) => {
  const answer = recordIn(body, ENVELOPE)
  return answer.kind === 'drift' ? answer : readPosts('data.notices', answer.value.notices, readNotice)
}

const readNotice = rowReader(Notice, 'notice', ({ id, title, listed_at, first_listed_at }) =>
  postOf({
    id: String(id),
    title,
    at: momentOf(listed_at) ?? momentOf(first_listed_at),
    link: `https://upbit.com/service_center/notice?id=${id}`,
  }),
)
