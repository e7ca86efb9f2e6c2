/** Feeds of a user's own, for tests. */
import type { OwnFeed } from '../../src/ledger/rows.ts'

export function ownFeed(rest: Partial<OwnFeed> = {}): OwnFeed {
  return {
    id: 'own-blogexamplecom',
    name: 'Example blog',
    url: 'https://blog.example.com/feed.xml',
    format: 'feed',
    page: null,
    only: [],
    ...rest,
  }
}
