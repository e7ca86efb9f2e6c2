/** Bitfinex answers with bare lists; a refusal is a list too: `["error",10020,"conf: invalid"]`. */
import type { Body } from '../glossary.ts'
import { faulty, parseJson } from './json.ts'
import { drift, type Held, held, refused } from './parsed.ts'

export function bitfinexAnswer(body: Body): Held<readonly unknown[]> {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  if (!Array.isArray(json.value)) return drift(faulty('the answer', json.value))
  const [first, code, message] = json.value
  return first === 'error' ? refused(code, message) : held(json.value)
}
