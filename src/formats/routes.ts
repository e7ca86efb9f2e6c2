/** Gathers the rows of a coin table into routes. A table has thousands of rows, so this file counts microseconds. */
import type { FormatOptions, Parsed, Route } from '../glossary.ts'
import { EVERY_NETWORK, networkId } from '../observe/vocabulary.ts'
import { ROW_LIMIT } from './json.ts'
import { drift, read } from './parsed.ts'
import { mostly } from './rows.ts'
import { clip, plain } from './text.ts'

/** One network of one coin, as far as a table says it. */
export interface RouteRow {
  readonly asset: string
  /** The exchange's id for the network. */
  readonly network: unknown
  /** Its word for people where that is another one; '' where it has none. */
  readonly name?: unknown
  readonly withdraw: boolean
  readonly deposit: boolean | null
  readonly fee?: unknown
  readonly min?: unknown
  readonly why?: unknown
}

/** A table while it is being read; alive only inside one call of a format. */
export interface Table {
  readonly options: FormatOptions
  /** By asset: the handful of routes of one coin is searched faster than a map of all routes is filled. */
  readonly routes: Map<string, Route[]>
  /** Thousands of rows share some hundred networks: each word is cleaned and looked up once. */
  readonly networks: Map<string, string>
  readonly names: Map<string, string>
  good: number
  skipped: number
  wrong: string
}

export function openTable(options: FormatOptions): Table {
  return { options, routes: new Map(), networks: new Map(), names: new Map(), good: 0, skipped: 0, wrong: '' }
}

/** The rows of a list that are read; what is beyond the limit counts as unreadable. */
export function rowsOf<T>(table: Table, list: readonly T[]): readonly T[] {
  if (list.length <= ROW_LIMIT) return list
  table.skipped += list.length - ROW_LIMIT
  table.wrong = 'too many rows'
  return list.slice(0, ROW_LIMIT)
}

/** Counts a row that could not be read, and remembers what was wrong with the first of them. */
export function count(table: Table, wrong: string | null): void {
  if (wrong === null) return
  table.skipped += 1
  table.wrong ||= wrong
}

/** Returns what is wrong with the row, or null when it became a route. */
export function addRoute(table: Table, row: RouteRow): string | null {
  // Each field is looked at once: every format's rows have a shape of their own, and a look costs.
  const { asset, network: id, name: word = id, withdraw, deposit, why } = row
  const network = networkOf(table, id)
  if (network === '') return `the network of ${asset} has no id`
  if (table.good >= ROW_LIMIT) return 'too many rows'
  table.good += 1
  const name = nameOf(table, word, network)
  const fee = amountOf(row.fee)
  const min = amountOf(row.min)
  // One literal for what nearly every row has: fields added later live outside the object and cost twice.
  const route: Route =
    fee !== undefined && min !== undefined
      ? { asset, network, withdraw, deposit, name, fee, min }
      : { asset, network, withdraw, deposit, name, ...(fee && { fee }), ...(min && { min }) }
  const words = !withdraw && typeof why === 'string' && why !== '' ? plain(why, 300) : ''
  keep(table, words === '' ? route : { ...route, why: words })
  return null
}

function keep(table: Table, route: Route): void {
  const routes = table.routes.get(route.asset)
  if (routes === undefined) {
    table.routes.set(route.asset, [route])
    return
  }
  let at = 0
  while (at < routes.length && routes[at]?.network !== route.network) at += 1
  const known = routes[at]
  routes[at] = known === undefined ? route : either(known, route)
}

/** A table without a single route is not a table: no exchange we read has ever had an empty one. */
export function closeTable({ good, skipped, wrong, routes }: Table): Parsed {
  const rows = good + skipped
  if (mostly(skipped, rows)) return drift(`${skipped} of ${rows} rows unreadable: ${wrong}`)
  if (routes.size === 0) return drift('no coin has a network')
  // `flat()` took a fifth of the whole walk (Node 20, 2026-11-22).
  const all: Route[] = []
  for (const ofAsset of routes.values()) for (const route of ofAsset) all.push(route)
  return read({ kind: 'table', routes: all, skipped })
}

/** A ticker in our vocabulary; '' when it is no ticker. Binance lists tickers in Chinese (since 2025-10). */
export function assetOf(table: Table, value: unknown): string {
  if (typeof value !== 'string') return ''
  const asset = SIMPLE.test(value) ? value : tickerIn(value)
  const { assets } = table.options
  return assets !== undefined && Object.hasOwn(assets, asset) ? (assets[asset] ?? asset) : asset
}

const SIMPLE = /^[A-Z0-9]{1,20}$/

function tickerIn(value: string): string {
  const asset = value.slice(0, 40).trim().toUpperCase()
  return /^[\p{L}\p{N}$][\p{L}\p{N}._$+-]{0,23}$/u.test(asset) ? asset : ''
}

/** Exchanges write their flags as true, "true", 1 and "1" (MEXC's documents and its wire disagree); null: neither. */
export function flagOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  if (value === 'true' || value === 1 || value === '1') return true
  return value === 'false' || value === 0 || value === '0' ? false : null
}

/**
 * Two rows for one route (one network under two ids of the exchange) are one way out with two doors: it is
 * open while either is, and tells the terms of the first open one.
 */
function either(first: Route, second: Route): Route {
  const shown = !first.withdraw && second.withdraw ? second : first
  return { ...shown, deposit: first.deposit === null ? second.deposit : first.deposit || second.deposit }
}

/** Plain decimals only; "1e-8" and "free" are left out rather than shown. */
const AMOUNT = /^\d{1,20}(?:\.\d{1,20})?$/

function amountOf(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  return typeof text === 'string' && AMOUNT.test(text) ? text : undefined
}

function networkOf(table: Table, word: unknown): string {
  if (typeof word !== 'string') return ''
  const known = table.networks.get(word)
  if (known !== undefined) return known
  const { networks } = table.options
  const ours = networks !== undefined && Object.hasOwn(networks, word) ? networks[word] : undefined
  const id = ours ?? networkId(plain(word, 60))
  table.networks.set(word, id)
  return id
}

function nameOf(table: Table, name: unknown, network: string): string {
  if (network === EVERY_NETWORK) return ''
  if (typeof name !== 'string') return network
  const known = table.names.get(name)
  if (known !== undefined) return known === '' ? network : known
  const clean = clip(plain(name, 60), 40)
  table.names.set(name, clean)
  return clean === '' ? network : clean
}
