/**
 * The coins in Bitrue's exchange information, which lists every market too (several megabytes).
 * https://github.com/Bitrue-exchange/Spot-official-api-docs, read so by ccxt 4.5.84, checked 2026-11-22.
 */
import type { Format } from '../glossary.ts'
import { readCoins, readNetworks } from './coins.ts'
import { type Envelope, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

/** Only refusals have a code. */
const ENVELOPE: Envelope = { code: 'code', fine: [undefined], message: 'msg', holds: 'coins' }

export const bitrueInfo: Format = (body, options) => {
  const answer = heldIn(body, ENVELOPE)
  return answer.kind === 'drift' ? answer : readCoins('coins', answer.value, options, 'coin', readCoin)
}

function readCoin(table: Table, asset: string, { chainDetail }: JsonRecord): string | null {
  return readNetworks(table, asset, 'chainDetail', chainDetail, (chain) => {
    const withdraw = flagOf(chain.enableWithdraw)
    if (withdraw === null) return faulty(`enableWithdraw of ${asset}`, chain.enableWithdraw)
    return addRoute(table, {
      asset,
      network: chain.chain,
      withdraw,
      deposit: flagOf(chain.enableDeposit),
      fee: chain.withdrawFee,
      min: chain.minWithdraw,
    })
  })
}
