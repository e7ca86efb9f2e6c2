/**
 * MEXC's old v2 coin list, keyless by its archived documents; whether it still answers is unproven
 * (2026-11-22). It hides delisted coins. Rows nest their chains in `coins[]`; the documents print them flat.
 */
import type { Format } from '../glossary.ts'
import { readCoins, readNetworks } from './coins.ts'
import { type Envelope, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

const ENVELOPE: Envelope = { code: 'code', fine: [200, '200'], message: 'msg', holds: 'data' }

export const mexcCoins: Format = (body, options) => {
  const answer = heldIn(body, ENVELOPE)
  return answer.kind === 'drift' ? answer : readCoins('data', answer.value, options, 'currency', readCoin)
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const chains = coin.coins === undefined ? [coin] : coin.coins
  return readNetworks(table, asset, 'coins', chains, (chain) => {
    const withdraw = flagOf(chain.is_withdraw_enabled)
    if (withdraw === null) return faulty(`is_withdraw_enabled of ${asset}`, chain.is_withdraw_enabled)
    return addRoute(table, {
      asset,
      network: chain.chain,
      withdraw,
      deposit: flagOf(chain.is_deposit_enabled),
      fee: chain.fee,
      min: chain.withdraw_limit_min,
    })
  })
}
