/** What every exchange does every day: one coin or one way out is shut for an hour, now and then for days. */
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../../src/glossary.ts'
import type { Chance } from './chance.ts'
import { type Closing, type Coin, type Span, WITH_TABLE, within } from './facts.ts'

/** For each coin that is listed: some five a day on a large exchange. */
const A_DAY = 0.04
/** Of a hundred: a side network of a major, and a whole small coin rather than one way out of it. */
const MAJOR = 3
const WHOLE = 55
/** Networks a major is seldom moved over; one at a time is shut. */
const SIDE: Readonly<Record<string, readonly string[]>> = {
  BTC: ['LIGHTNING', 'BSC'],
  ETH: ['BSC', 'ARBITRUM'],
  USDT: ['TON', 'SOL', 'BSC'],
  USDC: ['BSC', 'SOL'],
}

export function routineOf(
  chance: Chance,
  coins: Readonly<Record<string, readonly Coin[]>>,
  month: Span,
): readonly Closing[] {
  return WITH_TABLE.flatMap((exchange) => {
    const own = chance.own(exchange)
    const rate = A_DAY * (coins[exchange]?.length ?? 0)
    return own.moments(month.from, month.to, rate).flatMap((at): readonly Closing[] => {
      const routes = routesAt(own, coins[exchange] ?? [], at)
      return routes.length === 0
        ? []
        : [{ exchange, routes, from: at, to: at + lasting(own), kind: 'routine' }]
    })
  })
}

function routesAt(chance: Chance, coins: readonly Coin[], at: Millis): readonly string[] {
  const draw = chance.between(0, 100)
  if (draw < MAJOR) return sideOf(chance, coins)
  const { asset, networks } = chance.pick(coins.filter((coin) => within(coin, at) && /^N?Q/.test(coin.asset)))
  const ways = networks.map(({ id }) => `${asset}/${id}`)
  return draw < WHOLE ? ways : [chance.pick(ways)]
}

/** A coin with one way out here has no side network. */
function sideOf(chance: Chance, coins: readonly Coin[]): readonly string[] {
  const asset = chance.pick(Object.keys(SIDE))
  const networks = coins.find((coin) => coin.asset === asset)?.networks.map(({ id }) => id) ?? []
  const side = (SIDE[asset] ?? []).filter((id) => networks.length > 1 && networks.includes(id))
  return side.length === 0 ? [] : [`${asset}/${chance.pick(side)}`]
}

/** Mostly within the hour, some for a night, a few for days. */
function lasting(chance: Chance): Millis {
  const [least, most] = chance.pick([
    [2 * MINUTE, HOUR],
    [2 * MINUTE, HOUR],
    [HOUR, 6 * HOUR],
    [HOUR, 6 * HOUR],
    [6 * HOUR, DAY],
    [DAY, 9 * DAY],
  ] as const)
  return chance.whole(least / SECOND, most / SECOND) * SECOND
}
