/** An announcement that something is open again, where nothing but announcements is read. */
import { MINUTE } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Wish } from '../ledger/rows.ts'
import type { Resumption } from '../observe/observe.ts'

/** Lists show a post some minutes after the time it bears; who asked in between means that post. */
const LATE = 10 * MINUTE

export function noteResumptions(draft: Draft, subject: string, posts: readonly Resumption[]): void {
  for (const wish of draft.wishes.values()) {
    const said = posts.some((post) => post.at > wish.at - LATE && names(post, wish.scope))
    if (wish.subject === subject && said && !wish.resumed) draft.put('wishes', { ...wish, resumed: true })
  }
}

function names({ all, assets, networks }: Resumption, scope: Wish['scope']): boolean {
  if (all) return true
  const [kind, what = ''] = scope.split(/:(.*)/, 2)
  const [coin = '', network] = what.split('/')
  if (kind === 'asset') return assets.includes(coin)
  if (kind !== 'route' || network === undefined) return false
  const overIt = networks.includes(network)
  return assets.includes(coin) ? overIt || networks.length === 0 : overIt && assets.length === 0
}
