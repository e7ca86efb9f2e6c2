/**
 * WEEX's coins with their networks, a plain list in the shape of Binance's.
 * https://www.weex.com/api-doc/spot/ConfigAPI/CurrencyInfo, read without a key by ccxt 4.5.84, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { readCoins, readNetworks } from './coins.ts'
import { faulty, isRecord, type JsonRecord, parseJson } from './json.ts'
import { refused } from './parsed.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const weexCoins: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  return isRecord(value)
    ? refused(value.code, value.msg)
    : readCoins('the answer', value, options, 'coin', readCoin)
}

/** The flags of the coin say "no network at all" and override those of the networks. */
function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const open = flagOf(coin.withdrawAllEnable)
  if (open === null) return faulty(`withdrawAllEnable of ${asset}`, coin.withdrawAllEnable)
  return readNetworks(table, asset, 'networkList', coin.networkList, (row) => {
    const withdraw = flagOf(row.withdrawEnable)
    if (withdraw === null) return faulty(`withdrawEnable of ${asset}`, row.withdrawEnable)
    return addRoute(table, {
      asset,
      network: row.network,
      name: row.name || row.network,
      withdraw: open && withdraw,
      deposit: flagOf(coin.depositAllEnable) === false ? false : flagOf(row.depositEnable),
      fee: row.withdrawFee,
      min: row.withdrawMin,
      why: row.withdrawDesc,
    })
  })
}
