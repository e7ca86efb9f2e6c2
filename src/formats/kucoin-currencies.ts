/**
 * KuCoin's coins with their chains: the whole list, or one coin when the address names it.
 * https://www.kucoin.com/docs-new/rest/spot-trading/market-data/get-all-currencies, checked 2026-11-22.
 * Its successor (`ua/v1/asset/currencies`, read so by Kucoin.Net) calls the chains items. Walked by hand for speed,
 * like every big table.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins, readNetworks } from './coins.ts'
import { heldIn, KUCOIN } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const kucoinCurrencies: Format = (body, options) => {
  const answer = heldIn(body, KUCOIN)
  if (answer.kind === 'drift') return answer
  return readCoins('data', listOf(answer.value), options, 'currency', readCoin)
}

/** Dead coins have no chains at all, or `chains: null`. A chain's name may change; its id is what stays. */
function readCoin(table: Table, asset: string, { items, chains = items }: JsonRecord): string | null {
  if (chains === null) return null
  return readNetworks(table, asset, 'chains', chains, (chain) => {
    const withdraw = flagOf(chain.isWithdrawEnabled)
    if (withdraw === null) return faulty(`isWithdrawEnabled of ${asset}`, chain.isWithdrawEnabled)
    return addRoute(table, {
      asset,
      network: chain.chainId,
      name: chain.chainName ?? '',
      withdraw,
      deposit: flagOf(chain.isDepositEnabled),
      fee: chain.withdrawalMinFee ?? chain.minWithdrawFee,
      min: chain.withdrawalMinSize ?? chain.minWithdrawSize,
    })
  })
}
