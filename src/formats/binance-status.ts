/**
 * Binance's system status: `{"status":0,"msg":"normal"}`, 1 while the whole system is under maintenance.
 * https://developers.binance.com/docs/wallet/others/system-status, checked 2026-11-22. It speaks of nothing
 * smaller: wallet pauses do not show here.
 */
import * as v from 'valibot'
import type { Format, Level } from '../glossary.ts'
import { parseJson } from './json.ts'
import { drift, read } from './parsed.ts'
import { inShape } from './shape.ts'
import { plain, TITLE_LIMIT } from './text.ts'

/** One public client types the status as a string. */
const Status = v.object({
  status: v.union([v.picklist([0, 1]), v.picklist(['0', '1'])]),
  msg: v.optional(v.string(), ''),
})

export const binanceStatus: Format = (body) => {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const said = inShape(Status, json.value)
  if (!said.ok) return drift(said.why)
  const level: Level = Number(said.value.status) === 0 ? 'ok' : 'paused'
  const words = plain(said.value.msg, TITLE_LIMIT).replaceAll('_', ' ')
  return read({
    kind: 'state',
    says: [
      { signal: 'site', level, words },
      { signal: 'trading', level, words },
    ],
    skipped: 0,
  })
}
