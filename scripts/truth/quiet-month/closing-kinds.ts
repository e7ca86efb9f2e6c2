/** Real things that a table shows: everything shut, three majors, one coin, one network, a third of the coins. */
import { HOUR, MINUTE, type Millis } from '../../../src/glossary.ts'
import { type Span, type WithTable, within } from './facts.ts'
import { EVERY_FIVE, type Kind, type Place, QUICK } from './kind.ts'
import { everyRoute, windowWords } from './works.ts'

/** Nearly every coin; some small ones are forgotten. */
export function paused(exchange: WithTable, allowed: Millis): Kind['make'] {
  return ({ chance, coins, span }) => {
    const spared = new Set(
      (coins[exchange] ?? []).filter(({ asset }) => /Q/.test(asset) && chance.happens(0.08)),
    )
    const routes = everyRoute(
      (coins[exchange] ?? []).filter((coin) => !spared.has(coin)),
      span.from,
    )
    return {
      told: { exchange, scope: 'all', level: 'paused', allowed },
      closings: [{ exchange, routes, ...span, kind: 'real' }],
    }
  }
}

export function majors(exchange: WithTable, ...assets: readonly string[]): Kind['make'] {
  return ({ coins, span }) => ({
    told: { exchange, scope: 'all', level: 'paused', allowed: QUICK },
    closings: [{ exchange, routes: routesOf(coins, exchange, assets, span), ...span, kind: 'real' }],
  })
}

export function coin(exchange: WithTable, asset: string, allowed: Millis): Kind['make'] {
  return ({ coins, span }) => ({
    told: { exchange, scope: `asset:${asset}`, level: 'paused', orAll: true, allowed },
    closings: [{ exchange, routes: routesOf(coins, exchange, [asset], span), ...span, kind: 'real' }],
  })
}

function routesOf(
  coins: Place['coins'],
  exchange: string,
  assets: readonly string[],
  span: Span,
): readonly string[] {
  return everyRoute(
    (coins[exchange] ?? []).filter(({ asset }) => assets.includes(asset)),
    span.from,
  )
}

export function network(exchange: WithTable, id: string): Kind['make'] {
  return ({ coins, span }) => ({
    told: { exchange, scope: `network:${id}`, level: 'paused', allowed: QUICK },
    closings: [
      {
        exchange,
        routes: everyRoute(coins[exchange] ?? [], span.from).filter((route) => route.endsWith(`/${id}`)),
        ...span,
        kind: 'real',
      },
    ],
  })
}

/** A quarter of the coins, none of them a major. */
export function partly(exchange: WithTable): Kind['make'] {
  return ({ chance, coins, span }) => {
    const small = (coins[exchange] ?? []).filter((one) => /^Q/.test(one.asset) && within(one, span.from))
    const some = chance.shuffled(small).slice(0, Math.ceil(small.length * 0.32))
    return {
      told: { exchange, scope: 'all', level: 'degraded', allowed: EVERY_FIVE },
      closings: [{ exchange, routes: everyRoute(some, span.from), ...span, kind: 'real' }],
    }
  }
}

const PLANNED = 2 * HOUR
const GRACE = 5 * MINUTE

/** Announced for two hours, which are over before it is. */
export const overrun: Kind['make'] = (place) => {
  const exchange = 'kucoin'
  const from = Math.floor((place.span.from - PLANNED) / HOUR) * HOUR
  const window = { from, to: from + PLANNED }
  const shut = { from: from + 2 * MINUTE, to: place.span.to }
  const at = from - 30 * HOUR
  return {
    told: {
      exchange,
      scope: 'all',
      level: 'paused',
      allowed: EVERY_FIVE,
      // The plan ends on the hour, up to an hour before the moment that was drawn.
      lateFor: window.to + GRACE - place.span.from,
    },
    closings: [{ exchange, routes: everyRoute(place.coins[exchange] ?? [], from), ...shut, kind: 'real' }],
    windows: [{ exchange, scope: 'all', ...window }],
    posts: [
      {
        feed: 'kucoin/announcements',
        id: at / 1000,
        at,
        title: 'Deposits and Withdrawals Will Be Suspended During a Wallet System Upgrade',
        text: `All deposits and withdrawals will be suspended ${windowWords(window)}.`,
      },
    ],
  }
}

/** The one with a cloud behind it, which says so twelve minutes later. */
export const cloud: Kind['make'] = (place) => {
  const { from, to } = place.span
  const made = paused('bitget', QUICK)(place)
  const summary = 'Connectivity Issues'
  const message =
    'Connectivity to some instances in the AP-NORTHEAST-1 Region is impaired. We are looking into it.'
  const ended = 'The issue has been resolved and the service is operating normally.'
  const updates = [
    { at: from + 12 * MINUTE, status: 2 as const, summary, message },
    { at: to, status: 0 as const, summary, message: ended },
  ]
  return {
    ...made,
    told: { ...made.told, cause: 'aws/ap-northeast-1' },
    clouds: [{ region: 'ap-northeast-1', regionName: 'Tokyo', service: 'ec2', updates }],
  }
}
