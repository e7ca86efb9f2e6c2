/**
 * Coinone's coins, each open or closed as a whole: only "normal" is open.
 * https://docs.coinone.co.kr/reference/currencies, read so by ccxt 4.5.84, checked 2026-11-22. Errors come with
 * HTTP 200 as `{"result":"error","error_code":"4","error_msg":"..."}`.
 */
import type { Format } from '../glossary.ts'
import { EVERY_NETWORK } from '../observe/vocabulary.ts'
import { readCoins } from './coins.ts'
import { faulty, type JsonRecord, parseRecord } from './json.ts'
import { refused } from './parsed.ts'
import { addRoute, type Table } from './routes.ts'

export const coinoneCurrencies: Format = (body, options) => {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const { result, error_code, error_msg, currencies } = answer.value
  if (result !== 'success') return refused(error_code, error_msg)
  return readCoins('currencies', currencies, options, 'symbol', readCoin)
}

function readCoin(table: Table, asset: string, coin: JsonRecord): string | null {
  const { withdraw_status, deposit_status } = coin
  if (typeof withdraw_status !== 'string') return faulty(`withdraw_status of ${asset}`, withdraw_status)
  return addRoute(table, {
    asset,
    network: EVERY_NETWORK,
    withdraw: withdraw_status === 'normal',
    deposit: typeof deposit_status === 'string' ? deposit_status === 'normal' : null,
    fee: coin.withdrawal_fee,
    min: coin.withdrawal_min_amount,
  })
}
