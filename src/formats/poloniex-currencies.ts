/**
 * Poloniex's currencies with their networks: the whole list, or one coin when the address names it.
 * https://api-docs.poloniex.com/spot/, read so by ccxt 4.5.84, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins, readNetworks } from './coins.ts'
import { faulty, isRecord, type JsonRecord, parseJson } from './json.ts'
import { refused } from './parsed.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const poloniexCurrencies: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (isRecord(value) && value.code !== undefined) return refused(value.code, value.message)
  return readCoins('the answer', listOf(value), options, 'coin', readCoin)
}

/**
 * What is delisted has its withdrawals off for good. A network's `name` is the coin's; its `blockchain` says which
 * network it is.
 */
function readCoin(table: Table, asset: string, { delisted, networkList }: JsonRecord): string | null {
  if (delisted === true) return null
  return readNetworks(table, asset, 'networkList', networkList, (network) => {
    const withdraw = flagOf(network.withdrawalEnable)
    if (withdraw === null) return faulty(`withdrawalEnable of ${asset}`, network.withdrawalEnable)
    return addRoute(table, {
      asset,
      network: network.blockchain,
      withdraw,
      deposit: flagOf(network.depositEnable),
      fee: network.withdrawFee,
      min: network.withdrawMin,
    })
  })
}
