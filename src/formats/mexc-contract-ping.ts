/**
 * MEXC's futures ping: `{"success":true,"code":0,"data":<server ms>}`; the code comes as 0 or "0".
 * https://www.mexc.com/api-docs/futures/market-endpoints, checked 2026-11-22. `success:false` with a code
 * of the server's own trouble is an answer about the API; every other code is about our question.
 */
import * as v from 'valibot'
import type { Format, Level, Parsed } from '../glossary.ts'
import { parseJson } from './json.ts'
import { drift, read } from './parsed.ts'
import { inShape } from './shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

const Ping = v.object({
  success: v.boolean(),
  code: v.union([v.number(), v.string()]),
  message: v.optional(v.string(), ''),
})

/** Internal error, system busy, public abnormal. */
const OWN_TROUBLE = [500, 501, 9999]

export const mexcContractPing: Format = (body) => {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const ping = inShape(Ping, json.value)
  if (!ping.ok) return drift(ping.why)
  const { success, message } = ping.value
  const code = Number(ping.value.code)
  if (success && code === 0) return api('ok', '')
  return !success && OWN_TROUBLE.includes(code)
    ? api('degraded', message || `futures: code ${code}`)
    : drift(`success ${success}, code ${ping.value.code}: ${message}`)
}

function api(level: Level, words: string): Parsed {
  return read({
    kind: 'state',
    says: [{ signal: 'api', level, words: plain(words, TITLE_LIMIT) }],
    skipped: 0,
  })
}
