/**
 * HitBTC's currencies with their networks, as an object keyed by currency: all of them, or those that the address
 * names. https://api.hitbtc.com/#currencies, read so by ccxt 4.5.84, checked 2026-11-22. A refusal is
 * `{"error":{"code":2001,"message":"..."}}`.
 */
import type { Format } from '../glossary.ts'
import { readCoinsByKey, readNetworks } from './coins.ts'
import { faulty, isRecord, type JsonRecord, parseRecord } from './json.ts'
import { refused } from './parsed.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const hitbtcCurrencies: Format = (body, options) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { error } = answer.value
  return isRecord(error)
    ? refused(error.code, error.message)
    : readCoinsByKey(answer.value, options, readCoin)
}

/**
 * Delisted coins are closed for ever; bank money (`crypto: false`) leaves over no network. The flags of the coin
 * override those of its networks. Omni rides on Bitcoin and says `network: "BTC"` (ccxt).
 */
function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  if (coin.delisted === true || coin.crypto === false) return null
  const open = flagOf(coin.payout_enabled)
  if (open === null) return faulty(`payout_enabled of ${asset}`, coin.payout_enabled)
  return readNetworks(table, asset, 'networks', coin.networks, (row) => {
    const withdraw = flagOf(row.payout_enabled)
    if (withdraw === null) return faulty(`networks.payout_enabled of ${asset}`, row.payout_enabled)
    return addRoute(table, {
      asset,
      network: row.protocol === 'OMNI' ? row.protocol : row.network,
      name: row.protocol || row.network_name || '',
      withdraw: open && withdraw,
      deposit: flagOf(coin.payin_enabled) === false ? false : flagOf(row.payin_enabled),
      fee: row.payout_fee,
    })
  })
}
