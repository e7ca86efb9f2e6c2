/**
 * `/api/v3/ping` of Binance and MEXC: `{}` and nothing else means that the API answers. An error body
 * (`{"code":-1003,"msg":"..."}`) says that this question was refused, not that the API is down. MEXC has no
 * maintenance flag; a ping that has something to say is how ccxt tells that it has a problem (4.5.84, 2026-11).
 */
import type { Format, Level, Parsed } from '../glossary.ts'
import { faulty, isRecord, parseJson } from './json.ts'
import { drift, read, refused } from './parsed.ts'
import { plain, TITLE_LIMIT } from './text.ts'

export const emptyObject: Format = (body) => {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const answer = json.value
  if (!isRecord(answer)) return drift(faulty('the answer', answer))
  const [key] = Object.keys(answer)
  if (key === undefined) return api('ok', '')
  if (Object.hasOwn(answer, 'code')) return refused(answer.code, answer.msg)
  return typeof answer.msg === 'string'
    ? api('degraded', answer.msg)
    : drift(`an empty object is expected, it has "${key.slice(0, 60)}"`)
}

function api(level: Level, words: string): Parsed {
  return read({
    kind: 'state',
    says: [{ signal: 'api', level, words: plain(words, TITLE_LIMIT) }],
    skipped: 0,
  })
}
