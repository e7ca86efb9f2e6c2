/** The ledger's twin in memory: for replays, tests and reading a feed by hand. */
import type { Millis } from '../glossary.ts'
import { DEFAULT_SETTINGS, freshMeta } from './defaults.ts'
import { draftOf, type Ledger, PRUNABLE, type State, type Want, type Write } from './ledger.ts'
import type { Rows, Settings, StoreName } from './rows.ts'

type Shelf = Map<string | number, unknown>
type Shelves = Record<StoreName, Shelf>

export const STORES: readonly StoreName[] = [
  'meta',
  'settings',
  'feeds',
  'hosts',
  'books',
  'subjects',
  'sights',
  'incidents',
  'alerts',
  'notifications',
  'exploits',
  'silences',
  'wishes',
  'spans',
  'journal',
]

/** `settings` and `now` fill a fresh ledger. The returned ledger keeps rows as they are given: rows are never changed in place. */
export function memoryLedger(now: Millis, settings: Settings = DEFAULT_SETTINGS): Ledger {
  const shelves = Object.fromEntries(STORES.map((store) => [store, new Map()])) as Shelves
  shelves.meta.set('meta', freshMeta(now))
  shelves.settings.set('settings', settings)
  let seq = 0
  const apply = (write: Write): void => {
    if (write.kind === 'clear') shelves[write.store].clear()
    else if (write.kind === 'remove') shelves[write.store].delete(write.key)
    else if (write.kind === 'prune') prune(shelves[write.store], PRUNABLE[write.store], write.before)
    else if (write.store === 'journal') shelves.journal.set(++seq, { ...write.row, seq })
    else shelves[write.store].set(write.row.id, write.row)
  }
  return {
    read: async (want, look) => look(stateOf(shelves, want)),
    commit: async (want, step) => {
      const draft = draftOf(stateOf(shelves, want))
      const result = step(draft)
      for (const write of draft.writes) apply(write)
      return result
    },
  }
}

function prune(shelf: Shelf, time: string, before: Millis): void {
  for (const [key, row] of shelf) {
    const at = (row as Record<string, number>)[time] ?? 0
    if (at > 0 && at < before) shelf.delete(key)
  }
}

function rows<S extends StoreName>(shelves: Shelves, store: S): Rows[S][] {
  return [...shelves[store].values()] as Rows[S][]
}

function byId<S extends Exclude<StoreName, 'journal'>>(
  list: readonly Rows[S][],
): ReadonlyMap<Rows[S]['id'], Rows[S]> {
  return new Map(list.map((row) => [row.id, row] as const))
}

function stateOf(shelves: Shelves, want: Want): State {
  const { feeds, books, since, closedSince = Infinity, inbox = 0 } = want
  const newest = rows(shelves, 'alerts')
    .sort((a, b) => b.at - a.at)
    .slice(0, inbox)
  const recent = (at: Millis) => since !== undefined && at >= since
  return {
    meta: shelves.meta.get('meta') as Rows['meta'],
    settings: shelves.settings.get('settings') as Rows['settings'],
    feeds: byId<'feeds'>(
      rows(shelves, 'feeds').filter((row) => feeds === 'all' || feeds?.includes(row.subject)),
    ),
    hosts: byId<'hosts'>(rows(shelves, 'hosts')),
    books: byId<'books'>(rows(shelves, 'books').filter((row) => books?.includes(row.id))),
    subjects: byId<'subjects'>(rows(shelves, 'subjects')),
    incidents: byId<'incidents'>(
      rows(shelves, 'incidents').filter(
        (row) => row.closedAt === 0 || row.closedAt >= closedSince || want.incidents?.includes(row.id),
      ),
    ),
    alerts: byId<'alerts'>([...rows(shelves, 'alerts').filter((row) => row.state === 'pending'), ...newest]),
    notifications: byId<'notifications'>(
      rows(shelves, 'notifications').filter(
        (row) => row.state === 'showing' || row.state === 'amending' || want.notifications?.includes(row.id),
      ),
    ),
    exploits: byId<'exploits'>(want.exploits ? rows(shelves, 'exploits') : []),
    silences: byId<'silences'>(rows(shelves, 'silences')),
    wishes: byId<'wishes'>(rows(shelves, 'wishes')),
    spans: byId<'spans'>(rows(shelves, 'spans').filter((row) => recent(row.to))),
    sights: rows(shelves, 'sights').filter((row) => recent(row.at)),
    journal: rows(shelves, 'journal').filter((row) => isWanted(row, want)),
  }
}

function isWanted({ seq = 0, at }: Rows['journal'], { journalAfter, journalSince }: Want): boolean {
  if (journalAfter === undefined && journalSince === undefined) return false
  return seq > (journalAfter ?? 0) && at >= (journalSince ?? 0)
}
