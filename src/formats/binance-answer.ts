/** The envelope of Binance's website answers. Undocumented: https://www.binance.com/en/network reads them, 2026-09-23. */

import type { Body } from '../glossary.ts'
import { faulty, isRecord, parseJson } from './json.ts'
import { type Drift, drift, refused } from './parsed.ts'

export type Answer = { readonly kind: 'data'; readonly data: unknown } | Drift

export function binanceAnswer(body: Body): Answer {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const answer = json.value
  if (!isRecord(answer)) return drift(faulty('the answer', answer))
  if (answer.code !== '000000' || answer.success === false) {
    return refused(answer.code, answer.message ?? answer.msg)
  }
  return { kind: 'data', data: answer.data }
}
