/** The outline of every coin table: coins by ticker, each with its networks or standing for one itself. */
import type { FormatOptions, Parsed } from '../glossary.ts'
import { faulty, isRecord, type JsonRecord } from './json.ts'
import { drift } from './parsed.ts'
import { assetOf, closeTable, count, openTable, rowsOf, type Table } from './routes.ts'

/** Bank money stands among the coins of many exchanges; its ways out are banks, not networks. */
const FIAT = new Set('AED ARS AUD BRL CAD CHF COP CRC EUR GBP HKD JPY KRW MXN PLN SGD TRY USD'.split(' '))

/** Returns what is wrong with the coin; null when it was read, or when there is nothing in it to read. */
type ReadCoin = (table: Table, asset: string, coin: JsonRecord) => string | null

/** `field` is the place of the list in the answer, `ticker` the field of a coin that names it. */
export function readCoins(
  field: string,
  list: unknown,
  options: FormatOptions,
  ticker: string,
  readCoin: ReadCoin,
): Parsed {
  if (!Array.isArray(list) || list.length === 0) return drift(faulty(field, list))
  const table = openTable(options)
  for (const coin of rowsOf(table, list)) count(table, readOne(table, coin, ticker, readCoin))
  return closeTable(table)
}

function readOne(table: Table, coin: unknown, ticker: string, readCoin: ReadCoin): string | null {
  if (!isRecord(coin)) return faulty('a coin', coin)
  const asset = assetOf(table, coin[ticker])
  if (asset === '') return faulty(ticker, coin[ticker])
  return isFiat(asset) ? null : readCoin(table, asset, coin)
}

/** Only codes of three letters are looked up: a table has a thousand tickers. */
function isFiat(asset: string): boolean {
  return asset.length === 3 && FIAT.has(asset)
}

/** The same for a record whose keys are the tickers; such tables have a field of their own for bank money. */
export function readCoinsByKey(coins: JsonRecord, options: FormatOptions, readCoin: ReadCoin): Parsed {
  const table = openTable(options)
  for (const key of rowsOf(table, Object.keys(coins))) count(table, readKey(table, key, coins[key], readCoin))
  return closeTable(table)
}

function readKey(table: Table, key: string, coin: unknown, readCoin: ReadCoin): string | null {
  const asset = assetOf(table, key)
  if (asset === '') return faulty('a ticker', key)
  return isRecord(coin) ? readCoin(table, asset, coin) : faulty(asset, coin)
}

/** One coin alone, when the address names it, is a list of one. */
export function listOf(coins: unknown): unknown {
  return isRecord(coins) ? [coins] : coins
}

/** The networks of one coin, counted one by one. */
export function readNetworks(
  table: Table,
  asset: string,
  field: string,
  list: unknown,
  readNetwork: (network: JsonRecord) => string | null,
): string | null {
  if (!Array.isArray(list)) return faulty(`${field} of ${asset}`, list)
  for (const row of list) {
    count(table, isRecord(row) ? readNetwork(row) : faulty(`one of ${field} of ${asset}`, row))
  }
  return null
}
