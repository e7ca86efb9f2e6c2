/**
 * MEXC's old v2 coin list, keyless by its archived documents; whether it still answers is unproven
 * (2026-11-22). It hides delisted coins. Rows nest their chains in `coins[]`; the documents print them flat.
 */
import type { Format } from '../glossary.ts'
import { faulty, isRecord, parseJson } from './json.ts'
import { drift, refused } from './parsed.ts'
import { addRoute, assetOf, closeTable, count, flagOf, openTable, rowsOf, type Table } from './routes.ts'

export const mexcCoins: Format = (body, options) => {
  const json = parseJson(body)
  if (json.kind === 'drift') return json
  const answer = json.value
  if (!isRecord(answer)) return drift(faulty('the answer', answer))
  if (answer.code !== 200 && answer.code !== '200') return refused(answer.code, answer.msg)
  const { data } = answer
  if (!Array.isArray(data) || data.length === 0) return drift(faulty('data', data))
  const table = openTable(options)
  for (const coin of rowsOf(table, data)) count(table, readCoin(table, coin))
  return closeTable(table)
}

function readCoin(table: Table, coin: unknown): string | null {
  if (!isRecord(coin)) return faulty('a coin', coin)
  const asset = assetOf(table, coin.currency)
  if (asset === '') return faulty('currency', coin.currency)
  if (coin.coins === undefined) return readChain(table, asset, coin)
  if (!Array.isArray(coin.coins)) return faulty(`coins of ${asset}`, coin.coins)
  for (const chain of coin.coins) count(table, readChain(table, asset, chain))
  return null
}

function readChain(table: Table, asset: string, row: unknown): string | null {
  if (!isRecord(row)) return faulty(`a chain of ${asset}`, row)
  const withdraw = flagOf(row.is_withdraw_enabled)
  if (withdraw === null) return faulty(`is_withdraw_enabled of ${asset}`, row.is_withdraw_enabled)
  return addRoute(table, {
    asset,
    network: row.chain,
    name: row.chain,
    withdraw,
    deposit: flagOf(row.is_deposit_enabled),
    fee: row.fee,
    min: row.withdraw_limit_min,
    why: undefined,
  })
}
