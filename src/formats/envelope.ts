/** The envelope many exchanges answer in: a code, a message when it is a bad one, and what was asked for. */
import type { Body } from '../glossary.ts'
import { type JsonRecord, parseRecord, recordOf } from './json.ts'
import { type Held, held, refused } from './parsed.ts'

export interface Envelope {
  /** The names of its fields. */
  readonly code: string
  readonly message: string
  readonly holds: string
  /** The codes that say all is well; absent where only `success` tells. */
  readonly fine?: readonly unknown[]
}

/** Of the website's answers. Undocumented: https://www.binance.com/en/network reads them, 2026-09-23. */
export const BINANCE: Envelope = { code: 'code', fine: ['000000'], message: 'message', holds: 'data' }
export const BITGET: Envelope = { code: 'code', fine: ['00000'], message: 'msg', holds: 'data' }
export const BITMART: Envelope = { code: 'code', fine: [1000], message: 'message', holds: 'data' }
export const BYBIT: Envelope = { code: 'retCode', fine: [0], message: 'retMsg', holds: 'result' }
export const COINEX: Envelope = { code: 'code', fine: [0], message: 'message', holds: 'data' }
export const HTX: Envelope = { code: 'code', fine: [200], message: 'message', holds: 'data' }
export const KUCOIN: Envelope = { code: 'code', fine: ['200000'], message: 'msg', holds: 'data' }
export const OKX: Envelope = { code: 'code', fine: ['0'], message: 'msg', holds: 'data' }

/** What is in it. `success: false` is a refusal under any code: Binance, BtcTurk and Upbit say it so. */
export function heldIn(body: Body, { code, fine, message, holds }: Envelope): Held {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  const wrong = value.success === false || fine?.includes(value[code]) === false
  return wrong ? refused(value[code], value[message]) : held(value[holds])
}

/** The same where that is a record. */
export function recordIn(body: Body, envelope: Envelope): Held<JsonRecord> {
  const answer = heldIn(body, envelope)
  return answer.kind === 'drift' ? answer : recordOf(envelope.holds, answer.value)
}
