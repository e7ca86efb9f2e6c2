/**
 * Bitfinex's ways of moving money ("methods"), whether each is open, and which currencies travel on it:
 * `conf/pub:info:tx:status,pub:map:tx:method`, two lists in the order asked for.
 * https://docs.bitfinex.com/reference/rest-public-conf and JKorf/Bitfinex.Net's recorded answers, checked
 * 2026-11-22. The documents print the map the wrong way round: on the wire a method leads to its currencies.
 */
import type { Format } from '../glossary.ts'
import { bitfinexAnswer } from './bitfinex-answer.ts'
import { faulty } from './json.ts'
import { drift } from './parsed.ts'
import {
  addRoute,
  assetOf,
  closeTable,
  count,
  flagOf,
  openTable,
  type RouteRow,
  rowsOf,
  type Table,
} from './routes.ts'

type Currencies = ReadonlyMap<string, readonly unknown[]>

export const bitfinexConf: Format = (body, options) => {
  const answer = bitfinexAnswer(body)
  if (answer.kind === 'drift') return answer
  const [states, methods] = answer.value
  if (!isFilled(states)) return drift(faulty('pub:info:tx:status', states))
  if (!isFilled(methods)) return drift(faulty('pub:map:tx:method', methods))
  const table = openTable(options)
  const currencies = currenciesOf(table, methods)
  for (const row of rowsOf(table, states)) count(table, readState(table, currencies, row))
  return closeTable(table)
}

function isFilled(list: unknown): list is readonly unknown[] {
  return Array.isArray(list) && list.length > 0
}

function currenciesOf(table: Table, methods: readonly unknown[]): Currencies {
  const map = new Map<string, readonly unknown[]>()
  for (const row of rowsOf(table, methods)) {
    if (Array.isArray(row) && typeof row[0] === 'string' && Array.isArray(row[1])) map.set(row[0], row[1])
    else count(table, faulty('a method', row))
  }
  return map
}

/** `[method, deposits, withdrawals, ...]`, 9 to 12 columns. Methods of dead coins are no longer in the map. */
function readState(table: Table, currencies: Currencies, row: unknown): string | null {
  if (!Array.isArray(row) || typeof row[0] !== 'string') return faulty('a state', row)
  const [method, deposits, withdrawals] = row
  const assets = currencies.get(method)
  if (assets === undefined) return null
  const withdraw = flagOf(withdrawals)
  if (withdraw === null) return faulty(`withdrawals of ${method.slice(0, 40)}`, withdrawals)
  const deposit = flagOf(deposits)
  for (const one of assets) count(table, readCurrency(table, one, { network: method, withdraw, deposit }))
  return null
}

type State = Pick<RouteRow, 'network' | 'withdraw' | 'deposit'>

function readCurrency(table: Table, currency: unknown, state: State): string | null {
  const asset = assetOf(table, currency)
  if (asset === '') return faulty('a currency', currency)
  // "TETHERUSDTPLY" is no word for people: our word for the network says more.
  return addRoute(table, { asset, ...state, name: '' })
}
