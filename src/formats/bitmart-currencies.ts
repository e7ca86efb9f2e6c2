/**
 * BitMart's coins, each with one pair of flags for all its networks.
 * https://developer-pro.bitmart.com/en/spot/#get-currency-list-v1, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoins } from './coins.ts'
import { BITMART, recordIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const bitmartCurrencies: Format = (body, options) => {
  const answer = recordIn(body, BITMART)
  if (answer.kind === 'drift') return answer
  return readCoins('data.currencies', answer.value.currencies, options, 'id', readCoin)
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const withdraw = flagOf(coin.withdraw_enabled)
  if (withdraw === null) return faulty(`withdraw_enabled of ${asset}`, coin.withdraw_enabled)
  return addRoute(table, { asset, network: EVERY_NETWORK, withdraw, deposit: flagOf(coin.deposit_enabled) })
}
