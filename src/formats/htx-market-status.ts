/**
 * HTX's spot market: 1 normal, 2 halted, 3 orders can only be cancelled. https://www.htx.com/en-us/opend/newApiPages/
 * (spot, market status), checked 2026-11-22. A halt may be one of some pairs only.
 */
import * as v from 'valibot'
import type { Format, Level } from '../glossary.ts'
import { HTX, heldIn } from './envelope.ts'
import { drift, readState } from './parsed.ts'
import { inShape } from './shape.ts'

const Market = v.object({
  marketStatus: v.picklist([1, 2, 3]),
  haltReason: v.optional(v.unknown()),
  affectedSymbols: v.optional(v.unknown()),
})
type Market = v.InferOutput<typeof Market>

const REASONS: ReadonlyMap<unknown, string> = new Map([
  [2, ': emergency maintenance'],
  [3, ': scheduled maintenance'],
])

export const htxMarketStatus: Format = (body) => {
  const answer = heldIn(body, HTX)
  if (answer.kind === 'drift') return answer
  const market = inShape(Market, answer.value, 'data')
  if (!market.ok) return drift(market.why)
  return readState(['trading'], levelOf(market.value), wordsOf(market.value))
}

function levelOf({ marketStatus, affectedSymbols }: Market): Level {
  if (marketStatus === 1) return 'ok'
  const some = typeof affectedSymbols === 'string' && affectedSymbols !== '' && affectedSymbols !== 'all'
  return marketStatus === 3 || some ? 'degraded' : 'paused'
}

function wordsOf({ marketStatus, haltReason }: Market): string {
  if (marketStatus === 1) return ''
  const what = marketStatus === 2 ? 'spot market halted' : 'spot orders can only be cancelled'
  return what + (REASONS.get(haltReason) ?? '')
}
