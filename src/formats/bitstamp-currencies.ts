/**
 * Bitstamp's currencies with their networks; a coin and its network must both be "Enabled".
 * https://www.bitstamp.net/api/, read so by gocryptotrader, checked 2026-11-22. Bank money stands in the same list.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins, readNetworks } from './coins.ts'
import { faulty, type JsonRecord, parseJson } from './json.ts'
import { addRoute, type Table } from './routes.ts'

export const bitstampCurrencies: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  return readCoins('the answer', listOf(answer.value), options, 'currency', readCoin)
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  if (coin.type === 'fiat') return null
  if (coin.type !== 'crypto') return faulty(`type of ${asset}`, coin.type)
  const open = isEnabled(coin.withdrawal)
  if (open === null) return faulty(`withdrawal of ${asset}`, coin.withdrawal)
  const depositable = isEnabled(coin.deposit)
  return readNetworks(table, asset, 'networks', coin.networks, (network) => {
    const withdraw = isEnabled(network.withdrawal)
    if (withdraw === null) return faulty(`withdrawal of ${asset}`, network.withdrawal)
    return addRoute(table, {
      asset,
      network: network.network,
      withdraw: open && withdraw,
      deposit: depositable && isEnabled(network.deposit),
      min: network.withdrawal_minimum_amount,
    })
  })
}

function isEnabled(state: unknown): boolean | null {
  return state === 'Enabled' ? true : state === 'Disabled' ? false : null
}
