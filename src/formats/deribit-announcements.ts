/**
 * Deribit's announcements, newest first; their bodies are HTML.
 * https://docs.deribit.com/api-reference/account-management/public-get_announcements, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { deribitAnswer } from './deribit-answer.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'

const Item = v.object({
  id: v.pipe(v.number(), v.safeInteger()),
  title: v.string(),
  body: v.nullish(v.string()),
  publication_timestamp: v.optional(v.unknown()),
})

export const deribitAnnouncements: Format = (body) => {
  const answer = deribitAnswer(body)
  return answer.kind === 'drift' ? answer : readPosts('result', answer.value, readItem)
}

const readItem = rowReader(Item, 'result', ({ id, title, body, publication_timestamp }) =>
  postOf({ id: String(id), title, text: body, at: momentOf(publication_timestamp) }),
)
