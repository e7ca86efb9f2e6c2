/**
 * BitMEX's coins with their networks. https://www.bitmex.com/api/explorer/#!/Wallet/Wallet_getAssetsConfig and
 * JKorf/BitMEX.Net's recorded answer, checked 2026-11-22. Fees are in the coin's smallest unit and left out.
 */
import type { Format } from '../glossary.ts'
import { bitmexAnswer } from './bitmex-answer.ts'
import { readCoins, readNetworks } from './coins.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const bitmexAssets: Format = (body, options) => {
  const answer = bitmexAnswer(body)
  return answer.kind === 'drift' ? answer : readCoins('the answer', answer.value, options, 'asset', readCoin)
}

/** A coin that is not enabled is none that BitMEX holds. */
function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const enabled = flagOf(coin.enabled)
  if (enabled === null) return faulty(`enabled of ${asset}`, coin.enabled)
  if (!enabled) return null
  return readNetworks(table, asset, 'networks', coin.networks, (network) => {
    const withdraw = flagOf(network.withdrawalEnabled)
    if (withdraw === null) return faulty(`withdrawalEnabled of ${asset}`, network.withdrawalEnabled)
    return addRoute(table, {
      asset,
      network: network.asset,
      // "eth" and "xbt" are ids of the API; our word for the network says more.
      name: '',
      withdraw,
      deposit: flagOf(network.depositEnabled),
    })
  })
}
