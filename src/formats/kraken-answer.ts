/** Kraken's envelope: `{"error":[],"result":{}}`; refusals and overload come with HTTP 200 and words in `error`. */
import * as v from 'valibot'
import type { Body } from '../glossary.ts'
import { type JsonRecord, recordOf } from './json.ts'
import { drift, type Held } from './parsed.ts'
import { parseShape } from './shape.ts'

const Answer = v.object({ error: v.array(v.string()), result: v.optional(v.unknown()) })

export function krakenAnswer(body: Body): Held<JsonRecord> {
  const answer = parseShape(body, Answer)
  if (answer.kind === 'drift') return answer
  const { error, result } = answer.value
  return error[0] === undefined ? recordOf('result', result) : drift(`error: ${error[0]}`)
}
