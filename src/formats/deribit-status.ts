/**
 * Deribit's locks: whether trading is locked in all, some or no currencies.
 * https://docs.deribit.com/api-reference/supporting/public-status, checked 2026-11-22. `locked` is a word there
 * and a boolean in its example, which also calls the list `locked_currencies`.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { deribitAnswer } from './deribit-answer.ts'
import { drift, readState } from './parsed.ts'
import { inShape } from './shape.ts'

const Names = v.optional(v.array(v.string()))
const Status = v.object({
  locked: v.union([v.boolean(), v.picklist(['true', 'partial', 'false'])]),
  locked_indices: Names,
  locked_currencies: Names,
})

export const deribitStatus: Format = (body) => {
  const answer = deribitAnswer(body)
  if (answer.kind === 'drift') return answer
  const status = inShape(Status, answer.value, 'result')
  if (!status.ok) return drift(status.why)
  const { locked, locked_indices, locked_currencies } = status.value
  if (String(locked) === 'false') return readState(['trading'], 'ok')
  const names = (locked_indices ?? locked_currencies ?? []).slice(0, 20)
  return readState(['trading'], locked === 'partial' ? 'degraded' : 'paused', `locked ${names.join(', ')}`)
}
