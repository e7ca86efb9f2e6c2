/**
 * Bitfinex's platform status: `[1]` operative, `[0]` maintenance, in which orders can only be cancelled.
 * https://docs.bitfinex.com/reference/rest-public-platform-status, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { bitfinexAnswer } from './bitfinex-answer.ts'
import { faulty } from './json.ts'
import { drift, readState } from './parsed.ts'

export const bitfinexStatus: Format = (body) => {
  const answer = bitfinexAnswer(body)
  if (answer.kind === 'drift') return answer
  const { length, 0: status } = answer.value
  if (length !== 1) return drift(`the answer has ${length} elements`)
  if (status !== 0 && status !== 1) return drift(faulty('the status', status))
  return status === 1 ? readState(['trading'], 'ok') : readState(['trading'], 'paused', 'maintenance')
}
