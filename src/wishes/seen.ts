/** Whether what a wish is about is open, as far as we can see. */
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { RouteMemo, Wish } from '../ledger/rows.ts'
import { troubleOf } from './reach.ts'

type About = Pick<Wish, 'subject' | 'scope'>

/** Ways out of a coin, or the one way of a route; dormant ones count: a wish may be about what nobody watches. */
export function waysOf(state: State, { subject, scope }: About): readonly RouteMemo[] {
  const routes = state.books.get(subject)?.routes ?? {}
  const [kind, what = ''] = scope.split(/:(.*)/, 2)
  if (kind === 'route') return routes[what] ? [routes[what]] : []
  return Object.entries(routes).flatMap(([key, memo]) => (key.startsWith(`${what}/`) ? [memo] : []))
}

export function isOpen({ since }: RouteMemo): boolean {
  return since === 0
}

/** By a table that reads clearly now; false as well when there is none. Asks for the book. */
export function isSeenOpen(state: State, about: About, now: Millis): boolean {
  const row = state.subjects.get(about.subject)
  if (row?.sees !== 'table' || row.sight !== 'clear') return false
  if (about.scope === 'all') return troubleOf(state, about, now).length === 0
  return waysOf(state, about).some(isOpen)
}
