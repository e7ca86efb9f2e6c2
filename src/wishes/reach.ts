/** Which incidents a wish is about, and which ends say what it waits to hear. */
import type { Millis, Scope } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident, Wish } from '../ledger/rows.ts'

export type WishScope = Wish['scope']

export function wishId(subject: string, scope: WishScope): string {
  return `${subject}/${scope}`
}

/** Whether words about the end of one say that the other is open again. */
export function saysOpen(end: Scope, wish: WishScope): boolean {
  if (end === 'all' || end === wish || isWayOf(wish, end)) return true
  return end.startsWith('network:') && wish.split('/')[1] === end.slice('network:'.length)
}

/** `route:BTC/LN` is a way of `asset:BTC`. */
function isWayOf(route: Scope, asset: Scope): boolean {
  if (!route.startsWith('route:') || !asset.startsWith('asset:')) return false
  return route.slice('route:'.length).split('/')[0] === asset.slice('asset:'.length)
}

/** Trouble with withdrawals that is going on now and keeps shut what the wish is about. Plans for later do not. */
export function troubleOf(
  state: State,
  { subject, scope }: Pick<Wish, 'subject' | 'scope'>,
  now: Millis,
): readonly Incident[] {
  return [...state.incidents.values()].filter(
    (one) =>
      one.subject === subject &&
      one.signal === 'withdrawals' &&
      one.phase === 'open' &&
      !(one.planned && one.from !== undefined && one.from > now) &&
      (one.scope === scope || isWayOf(one.scope, scope)),
  )
}
