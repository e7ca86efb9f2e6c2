/** Reading a state from the database: every request is sent before the first answer is awaited. */
import { DEFAULT_SETTINGS, freshMeta } from '../../src/ledger/defaults.ts'
import type { State, Want } from '../../src/ledger/ledger.ts'
import type { Rows, StoreName } from '../../src/ledger/rows.ts'
import type { Tx } from './ledger-schema.ts'

const LIVE = [
  'meta',
  'settings',
  'hosts',
  'subjects',
  'incidents',
  'alerts',
  'notifications',
  'silences',
  'wishes',
] as const
export const ALL: readonly StoreName[] = [...LIVE, 'feeds', 'books', 'exploits', 'sights', 'spans', 'journal']

/** Reads lock only what they need, so that a page never waits for the worker longer than it must. */
export function storesOf(want: Want): readonly StoreName[] {
  return [
    ...LIVE,
    ...(want.feeds ? (['feeds'] as const) : []),
    ...(want.books ? (['books'] as const) : []),
    ...(want.exploits ? (['exploits'] as const) : []),
    ...(want.since === undefined ? [] : (['sights', 'spans'] as const)),
    ...(wantsJournal(want) ? (['journal'] as const) : []),
  ]
}

/** Every request is sent before the first answer is awaited: one round of waiting, and the transaction stays alive. */
export async function load(tx: Tx, want: Want, now: number): Promise<State> {
  const all = <S extends StoreName>(store: S) =>
    tx.objectStore(store).getAll() as unknown as Promise<Rows[S][]>
  const [
    meta,
    settings,
    hosts,
    subjects,
    silences,
    wishes,
    feeds,
    books,
    incidents,
    alerts,
    notifications,
    exploits,
    sights,
    spans,
    journal,
  ] = await Promise.all([
    tx.objectStore('meta').get('meta'),
    tx.objectStore('settings').get('settings'),
    all('hosts'),
    all('subjects'),
    all('silences'),
    all('wishes'),
    loadFeeds(tx, want.feeds),
    loadEach(tx, 'books', want.books ?? []),
    loadIncidents(tx, want),
    loadAlerts(tx, want.inbox ?? 0),
    loadNotifications(tx, want.notifications ?? []),
    want.exploits ? all('exploits') : [],
    want.since === undefined
      ? []
      : tx.objectStore('sights').index('at').getAll(IDBKeyRange.lowerBound(want.since)),
    want.since === undefined
      ? []
      : tx.objectStore('spans').index('to').getAll(IDBKeyRange.lowerBound(want.since)),
    loadJournal(tx, want),
  ])
  return {
    meta: meta ?? freshMeta(now),
    // Settings kept by an older version lack what has been added since.
    settings: { ...DEFAULT_SETTINGS, ...settings },
    hosts: byId(hosts),
    subjects: byId(subjects),
    silences: byId(silences),
    wishes: byId(wishes),
    feeds: byId(feeds),
    books: byId(books),
    incidents: byId(incidents),
    alerts: byId(alerts),
    notifications: byId(notifications),
    exploits: byId(exploits),
    spans: byId(spans),
    sights,
    journal,
  }
}

function byId<K, R extends { readonly id: K }>(rows: readonly R[]): Map<K, R> {
  return new Map(rows.map((row) => [row.id, row]))
}

async function loadFeeds(tx: Tx, wanted: Want['feeds']): Promise<Rows['feeds'][]> {
  if (wanted === undefined) return []
  const store = tx.objectStore('feeds')
  if (wanted === 'all') return store.getAll()
  return (await Promise.all(wanted.map((subject) => store.index('subject').getAll(subject)))).flat()
}

async function loadEach<S extends 'books' | 'notifications' | 'incidents'>(
  tx: Tx,
  store: S,
  ids: readonly string[],
): Promise<Rows[S][]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore(store).get(id)))
  return rows.filter((row) => row !== undefined) as unknown as Rows[S][]
}

async function loadIncidents(tx: Tx, { closedSince, incidents = [] }: Want): Promise<Rows['incidents'][]> {
  const index = tx.objectStore('incidents').index('closedAt')
  const parts = [
    index.getAll(0),
    closedSince === undefined ? [] : index.getAll(IDBKeyRange.lowerBound(Math.max(1, closedSince))),
    loadEach(tx, 'incidents', incidents),
  ]
  return (await Promise.all(parts)).flat()
}

function wantsJournal({ journalAfter, journalSince }: Want): boolean {
  return journalAfter !== undefined || journalSince !== undefined
}

async function loadJournal(tx: Tx, want: Want): Promise<Rows['journal'][]> {
  const { journalAfter = 0, journalSince } = want
  if (!wantsJournal(want)) return []
  const store = tx.objectStore('journal')
  if (journalSince === undefined) return store.getAll(IDBKeyRange.lowerBound(journalAfter, true))
  const recent = await store.index('at').getAll(IDBKeyRange.lowerBound(journalSince))
  return recent.filter(({ seq = 0 }) => seq > journalAfter)
}

async function loadAlerts(tx: Tx, inbox: number): Promise<Rows['alerts'][]> {
  const store = tx.objectStore('alerts')
  const [pending, newest] = await Promise.all([
    store.index('state').getAll('pending'),
    newestAlerts(tx, inbox),
  ])
  return [...pending, ...newest]
}

async function newestAlerts(tx: Tx, count: number): Promise<Rows['alerts'][]> {
  if (count === 0) return []
  const rows: Rows['alerts'][] = []
  let cursor = await tx.objectStore('alerts').index('at').openCursor(null, 'prev')
  while (cursor && rows.length < count) {
    rows.push(cursor.value)
    cursor = await cursor.continue()
  }
  return rows
}

async function loadNotifications(tx: Tx, ids: readonly string[]): Promise<Rows['notifications'][]> {
  const byState = tx.objectStore('notifications').index('state')
  const parts = await Promise.all([
    byState.getAll('showing'),
    byState.getAll('amending'),
    loadEach(tx, 'notifications', ids),
  ])
  return parts.flat()
}
