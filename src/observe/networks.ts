/** A whole network closing on an exchange is one thing, not many coins. */
import { HOUR, type Millis, type RouteCount } from '../glossary.ts'
import { type ActiveRoute, MAJORS } from './routes.ts'
import { EVERY_NETWORK } from './vocabulary.ts'

const FEWEST = 10
const SHARE = 0.8
/** "Together": the bulk of the closures lie within this time. */
const TOGETHER = HOUR
/** If the rest of the table is closed too, it is the exchange, not the network. */
const REST_OPEN = 0.5

export interface ClosedNetwork {
  readonly network: string
  readonly count: RouteCount
  readonly since: Millis
}

export function closedNetworks(
  assets: ReadonlyMap<string, ActiveRoute[]>,
  now: Millis,
): readonly ClosedNetwork[] {
  const byNetwork = new Map<string, ActiveRoute[]>()
  let routes = 0
  let closed = 0
  for (const list of assets.values()) {
    for (const one of list) {
      routes++
      if (one.since > 0) closed++
      const own = byNetwork.get(one.route.network)
      if (own) own.push(one)
      else byNetwork.set(one.route.network, [one])
    }
  }
  byNetwork.delete(EVERY_NETWORK)
  return [...byNetwork].flatMap(([network, list]) => {
    const shut = list.filter((one) => one.since > 0)
    if (shut.length < FEWEST || shut.length / list.length < SHARE || !together(shut)) return []
    const restClosed = (closed - shut.length) / Math.max(1, routes - list.length)
    return restClosed < REST_OPEN ? [closedNetwork(network, list, shut, now)] : []
  })
}

function together(shut: readonly ActiveRoute[]): boolean {
  const times = shut.map((one) => one.since).sort((a, b) => a - b)
  const middle = times[Math.floor(times.length / 2)] as number
  const near = times.filter((time) => Math.abs(time - middle) <= TOGETHER)
  return near.length / times.length >= SHARE
}

function closedNetwork(
  network: string,
  list: readonly ActiveRoute[],
  shut: readonly ActiveRoute[],
  now: Millis,
): ClosedNetwork {
  const assets = shut.map((one) => one.route.asset)
  return {
    network,
    count: {
      coins: list.length,
      closedCoins: shut.length,
      majors: MAJORS.filter((major) => assets.includes(major)),
      closed: [shut[0]?.route.name ?? network],
      assets,
    },
    since: Math.min(now, ...shut.map((one) => one.since)),
  }
}
