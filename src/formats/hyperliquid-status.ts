/**
 * Hyperliquid's exchange status in its two recorded shapes: `{"status":"ok"}`, and `{"time":1795174200000,
 * "specialStatuses":null}`, where anything special means maintenance. ccxt 4.5.84 (fetchStatus) and
 * https://www.dwellir.com/docs/hyperliquid/exchange-status, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { faulty, parseRecord } from './json.ts'
import { drift, readState } from './parsed.ts'

export const hyperliquidStatus: Format = (body) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { status, time, specialStatuses: special } = answer.value
  if (status === 'ok') return readState(['trading'], 'ok')
  if (status !== undefined) return drift(faulty('status', status))
  if (typeof time !== 'number' || momentOf(time) === null) return drift(faulty('time', time))
  if (special === null || (Array.isArray(special) && special.length === 0)) {
    return readState(['trading'], 'ok')
  }
  if (typeof special !== 'object' && typeof special !== 'string') {
    return drift(faulty('specialStatuses', special))
  }
  return readState(['trading'], 'paused', wordsOf(special), 'special status')
}

/** The words themselves are documented nowhere; a list of them is what clients expect. */
function wordsOf(special: unknown): string {
  const words = (Array.isArray(special) ? special : [special]).filter((one) => typeof one === 'string')
  return words.slice(0, 10).join(', ')
}
