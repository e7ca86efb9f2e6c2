/**
 * HTX's coins with their chains: the whole list, or one coin when the address names it.
 * https://www.htx.com/en-us/opend/newApiPages/ (spot, reference data), checked 2026-11-22. Tickers come in small
 * letters; a coin that is not `normal` is delisted.
 */
import type { Format } from '../glossary.ts'
import { listOf, readCoins, readNetworks } from './coins.ts'
import { HTX, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, type Table } from './routes.ts'

export const htxCurrencies: Format = (body, options) => {
  const answer = heldIn(body, HTX)
  if (answer.kind === 'drift') return answer
  return readCoins('data', listOf(answer.value), options, 'currency', readCoin)
}

/** A chain's id differs from coin to coin ("trc20usdt"); a coin on its own chain has no `baseChain`. */
function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  if (typeof coin.instStatus !== 'string') return faulty(`instStatus of ${asset}`, coin.instStatus)
  if (coin.instStatus !== 'normal') return null
  return readNetworks(table, asset, 'chains', coin.chains, (chain) => {
    const withdraw = isAllowed(chain.withdrawStatus)
    if (withdraw === null) return faulty(`withdrawStatus of ${asset}`, chain.withdrawStatus)
    return addRoute(table, {
      asset,
      network: chain.baseChain || chain.displayName || chain.chain,
      name: chain.displayName ?? '',
      withdraw,
      deposit: isAllowed(chain.depositStatus),
      fee: chain.transactFeeWithdraw,
      min: chain.minWithdrawAmt,
    })
  })
}

function isAllowed(status: unknown): boolean | null {
  return status === 'allowed' ? true : status === 'prohibited' ? false : null
}
