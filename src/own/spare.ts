/** The permission a removed feed leaves behind, when nothing else could need its host. */
import { EXCHANGES } from '../exchanges/index.ts'
import { originsOf } from '../hosts.ts'
import type { OwnFeed } from '../ledger/rows.ts'

/** `left` are the feeds of the user's own that stay. */
export function spareOrigins(removed: OwnFeed, left: readonly OwnFeed[]): readonly string[] {
  const needed = originsOf([...EXCHANGES.flatMap(({ feeds }) => feeds), ...left])
  return originsOf([removed]).filter((origin) => !needed.includes(origin))
}
