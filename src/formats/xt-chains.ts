/**
 * XT's coins with the chains they can be moved over. https://doc.xt.com/#deposit_withdrawalsupportedCurrenciesGet,
 * read so by ccxt 4.5.84 and XT.Net, checked 2026-11-22. A fee may be in another coin, and is then not shown.
 */
import type { Format } from '../glossary.ts'
import { readCoins, readNetworks } from './coins.ts'
import { type Envelope, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

const ENVELOPE: Envelope = { code: 'rc', fine: [0], message: 'mc', holds: 'result' }

export const xtChains: Format = (body, options) => {
  const answer = heldIn(body, ENVELOPE)
  return answer.kind === 'drift' ? answer : readCoins('result', answer.value, options, 'currency', readCoin)
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  return readNetworks(table, asset, 'supportChains', coin.supportChains, (chain) => {
    const withdraw = flagOf(chain.withdrawEnabled)
    if (withdraw === null) return faulty(`withdrawEnabled of ${asset}`, chain.withdrawEnabled)
    return addRoute(table, {
      asset,
      network: chain.chain,
      withdraw,
      deposit: flagOf(chain.depositEnabled),
      fee: chain.withdrawFeeCurrency === coin.currency ? chain.withdrawFeeAmount : undefined,
      min: chain.withdrawMinAmount,
    })
  })
}
