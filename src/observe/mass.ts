/** The mass rule: when closed routes add up to "the exchange's withdrawals". */
import { HOUR, type Level, type Millis, type RouteCount } from '../glossary.ts'
import type { ClosedNetwork } from './networks.ts'
import { type ActiveRoute, MAJORS, MASS_CLOSED } from './routes.ts'

const MAJORS_FOR_PAUSE = 3
/** Once paused, under this share the exchange counts as opening again. */
const REOPENING = 0.5
const DEGRADED = 0.15
const DEGRADED_WITHIN = HOUR
// A share means little in a short table: one of six routes is 17 %.
const FEWEST_FOR_PAUSE = 3
const FEWEST_FOR_DEGRADED = 5

export interface Mass {
  readonly level: Level
  readonly looks: 1 | 2
  readonly count: RouteCount
  readonly since: Millis
}

/** `was` is the level this table last gave, for hysteresis: it opens at 60 %, eases under 50 %, ends under 15 %. */
export function massLevel(
  assets: ReadonlyMap<string, ActiveRoute[]>,
  networks: readonly ClosedNetwork[],
  was: Level,
  now: Millis,
): Mass {
  const sums = add(assets, networks, now)
  const level = judge(sums, was)
  // Majors alone may be maintenance of a single coin: a second look. A mass flip counts at first sight.
  const mass = sums.recent >= FEWEST_FOR_DEGRADED || sums.majors.length >= MAJORS_FOR_PAUSE
  const eased = was === 'paused' && level !== 'paused'
  const count = { ...countOf(assets, sums), ...(eased ? { reopened: openMajors(assets) } : {}) }
  return { level, looks: mass || level === 'paused' ? 1 : 2, count, since: sums.since }
}

interface Sums {
  readonly routes: number
  readonly closed: number
  /** Closed ones not already explained by a closed network; of those, closed within the hour. */
  readonly scattered: number
  readonly recent: number
  readonly closedCoins: readonly string[]
  readonly majors: readonly string[]
  readonly since: Millis
}

function add(
  assets: ReadonlyMap<string, ActiveRoute[]>,
  networks: readonly ClosedNetwork[],
  now: Millis,
): Sums {
  const explained = new Set(networks.map((one) => one.network))
  let routes = 0
  let closed = 0
  let scattered = 0
  let recent = 0
  let since = now
  const closedCoins: string[] = []
  for (const [asset, list] of assets) {
    routes += list.length
    const shut = list.filter((one) => one.since > 0)
    closed += shut.length
    if (shut.length > 0 && shut.length === list.length) closedCoins.push(asset)
    for (const one of shut) {
      since = Math.min(since, one.since)
      if (explained.has(one.route.network)) continue
      scattered++
      if (now - one.since <= DEGRADED_WITHIN) recent++
    }
  }
  const majors = MAJORS.filter((major) => closedCoins.includes(major))
  return { routes, closed, scattered, recent, closedCoins, majors, since }
}

function judge(sums: Sums, was: Level): Level {
  const share = sums.routes === 0 ? 0 : sums.closed / sums.routes
  const massive = share >= MASS_CLOSED && sums.closed >= FEWEST_FOR_PAUSE
  if (massive || sums.majors.length >= MAJORS_FOR_PAUSE) return 'paused'
  if (was === 'paused' && (share >= REOPENING || sums.majors.length > 0)) return 'paused'
  if (sums.majors.length > 0) return 'degraded'
  if (was !== 'ok') return sums.scattered / sums.routes >= DEGRADED ? 'degraded' : 'ok'
  const flood = sums.recent / sums.routes >= DEGRADED && sums.recent >= FEWEST_FOR_DEGRADED
  return flood ? 'degraded' : 'ok'
}

function openMajors(assets: ReadonlyMap<string, ActiveRoute[]>): readonly string[] {
  return MAJORS.filter((major) => assets.get(major)?.some((one) => one.since === 0))
}

function countOf(assets: ReadonlyMap<string, ActiveRoute[]>, sums: Sums): RouteCount {
  return { coins: assets.size, closedCoins: sums.closedCoins.length, majors: sums.majors }
}
