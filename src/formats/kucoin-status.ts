/**
 * KuCoin's service status, spot and futures alike. Trading only: withdrawals pause without a word here.
 * https://www.kucoin.com/docs-new/rest/spot-trading/market-data/get-service-status, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Format, Level } from '../glossary.ts'
import { kucoinAnswer } from './kucoin-answer.ts'
import { drift, read } from './parsed.ts'
import { inShape } from './shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

const Status = v.object({
  status: v.picklist(['open', 'close', 'cancelonly']),
  msg: v.nullish(v.string(), ''),
})

const LEVELS = { open: 'ok', close: 'paused', cancelonly: 'degraded' } as const satisfies Record<
  string,
  Level
>
const WORDS = { open: '', close: 'closed', cancelonly: 'orders can only be cancelled' } as const

export const kucoinStatus: Format = (body) => {
  const answer = kucoinAnswer(body)
  if (answer.kind === 'drift') return answer
  const said = inShape(Status, answer.data, 'data')
  if (!said.ok) return drift(said.why)
  const { status, msg } = said.value
  const words = plain(msg ?? '', TITLE_LIMIT) || WORDS[status]
  return read({ kind: 'state', says: [{ signal: 'trading', level: LEVELS[status], words }], skipped: 0 })
}
