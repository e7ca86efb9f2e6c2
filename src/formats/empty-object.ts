/**
 * `/api/v3/ping` of Binance and MEXC: `{}` and nothing else means that the API answers. An error body
 * (`{"code":-1003,"msg":"..."}`) says that this question was refused, not that the API is down. MEXC has no
 * maintenance flag; a ping that has something to say is how ccxt tells that it has a problem (4.5.84, 2026-11).
 */
import type { Format } from '../glossary.ts'
import { parseRecord } from './json.ts'
import { drift, readState, refused } from './parsed.ts'

export const emptyObject: Format = (body) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  const [key] = Object.keys(value)
  if (key === undefined) return readState(['api'], 'ok')
  if (Object.hasOwn(value, 'code')) return refused(value.code, value.msg)
  return typeof value.msg === 'string'
    ? readState(['api'], 'degraded', value.msg)
    : drift(`an empty object is expected, it has "${key.slice(0, 60)}"`)
}
