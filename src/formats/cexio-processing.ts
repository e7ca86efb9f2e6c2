/**
 * CEX.IO's crypto coins with their blockchains, both as objects keyed by name; flags are "enabled" or "disabled".
 * https://trade.cex.io/docs/#rest-public-api-calls-processing-info (POST with `{}`), read so by ccxt 4.5.84,
 * checked 2026-11-22. A fee with a share on top is not shown.
 */
import type { Format } from '../glossary.ts'
import { readCoinsByKey } from './coins.ts'
import { type Envelope, recordIn } from './envelope.ts'
import { faulty, isRecord, type JsonRecord } from './json.ts'
import { addRoute, count, type Table } from './routes.ts'

const ENVELOPE: Envelope = { code: 'ok', fine: ['ok'], message: 'error', holds: 'data' }

export const cexioProcessing: Format = (body, options) => {
  const answer = recordIn(body, ENVELOPE)
  return answer.kind === 'drift' ? answer : readCoinsByKey(answer.value, options, readCoin)
}

/** Bank money leaves over no blockchain. */
function readCoin(table: Table, asset: string, { blockchains }: JsonRecord): string | null {
  if (!isRecord(blockchains)) return faulty(`blockchains of ${asset}`, blockchains)
  for (const [chain, row] of Object.entries(blockchains)) count(table, readChain(table, asset, chain, row))
  return null
}

function readChain(table: Table, asset: string, chain: string, row: unknown): string | null {
  if (!isRecord(row)) return faulty(`${chain} of ${asset}`, row)
  const withdraw = isEnabled(row.withdrawal)
  if (withdraw === null) return faulty(`withdrawal of ${asset}`, row.withdrawal)
  const share = row.withdrawalFeePercent
  return addRoute(table, {
    asset,
    network: chain,
    withdraw,
    deposit: isEnabled(row.deposit),
    fee: share === '0' || share === 0 ? row.withdrawalFee : undefined,
    min: row.minWithdrawal,
  })
}

function isEnabled(value: unknown): boolean | null {
  return value === 'enabled' ? true : value === 'disabled' ? false : null
}
