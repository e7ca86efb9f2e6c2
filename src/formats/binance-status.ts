/**
 * Binance's system status: `{"status":0,"msg":"normal"}`, 1 while the whole system is under maintenance.
 * https://developers.binance.com/docs/wallet/others/system-status, checked 2026-11-22. It speaks of nothing
 * smaller: wallet pauses do not show here.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { readState } from './parsed.ts'
import { parseShape } from './shape.ts'

/** One public client types the status as a string. */
const Status = v.object({
  status: v.union([v.picklist([0, 1]), v.picklist(['0', '1'])]),
  msg: v.optional(v.string(), ''),
})

export const binanceStatus: Format = (body) => {
  const answer = parseShape(body, Status)
  if (answer.kind === 'drift') return answer
  const { status, msg } = answer.value
  return readState(['site', 'trading'], Number(status) === 0 ? 'ok' : 'paused', msg.replaceAll('_', ' '))
}
