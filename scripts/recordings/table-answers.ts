/** An exchange's withdrawal table and the addresses of its single coins, saying the same. */
import type { IsOpen, MadeCoin } from './bodies.ts'
import { MARKET, OPEN } from './quiet.ts'
import { type MadeTable, TABLES, type TableOf } from './tables.ts'
import type { MadeAnswer } from './write.ts'

/** Bodies of one state share a file, named after it. */
export function tableOf(
  exchange: TableOf,
  at: string,
  state: string,
  isOpen: IsOpen,
  market: readonly MadeCoin[] = MARKET,
): readonly MadeAnswer[] {
  const { url, whole, coins }: MadeTable = TABLES[exchange]
  return [
    { at, url, file: `${exchange}-${state}.json`, json: whole(market, isOpen) },
    ...coins.map((coin) => ({ at, url: coin.url, json: coin.body(market, isOpen) })),
  ]
}

export function openTable(exchange: TableOf, at: string): readonly MadeAnswer[] {
  return tableOf(exchange, at, 'open', OPEN)
}

/** Nothing but the coins that never had a way out is said to be open. */
export const NOTHING: IsOpen = () => false
