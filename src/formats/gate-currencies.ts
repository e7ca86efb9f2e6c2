/**
 * Gate's coins: the whole list, or one coin when the address names it.
 * https://www.gate.com/docs/developers/apiv4/en/, checked 2026-11-22.
 * The flags say "disabled". Those of the coin itself are deprecated, those of its `chains` count; rows of the
 * old kind (`BTC_BSC`) have no chains and stand for one network of a coin.
 */
import type { Format } from '../glossary.ts'
import { listOf, readNetworks } from './coins.ts'
import { faulty, isRecord, type JsonRecord, parseJson } from './json.ts'
import { drift, refused } from './parsed.ts'
import { addRoute, assetOf, closeTable, count, openTable, rowsOf, type Table } from './routes.ts'

export const gateCurrencies: Format = (body, options) => {
  const answer = parseJson(body)
  if (answer.kind === 'drift') return answer
  const { value } = answer
  if (isRecord(value) && value.label !== undefined) return refused(value.label, value.message)
  const coins = listOf(value)
  if (!Array.isArray(coins) || coins.length === 0) return drift(faulty('the answer', coins))
  const table = openTable(options)
  const old: JsonRecord[] = []
  for (const coin of rowsOf(table, coins)) count(table, readCoin(table, coin, old))
  const told = new Set(table.routes.keys())
  for (const row of old) count(table, readOldRow(table, row, told))
  return closeTable(table)
}

function readCoin(table: Table, coin: unknown, old: JsonRecord[]): string | null {
  if (!isRecord(coin)) return faulty('a coin', coin)
  if (coin.delisted === true) return null
  if (coin.chains === undefined) {
    old.push(coin)
    return null
  }
  const asset = assetOf(table, coin.currency)
  if (asset === '') return faulty('currency', coin.currency)
  return readNetworks(table, asset, 'chains', coin.chains, (chain) =>
    addChain(table, asset, chain.name, chain),
  )
}

/** A coin that has told its chains is not told again by its old rows. */
function readOldRow(table: Table, row: JsonRecord, told: ReadonlySet<string>): string | null {
  const { currency, chain } = row
  const asset = assetOf(table, typeof currency === 'string' ? currency.replace(/_[^_]*$/, '') : currency)
  if (asset === '') return faulty('currency', currency)
  return told.has(asset) ? null : addChain(table, asset, chain, row)
}

/** `withdraw_delayed` is slow, not closed. */
function addChain(table: Table, asset: string, network: unknown, flags: JsonRecord): string | null {
  const { withdraw_disabled: closed, deposit_disabled: noDeposit } = flags
  if (typeof closed !== 'boolean') return faulty(`withdraw_disabled of ${asset}`, closed)
  const deposit = typeof noDeposit === 'boolean' ? !noDeposit : null
  return addRoute(table, { asset, network, withdraw: !closed, deposit })
}
