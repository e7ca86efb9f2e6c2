/**
 * LBank's withdrawal terms, one row per coin and chain; deposits are not mentioned.
 * https://www.lbank.com/en-US/docs/index.html#withdraw-configurations, read so by ccxt 4.5.84, checked 2026-11-22.
 * `result` comes as "true" and as true; coins with a single chain may leave `chain` out.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoins } from './coins.ts'
import { faulty, type JsonRecord, parseRecord } from './json.ts'
import { refused } from './parsed.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const lbankConfigs: Format = (body, options) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { result, error_code, msg, data } = answer.value
  if (flagOf(result) !== true) return refused(error_code, msg)
  return readCoins('data', data, options, 'assetCode', readChain)
}

function readChain(table: Table, asset: string, row: JsonRecord): string | null {
  const withdraw = flagOf(row.canWithDraw)
  if (withdraw === null) return faulty(`canWithDraw of ${asset}`, row.canWithDraw)
  const network = row.chain || EVERY_NETWORK
  return addRoute(table, { asset, network, withdraw, deposit: null, fee: row.fee, min: row.min })
}
