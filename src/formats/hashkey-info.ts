/**
 * HashKey's coins with their chains, at the end of its market list. https://docs.hashkey.com/hk/en/, read so by
 * ccxt 4.5.84, checked 2026-11-22. The coin's flag says "no chain at all" and overrides those of the chains.
 */
import type { Format } from '../glossary.ts'
import { readCoins, readNetworks } from './coins.ts'
import { faulty, type JsonRecord, parseRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const hashkeyInfo: Format = (body, options) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  return readCoins('coins', answer.value.coins, options, 'coinId', readCoin)
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const open = flagOf(coin.allowWithdraw)
  if (open === null) return faulty(`allowWithdraw of ${asset}`, coin.allowWithdraw)
  return readNetworks(table, asset, 'chainTypes', coin.chainTypes, (chain) => {
    const withdraw = flagOf(chain.allowWithdraw)
    if (withdraw === null) return faulty(`allowWithdraw of ${asset}`, chain.allowWithdraw)
    return addRoute(table, {
      asset,
      network: chain.chainType,
      withdraw: open && withdraw,
      deposit: flagOf(coin.allowDeposit) === false ? false : flagOf(chain.allowDeposit),
      fee: chain.withdrawFee,
      min: chain.minWithdrawQuantity,
    })
  })
}
