/** Which coins the user wants to know about; what was kept of the others is forgotten. */
import { feedsFor } from './feeds.ts'
import { forgetIncident, withdrawPending } from './forget.ts'
import type { Millis } from './glossary.ts'
import type { Draft } from './ledger/ledger.ts'
import { exitsOf } from './observe/routes.ts'

/** Asks for all feeds, and for the books of the chosen exchanges. */
export function watchCoins(draft: Draft, coins: readonly string[], now: Millis): void {
  const wanted = [...new Set(coins)]
  draft.put('settings', { ...draft.settings, coins: wanted })
  readStatusPagesAnew(draft)
  for (const row of draft.subjects.values()) {
    const book = draft.books.get(row.id)
    if (book) draft.put('subjects', { ...row, coins: exitsOf(book, wanted) })
  }
  for (const one of draft.incidents.values()) {
    const [, coin] = /^(?:asset|route):([^/]+)/.exec(one.scope) ?? []
    if (coin !== undefined && !wanted.includes(coin)) {
      forgetIncident(draft, one, now)
      withdrawPending(draft, (alert) => alert.incident === one.id)
    }
  }
}

/** Of the components of a status page only those of watched coins were kept: the same bytes say more now. */
function readStatusPagesAnew(draft: Draft): void {
  const feeds = feedsFor(draft.settings)
  for (const row of draft.feeds.values()) {
    const isPage = feeds.get(row.id)?.role === 'status'
    if (isPage) draft.put('feeds', { ...row, hash: null, etag: null, modified: null })
  }
}
