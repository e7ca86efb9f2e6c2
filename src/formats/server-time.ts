/**
 * An exchange's clock, asked only because an answer means that the API answers: `{"serverTime":1795174200000}`
 * (Binance, MEXC, Poloniex, HashKey), `{"server_time":...}` (Gate), `{"iso":"...","epoch":...}` (Coinbase),
 * `{"code":"200000","data":...}` (KuCoin), `{"code":"00000","data":{"serverTime":"..."}}` (Bitget) and
 * `{"rc":0,"result":{"serverTime":...}}` (XT). Documented by each exchange and read so by ccxt 4.5.84, checked
 * 2026-11-22. An error in a 200 says that this question was refused, not that the API is down.
 */
import type { Format } from '../glossary.ts'
import { momentOf } from './date.ts'
import { isRecord, type JsonRecord, parseJson } from './json.ts'
import { drift, readState, refused } from './parsed.ts'

const CLOCKS = ['serverTime', 'server_time', 'epoch', 'timestamp']
/** 0, "00000", 200 and "200000"; everything else in `code` or `rc` is an error. */
const SUCCESS = [0, 200, 200000]

export const serverTime: Format = (body) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (!isRecord(value)) return drift('no server time in the answer')
  const { rc, code = rc, mc, msg = mc, message, error, success } = value
  if (isWrong(code) || success === false) return refused(code, msg ?? message ?? error)
  const told = rc === undefined ? value.data : value.result
  const tells = isEpoch(told) || tellsTime(isRecord(told) ? told : value)
  return tells ? readState(['api'], 'ok') : drift('no server time in the answer')
}

function isWrong(code: unknown): boolean {
  if (code === undefined) return false
  return (typeof code !== 'string' && typeof code !== 'number') || !SUCCESS.includes(Number(code))
}

/** A date in words counts as `iso` only: error pages of common servers carry a `timestamp` in words. */
function tellsTime(clock: JsonRecord): boolean {
  const isWritten = ({ iso }: JsonRecord) => typeof iso === 'string' && momentOf(iso) !== null
  return isWritten(clock) || CLOCKS.some((key) => isEpoch(clock[key]))
}

function isEpoch(value: unknown): boolean {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))
  return isNumber && momentOf(value) !== null
}
