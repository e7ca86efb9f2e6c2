/** Withdrawal tables: from flags per coin and network to what a person would say of the exchange. */
import type { Millis, Observation, Route, RouteCount, Scope } from '../glossary.ts'
import { massLevel } from './mass.ts'
import { type ClosedNetwork, closedNetworks } from './networks.ts'
import type { Observed, Sees, Sighting } from './observe.ts'
import { type ActiveRoute, byAsset, exitsOf, MAJORS, survey } from './routes.ts'

/** A whole table that shows less than this share of the known active routes has lost rows, not closed them. */
const BELIEVABLE = 0.5

export function observeTable(routes: readonly Route[], sees: Sees): Sighting {
  const { feed, book: before, now } = sees
  const whole = feed.role === 'table'
  // What is usual is known from whole tables only: a sentinel that comes first says nothing yet.
  if (!whole && !before) return { kind: 'observed', observed: NOTHING }
  const { book, active, stillShown } = survey(before, routes, sees.held, { id: feed.subject, now, whole })
  if (whole && before && stillShown < BELIEVABLE * before.active) {
    const missing = Math.round((1 - stillShown / before.active) * 100)
    return { kind: 'drift', why: `${missing} % of the known routes are missing` }
  }
  // In quiet times nothing is closed and there is nothing to add up.
  const assets = active.some((one) => one.since > 0) ? byAsset(active) : null
  const networks = whole && assets ? closedNetworks(assets, now) : []
  return {
    kind: 'observed',
    observed: {
      observations: assets
        ? [
            ...(whole ? wholeObservations(assets, networks, sees) : []),
            ...sees.coins.flatMap((coin) => coinObservation(coin, assets.get(coin), sees)),
          ]
        : [],
      covers: (subject, signal, scope) =>
        subject === feed.subject && signal === 'withdrawals' && covered(scope, whole, routes),
      ...(book === before ? {} : { book, exits: exitsOf(book, sees.coins) }),
      flipped: !whole && before !== null && book !== before && flips(before.routes, book.routes),
    },
  }
}

const NOTHING: Observed = { observations: [], covers: () => false }

/** An absent coin is unknown: neither open nor closed. */
function covered(scope: Scope, whole: boolean, routes: readonly Route[]): boolean {
  if (scope.startsWith('asset:')) return routes.some((route) => scope === `asset:${route.asset}`)
  return whole && (scope === 'all' || scope.startsWith('network:'))
}

function flips(
  before: Readonly<Record<string, { since: number }>>,
  after: Readonly<Record<string, { since: number }>>,
): boolean {
  return Object.entries(after).some(([key, memo]) => {
    const old = before[key]
    return old !== undefined && (old.since === 0) !== (memo.since === 0)
  })
}

function wholeObservations(
  assets: ReadonlyMap<string, ActiveRoute[]>,
  networks: readonly ClosedNetwork[],
  sees: Sees,
): Observation[] {
  const mass = massLevel(assets, networks, sees.was('withdrawals', 'all'), sees.now)
  const all = mass.level === 'ok' ? [] : [said(sees, 'all', mass.level, mass.looks, mass.count, mass.since)]
  const closed = networks.map((one) =>
    said(sees, `network:${one.network}`, 'paused', 1, one.count, one.since),
  )
  return [...all, ...closed]
}

function coinObservation(
  coin: string,
  routes: readonly ActiveRoute[] | undefined,
  sees: Sees,
): Observation[] {
  const closed = routes?.filter((one) => one.since > 0) ?? []
  if (!routes || closed.length === 0) return []
  const open = routes.filter((one) => one.since === 0)
  const count: RouteCount = {
    coins: 1,
    closedCoins: open.length === 0 ? 1 : 0,
    majors: MAJORS.includes(coin) && open.length === 0 ? [coin] : [],
    closed: closed.map((one) => one.route.name),
    open: open.map((one) => one.route.name),
    networks: closed.map((one) => one.route.network),
  }
  const level = open.length === 0 ? 'paused' : 'degraded'
  return [said(sees, `asset:${coin}`, level, 2, count, Math.min(...closed.map((one) => one.since)))]
}

function said(
  sees: Sees,
  scope: Scope,
  level: Observation['level'],
  looks: 1 | 2,
  routes: RouteCount,
  since: Millis,
): Observation {
  return {
    subject: sees.feed.subject,
    signal: 'withdrawals',
    scope,
    level,
    planned: false,
    evidence: 'table',
    saidAt: null,
    // Since when the flags have been seen so; the source itself gives no time.
    postedAt: since,
    words: `${routes.closedCoins} of ${routes.coins} coins closed`,
    looks,
    routes,
  }
}
