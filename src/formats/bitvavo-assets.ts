/**
 * Bitvavo's coins, or the one that the address names: one status for all networks of a coin.
 * https://docs.bitvavo.com/docs/rest-api/get-asset-data, read so by ccxt 4.5.84, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins } from './coins.ts'
import { faulty, isRecord, type JsonRecord, parseJson } from './json.ts'
import { drift } from './parsed.ts'
import { addRoute, count, type Table } from './routes.ts'

/** A delisted coin is no way out that could close. */
const DELISTED = 'DELISTED'
const OPEN: ReadonlyMap<unknown, boolean> = new Map([
  ['OK', true],
  ['MAINTENANCE', false],
  [DELISTED, false],
])
/** The coin's own chain in the documents; answers of 2025 name it by the coin. */
const OWN_CHAIN = 'Mainnet'

export const bitvavoAssets: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (isRecord(value) && value.symbol === undefined) return drift(faulty('the answer', value))
  return readCoins('the answer', listOf(value), options, 'symbol', readCoin)
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const { withdrawalStatus, networks } = coin
  if (withdrawalStatus === DELISTED) return null
  const withdraw = OPEN.get(withdrawalStatus)
  if (withdraw === undefined) return faulty(`withdrawalStatus of ${asset}`, withdrawalStatus)
  if (!Array.isArray(networks) || networks.length === 0) return faulty(`networks of ${asset}`, networks)
  for (const network of networks) {
    const wrong = addRoute(table, {
      asset,
      network: network === OWN_CHAIN ? asset : network,
      withdraw,
      deposit: OPEN.get(coin.depositStatus) ?? null,
      fee: coin.withdrawalFee,
      min: coin.withdrawalMinAmount,
      why: coin.message,
    })
    count(table, wrong)
  }
  return null
}
