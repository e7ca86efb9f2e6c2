/** BitMEX answers with bare lists; a refusal is `{"error":{"message":...,"name":"HTTPError"}}`. */
import type { Body } from '../glossary.ts'
import { faulty, isRecord, parseJson } from './json.ts'
import { drift, type Held, held, refused } from './parsed.ts'

/** Neither coins nor announcements have ever been none. */
export function bitmexAnswer(body: Body): Held<readonly unknown[]> {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const answer = json.value
  if (isRecord(answer) && isRecord(answer.error)) return refused(answer.error.name, answer.error.message)
  return Array.isArray(answer) && answer.length > 0 ? held(answer) : drift(faulty('the answer', answer))
}
