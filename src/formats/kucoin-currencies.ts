/**
 * KuCoin's coins with their chains: the whole list, or one coin when the address names it.
 * https://www.kucoin.com/docs-new/rest/spot-trading/market-data/get-all-currencies, checked 2026-11-22.
 * Walked by hand for speed, like every big table.
 */
import type { Format } from '../glossary.ts'
import { faulty, isRecord } from './json.ts'
import { kucoinAnswer } from './kucoin-answer.ts'
import { drift } from './parsed.ts'
import { addRoute, assetOf, closeTable, count, flagOf, openTable, rowsOf, type Table } from './routes.ts'

export const kucoinCurrencies: Format = (body, options) => {
  const answer = kucoinAnswer(body)
  if (answer.kind === 'drift') return answer
  const coins = isRecord(answer.data) ? [answer.data] : answer.data
  if (!Array.isArray(coins) || coins.length === 0) return drift(faulty('data', answer.data))
  const table = openTable(options)
  for (const coin of rowsOf(table, coins)) count(table, readCoin(table, coin))
  return closeTable(table)
}

/** Dead coins have no chains at all, or `chains: null`. */
function readCoin(table: Table, coin: unknown): string | null {
  if (!isRecord(coin)) return faulty('a coin', coin)
  const asset = assetOf(table, coin.currency)
  if (asset === '') return faulty('currency', coin.currency)
  if (coin.chains === null) return null
  if (!Array.isArray(coin.chains)) return faulty(`chains of ${asset}`, coin.chains)
  for (const chain of coin.chains) count(table, readChain(table, asset, chain))
  return null
}

/** `chainName` may change; `chainId` is what stays. */
function readChain(table: Table, asset: string, chain: unknown): string | null {
  if (!isRecord(chain)) return faulty(`a chain of ${asset}`, chain)
  const withdraw = flagOf(chain.isWithdrawEnabled)
  if (withdraw === null) return faulty(`isWithdrawEnabled of ${asset}`, chain.isWithdrawEnabled)
  return addRoute(table, {
    asset,
    network: chain.chainId,
    name: chain.chainName,
    withdraw,
    deposit: flagOf(chain.isDepositEnabled),
    fee: chain.withdrawalMinFee,
    min: chain.withdrawalMinSize,
    why: undefined,
  })
}
