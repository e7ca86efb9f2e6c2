/**
 * Bithumb's coins, one row per network; the same for one coin when the address names it.
 * https://apidocs.bithumb.com/reference/입출금-지원-현황, checked 2026-11-22. Any `status` but "0000" is a
 * refusal, and flags are 1 and 0.
 */
import type { Format } from '../glossary.ts'
import { readCoins } from './coins.ts'
import { type Envelope, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

const ENVELOPE: Envelope = { code: 'status', fine: ['0000'], message: 'message', holds: 'data' }

export const bithumbAssets: Format = (body, options) => {
  const answer = heldIn(body, ENVELOPE)
  return answer.kind === 'drift' ? answer : readCoins('data', answer.value, options, 'currency', readNetwork)
}

function readNetwork(table: Table, asset: string, row: JsonRecord): string | null {
  const withdraw = flagOf(row.withdrawal_status)
  if (withdraw === null) return faulty(`withdrawal_status of ${asset}`, row.withdrawal_status)
  return addRoute(table, { asset, network: row.net_type, withdraw, deposit: flagOf(row.deposit_status) })
}
