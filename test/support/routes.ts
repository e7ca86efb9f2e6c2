/** Tables of withdrawal flags for tests of what is seen in them. */
import type { Route } from '../../src/glossary.ts'
import type { Book } from '../../src/ledger/rows.ts'
import type { Observed, Sees, Sighting } from '../../src/observe/observe.ts'
import { feedOf, NOW } from './state.ts'

export function route(asset: string, network: string, withdraw = true): Route {
  return { asset, network, withdraw, deposit: true, name: network }
}

/** Coins C0, C1, ... over one network each. */
export function coins(
  count: number,
  network = 'ETH',
  isOpen: (index: number) => boolean = () => true,
): readonly Route[] {
  return Array.from({ length: count }, (_, index) => route(`C${index}`, network, isOpen(index)))
}

/** The same table with some routes closed: every one of an asset (`BTC`), or one of them (`USDT/TRX`). */
export function closing(routes: readonly Route[], ...closed: readonly string[]): readonly Route[] {
  return routes.map((one) =>
    closed.includes(one.asset) || closed.includes(`${one.asset}/${one.network}`)
      ? { ...one, withdraw: false }
      : one,
  )
}

export function seesWith(rest: Partial<Sees> = {}): Sees {
  return {
    feed: feedOf('binance/coins'),
    now: NOW,
    coins: ['BTC', 'ETH', 'USDT', 'USDC'],
    book: null,
    notices: [],
    was: () => 'ok',
    held: () => false,
    ...rest,
  }
}

export function observedIn(sighting: Sighting): Observed {
  if (sighting.kind === 'drift') throw new Error(`drift: ${sighting.why}`)
  return sighting.observed
}

export function bookIn(observed: Observed): Book {
  if (!observed.book) throw new Error('the book did not change')
  return observed.book
}

/** "all paused", "asset:BTC degraded", as a person would list them. */
export function saidBy({ observations }: Observed): readonly string[] {
  return observations.map(({ scope, level }) => `${scope} ${level}`)
}
