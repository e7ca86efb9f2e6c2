/**
 * KuCoin's service status, spot and futures alike. Trading only: withdrawals pause without a word here.
 * https://www.kucoin.com/docs-new/rest/spot-trading/market-data/get-service-status, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format } from '../glossary.ts'
import { heldIn, KUCOIN } from './envelope.ts'
import { drift, readState } from './parsed.ts'
import { inShape } from './shape.ts'

const Status = v.object({
  status: v.picklist(['open', 'close', 'cancelonly']),
  msg: v.nullish(v.string()),
})

const SAYS = {
  open: ['ok', ''],
  close: ['paused', 'closed'],
  cancelonly: ['degraded', 'orders can only be cancelled'],
} as const

export const kucoinStatus: Format = (body) => {
  const answer = heldIn(body, KUCOIN)
  if (answer.kind === 'drift') return answer
  const said = inShape(Status, answer.value, 'data')
  if (!said.ok) return drift(said.why)
  const [level, words] = SAYS[said.value.status]
  return readState(['trading'], level, said.value.msg, words)
}
