/** Deribit's envelope is JSON-RPC: `{"jsonrpc":"2.0","result":...}` or `{"error":{"code":...,"message":...}}`. */
import type { Body } from '../glossary.ts'
import { isRecord, parseRecord } from './json.ts'
import { type Held, held, refused } from './parsed.ts'

export function deribitAnswer(body: Body): Held {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { error, result } = answer.value
  return isRecord(error) ? refused(error.code, error.message) : held(result)
}
