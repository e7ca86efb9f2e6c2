/**
 * DigiFinex's deposit and withdrawal terms, one row per coin and chain. Coins with a chain of their own come with
 * `chain: ""`. https://docs.digifinex.com/en-ww/spot/v3/rest.html, read without a key by ccxt 4.5.84, checked
 * 2026-11-22. A fee may be in another coin, and is then not shown.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoins } from './coins.ts'
import { type Envelope, heldIn } from './envelope.ts'
import { faulty, type JsonRecord } from './json.ts'
import { addRoute, flagOf, type Table } from './routes.ts'

const ENVELOPE: Envelope = { code: 'code', fine: [200], message: 'msg', holds: 'data' }

export const digifinexCurrencies: Format = (body, options) => {
  const answer = heldIn(body, ENVELOPE)
  return answer.kind === 'drift' ? answer : readCoins('data', answer.value, options, 'currency', readChain)
}

function readChain(table: Table, asset: string, row: JsonRecord): string | null {
  const withdraw = flagOf(row.withdraw_status)
  if (withdraw === null) return faulty(`withdraw_status of ${asset}`, row.withdraw_status)
  return addRoute(table, {
    asset,
    network: row.chain || EVERY_NETWORK,
    withdraw,
    deposit: flagOf(row.deposit_status),
    fee: row.withdraw_fee_currency === row.currency ? row.min_withdraw_fee : undefined,
    min: row.min_withdraw_amount,
  })
}
