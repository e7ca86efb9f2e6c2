/**
 * MEXC's futures ping: `{"success":true,"code":0,"data":<server ms>}`; the code comes as 0 or "0".
 * https://www.mexc.com/api-docs/futures/market-endpoints, checked 2026-11-22. `success:false` with a code
 * of the server's own trouble is an answer about the API; every other code is about our question.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { drift, readState } from './parsed.ts'
import { parseShape } from './shape.ts'

const Ping = v.object({
  success: v.boolean(),
  code: v.union([v.number(), v.string()]),
  message: v.optional(v.string(), ''),
})

/** Internal error, system busy, public abnormal. */
const OWN_TROUBLE = [500, 501, 9999]

export const mexcContractPing: Format = (body) => {
  const answer = parseShape(body, Ping)
  if (answer.kind === 'drift') return answer
  const { success, message } = answer.value
  const code = Number(answer.value.code)
  if (success && code === 0) return readState(['api'], 'ok')
  return !success && OWN_TROUBLE.includes(code)
    ? readState(['api'], 'degraded', message, `futures: code ${code}`)
    : drift(`success ${success}, code ${answer.value.code}: ${message}`)
}
