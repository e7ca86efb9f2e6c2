/**
 * Coinbase Exchange's currencies with their networks: the whole list, or one when the address names it.
 * https://docs.cdp.coinbase.com/api-reference/exchange-api/rest-api/currencies/get-all-known-currencies and
 * ccxt 4.5.84, checked 2026-11-22. One word speaks for both directions: "online", and every other word is off.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins, readNetworks } from './coins.ts'
import { faulty, isRecord, type JsonRecord, parseJson } from './json.ts'
import { refused } from './parsed.ts'
import { addRoute, type Table } from './routes.ts'

export const coinbaseCurrencies: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (isRecord(value) && value.id === undefined) return refused(undefined, value.message)
  return readCoins('the answer', listOf(value), options, 'id', readCoin)
}

/** Money of states, and coins taken off for good, are no way out. */
function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  if (isRecord(coin.details) && coin.details.type === 'fiat') return null
  const coinOnline = isOnline(coin.status)
  if (coinOnline === null) return faulty(`status of ${asset}`, coin.status)
  if (coin.status === 'delisted') return null
  return readNetworks(table, asset, 'supported_networks', coin.supported_networks, (network) => {
    const online = isOnline(network.status)
    if (online === null) return faulty(`status of a network of ${asset}`, network.status)
    if (network.status === 'delisted') return null
    return addRoute(table, {
      asset,
      network: network.id,
      name: network.name ?? '',
      withdraw: coinOnline && online,
      deposit: null,
      min: network.min_withdrawal_amount,
      why: coin.message,
    })
  })
}

function isOnline(status: unknown): boolean | null {
  return typeof status === 'string' && status !== '' ? status === 'online' : null
}
