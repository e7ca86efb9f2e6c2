/** KuCoin's envelope: `{"code":"200000","data":...}`; any other code is a refusal with a `msg`. */
import type { Body } from '../glossary.ts'
import { faulty, isRecord, parseJson } from './json.ts'
import { type Drift, drift, refused } from './parsed.ts'

export type Answer = { readonly kind: 'data'; readonly data: unknown } | Drift

export function kucoinAnswer(body: Body): Answer {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const answer = json.value
  if (!isRecord(answer)) return drift(faulty('the answer', answer))
  if (answer.code !== '200000') return refused(answer.code, answer.msg)
  return { kind: 'data', data: answer.data }
}
