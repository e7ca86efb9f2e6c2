/**
 * OKX's announcements: the list hides in `data[0].details`, rows have no id but their address.
 * https://www.okx.com/docs-v5/en/#announcement-get-announcements, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { heldIn, OKX } from './envelope.ts'
import { faulty, recordOf } from './json.ts'
import { drift } from './parsed.ts'
import { postOf, readPosts } from './posts.ts'
import { rowReader } from './shape.ts'
import { linkOn, plain } from './text.ts'

const Detail = v.object({ title: v.string(), url: v.string(), pTime: v.optional(v.unknown()) })

export const okxAnnouncements: Format = (body) => {
  const answer = heldIn(body, OKX)
  if (answer.kind === 'drift') return answer
  if (!Array.isArray(answer.value)) return drift(faulty('data', answer.value))
  const page = recordOf('data.0', answer.value[0])
  return page.kind === 'drift' ? page : readPosts('data.0.details', page.value.details, readDetail)
}

const readDetail = rowReader(Detail, 'detail', ({ title, url, pTime }) => {
  const id = slugOf(url)
  if (id === '') return faulty('detail.url', url)
  return postOf({ id, title, at: momentOf(pTime), link: linkOn('okx.com', url) })
})

/** The address changes with the reader's place ("/en-sg/help/..."), its last part does not. */
function slugOf(url: string): string {
  const [path = ''] = url.slice(0, 500).split(/[?#]/, 1)
  return plain(path.replace(/\/+$/, '').split('/').at(-1) ?? '', 200)
}
