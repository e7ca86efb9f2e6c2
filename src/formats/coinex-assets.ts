/**
 * CoinEx's coins with their chains: the whole list, or one coin when the address names it.
 * https://docs.coinex.com/api/v2, read so by ccxt 4.5.84, checked 2026-11-22. A coin and its chain must both be enabled.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins, readNetworks } from './coins.ts'
import { COINEX, heldIn } from './envelope.ts'
import { faulty, isRecord, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

/** Stands where a coin has no chain yet (list of chains in ccxt 4.5.84, 2026-11-22). */
const NO_CHAINS: readonly unknown[] = ['PRE_MARKET', '_NULL']

export const coinexAssets: Format = (body, options) => {
  const answer = heldIn(body, COINEX)
  if (answer.kind === 'drift') return answer
  const rows = listOf(answer.value)
  return readCoins('data', Array.isArray(rows) ? rows.map(coinOf) : rows, options, 'ccy', readCoin)
}

/** The coin stands in a record of its own beside its chains. */
function coinOf(row: unknown): unknown {
  return isRecord(row) && isRecord(row.asset) ? { ...row.asset, chains: row.chains } : row
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const open = flagOf(coin.withdraw_enabled)
  if (open === null) return faulty(`withdraw_enabled of ${asset}`, coin.withdraw_enabled)
  const depositable = flagOf(coin.deposit_enabled)
  return readNetworks(table, asset, 'chains', coin.chains, (chain) => {
    if (NO_CHAINS.includes(chain.chain)) return null
    const withdraw = flagOf(chain.withdraw_enabled)
    if (withdraw === null) return faulty(`withdraw_enabled of ${asset}`, chain.withdraw_enabled)
    return addRoute(table, {
      asset,
      network: chain.chain,
      withdraw: open && withdraw,
      deposit: depositable && flagOf(chain.deposit_enabled),
      fee: chain.withdrawal_fee,
      min: chain.min_withdraw_amount,
    })
  })
}
