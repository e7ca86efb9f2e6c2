/**
 * Bitget's coins with their chains: the whole list, or one coin when the address names it.
 * https://www.bitget.com/api-doc/spot/market/Get-Coin-List, checked 2026-11-22. All flags are "true" or "false" in
 * quotes; a congested chain is open.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins, readNetworks } from './coins.ts'
import { BITGET, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

export const bitgetCoins: Format = (body, options) => {
  const answer = heldIn(body, BITGET)
  return answer.kind === 'drift' ? answer : readCoins('data', listOf(answer.value), options, 'coin', readCoin)
}

function readCoin(table: Table, asset: string, { chains }: JsonRecord): string | null {
  return readNetworks(table, asset, 'chains', chains, (chain) => {
    const withdraw = flagOf(chain.withdrawable)
    if (withdraw === null) return faulty(`withdrawable of ${asset}`, chain.withdrawable)
    return addRoute(table, {
      asset,
      network: chain.chain,
      withdraw,
      deposit: flagOf(chain.rechargeable),
      fee: chain.withdrawFee,
      min: chain.minWithdrawAmount,
    })
  })
}
