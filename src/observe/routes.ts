/** The book of routes: which are active, which are closed since when, and what that adds up to. */
import { DAY, type Millis, type Route } from '../glossary.ts'
import type { Book, CoinExits, ExitRoute, RouteMemo } from '../ledger/rows.ts'

/** Coins whose closing means the exchange's withdrawals as such are in trouble. */
export const MAJORS: readonly string[] = ['BTC', 'ETH', 'USDT', 'USDC', 'SOL', 'XRP']
const DORMANT = -1
const DORMANT_AFTER = 7 * DAY
/** With this share of a table closed at first sight it is a pause in progress, not a graveyard. */
export const MASS_CLOSED = 0.6

export function routeKey(route: { asset: string; network: string }): string {
  return `${route.asset}/${route.network}`
}

/**
 * The book after a reading. Healthy exchanges always have routes closed (KuCoin's own example closes BTC-Segwit
 * withdrawals), so a route counts only while it was open at some time in the last 7 days.
 * Returns the same object when nothing changed. `held` keeps the routes of an open incident from going dormant.
 */
export function updateBook(
  book: Book | null,
  routes: readonly Route[],
  held: (asset: string) => boolean,
  at: { readonly id: string; readonly now: Millis; readonly whole: boolean },
): Book {
  const known = book?.routes ?? {}
  const firstClosed = firstSightState(book, routes, at)
  const changed: Record<string, RouteMemo> = {}
  let changes = 0
  for (const route of routes) {
    const key = routeKey(route)
    const memo = known[key]
    const since = nextSince(memo, route, held(route.asset), at.now, firstClosed)
    if (memo && memo.since === since && memo.name === route.name && memo.fee === route.fee) continue
    changed[key] = memoOf(route, since)
    changes++
  }
  if (book && changes === 0) return book
  return { id: at.id, firstAt: book?.firstAt ?? at.now, routes: { ...known, ...changed } }
}

function memoOf(route: Route, since: number): RouteMemo {
  const { name, fee, min } = route
  return { since, name, ...(fee === undefined ? {} : { fee }), ...(min === undefined ? {} : { min }) }
}

function nextSince(
  memo: RouteMemo | undefined,
  route: Route,
  held: boolean,
  now: Millis,
  firstClosed: number,
): number {
  if (route.withdraw) return 0
  if (!memo) return firstClosed
  if (memo.since === 0) return now
  const aged = memo.since > 0 && now - memo.since > DORMANT_AFTER && !held
  return aged ? DORMANT : memo.since
}

/** What a route that is closed when first seen counts as. Later newcomers are always dormant. */
function firstSightState(
  book: Book | null,
  routes: readonly Route[],
  at: { now: Millis; whole: boolean },
): number {
  if (book || !at.whole) return DORMANT
  const closed = routes.filter((route) => !route.withdraw).length
  return routes.length > 0 && closed / routes.length >= MASS_CLOSED ? at.now : DORMANT
}

/** One active route as a reading shows it. */
export interface ActiveRoute {
  readonly route: Route
  /** 0 when open. */
  readonly since: number
}

/** Routes of the reading that count, by asset. */
export function activeByAsset(book: Book, routes: readonly Route[]): ReadonlyMap<string, ActiveRoute[]> {
  const assets = new Map<string, ActiveRoute[]>()
  for (const route of routes) {
    const since = book.routes[routeKey(route)]?.since ?? DORMANT
    if (since === DORMANT) continue
    const list = assets.get(route.asset)
    if (list) list.push({ route, since })
    else assets.set(route.asset, [{ route, since }])
  }
  return assets
}

/** The exits of some coins by the book: open first seen, then closed; dormant routes are not mentioned. */
export function exitsOf(book: Book, coins: readonly string[]): readonly CoinExits[] {
  const entries = Object.entries(book.routes)
  return coins.flatMap((asset) => {
    const own = entries.filter(([key, memo]) => key.startsWith(`${asset}/`) && memo.since !== DORMANT)
    if (own.length === 0) return []
    const exits = own.map(([key, memo]) => ({ closed: memo.since > 0, exit: exitOf(key, memo) }))
    return [
      {
        asset,
        open: exits.filter((one) => !one.closed).map((one) => one.exit),
        closed: exits.filter((one) => one.closed).map((one) => one.exit),
      },
    ]
  })
}

function exitOf(key: string, memo: RouteMemo): ExitRoute {
  const { name, fee, min } = memo
  const network = key.slice(key.indexOf('/') + 1)
  return { network, name, ...(fee === undefined ? {} : { fee }), ...(min === undefined ? {} : { min }) }
}
