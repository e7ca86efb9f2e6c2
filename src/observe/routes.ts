/** The book of routes: which are active, which are closed since when, and what that adds up to. */
import { DAY, type Millis, type Route } from '../glossary.ts'
import type { Book, CoinExits, ExitRoute, RouteMemo } from '../ledger/rows.ts'

/** Coins whose closing means the exchange's withdrawals as such are in trouble. */
export const MAJORS: readonly string[] = ['BTC', 'ETH', 'USDT', 'USDC', 'SOL', 'XRP']
const DORMANT = -1
const DORMANT_AFTER = 7 * DAY
/** With this share of a table closed at first sight it is a pause in progress, not a graveyard. */
export const MASS_CLOSED = 0.6
/** With less than this closed, a pause seen from the start is over; what never opened since was never open. */
const SETTLED = 0.3

export function routeKey(route: { asset: string; network: string }): string {
  return `${route.asset}/${route.network}`
}

/** One active route as a reading shows it. */
export interface ActiveRoute {
  readonly route: Route
  /** 0 when open. */
  readonly since: number
}

export interface Survey {
  /** The same object as before when nothing changed. */
  readonly book: Book
  readonly active: readonly ActiveRoute[]
  /** How many of the routes that were active before the reading still shows. */
  readonly stillShown: number
}

/**
 * The book after a reading. Healthy exchanges always have routes closed (KuCoin's own example closes BTC-Segwit
 * withdrawals), so a route counts only while it was open at some time in the last 7 days.
 * `held` keeps the routes of an open incident from going dormant. One pass: tables have thousands of rows.
 */
export function survey(
  book: Book | null,
  routes: readonly Route[],
  held: (asset: string) => boolean,
  at: { readonly id: string; readonly now: Millis; readonly whole: boolean },
): Survey {
  const known = book?.routes ?? {}
  const firstClosed = firstSightState(book, routes, at)
  const settledSince = at.whole && book && closedShare(routes) < SETTLED ? book.firstAt : null
  const opened = settledSince === null ? null : openMajors(routes)
  const changed: Record<string, RouteMemo> = {}
  const active: ActiveRoute[] = []
  let changes = 0
  let gained = 0
  let stillShown = 0
  for (const route of routes) {
    const key = routeKey(route)
    const memo = known[key]
    const next = nextSince(memo, route, held, at.now, firstClosed)
    const neverOpen = next > 0 && next === settledSince && isSettled(route, opened)
    const since = neverOpen ? DORMANT : next
    if (since !== DORMANT) active.push({ route, since })
    const wasActive = memo !== undefined && memo.since !== DORMANT
    if (wasActive) stillShown++
    if (memo?.since === since && hasSameTerms(memo, route)) continue
    changed[key] = memoOf(route, since)
    gained += (since === DORMANT ? 0 : 1) - (wasActive ? 1 : 0)
    changes++
  }
  if (book && changes === 0) return { book, active, stillShown }
  const next = {
    id: at.id,
    firstAt: book?.firstAt ?? at.now,
    active: (book?.active ?? 0) + gained,
    routes: { ...known, ...changed },
  }
  return { book: next, active, stillShown }
}

function openMajors(routes: readonly Route[]): ReadonlySet<string> {
  return new Set(
    routes.filter((route) => route.withdraw && MAJORS.includes(route.asset)).map((route) => route.asset),
  )
}

/** A small coin may never have had a way out; a major without one has not come back yet. */
function isSettled({ asset }: Route, openMajors: ReadonlySet<string> | null): boolean {
  return !MAJORS.includes(asset) || (openMajors?.has(asset) ?? false)
}

function hasSameTerms(memo: RouteMemo, route: Route): boolean {
  return memo.name === route.name && memo.fee === route.fee && memo.min === route.min
}

function memoOf(route: Route, since: number): RouteMemo {
  const { name, fee, min } = route
  return { since, name, ...(fee === undefined ? {} : { fee }), ...(min === undefined ? {} : { min }) }
}

function nextSince(
  memo: RouteMemo | undefined,
  route: Route,
  held: (asset: string) => boolean,
  now: Millis,
  firstClosed: number,
): number {
  if (route.withdraw) return 0
  if (!memo) return firstClosed
  if (memo.since === 0) return now
  const aged = memo.since > 0 && now - memo.since > DORMANT_AFTER && !held(route.asset)
  return aged ? DORMANT : memo.since
}

/** What a route that is closed when first seen counts as. Later newcomers are always dormant. */
function firstSightState(
  book: Book | null,
  routes: readonly Route[],
  at: { now: Millis; whole: boolean },
): number {
  if (book || !at.whole) return DORMANT
  return closedShare(routes) >= MASS_CLOSED ? at.now : DORMANT
}

function closedShare(routes: readonly Route[]): number {
  const closed = routes.filter((route) => !route.withdraw).length
  return routes.length === 0 ? 0 : closed / routes.length
}

/** The active routes of each asset. */
export function byAsset(active: readonly ActiveRoute[]): ReadonlyMap<string, ActiveRoute[]> {
  const assets = new Map<string, ActiveRoute[]>()
  for (const one of active) {
    const list = assets.get(one.route.asset)
    if (list) list.push(one)
    else assets.set(one.route.asset, [one])
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
