/**
 * The height of dYdX's indexer, asked only because an answer means that it answers:
 * `{"height":"54321000","time":"2026-11-20T12:00:00.000Z"}`.
 * https://github.com/dydxprotocol/v4-chain/blob/main/indexer/services/comlink/public/api-documentation.md,
 * checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { faulty } from './json.ts'
import { drift, readState } from './parsed.ts'
import { parseShape } from './shape.ts'

const Height = v.object({
  height: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,20}$/)),
  time: v.string(),
})

export const dydxHeight: Format = (body) => {
  const answer = parseShape(body, Height)
  if (answer.kind === 'drift') return answer
  const { time } = answer.value
  return momentOf(time) === null ? drift(faulty('time', time)) : readState(['api'], 'ok')
}
