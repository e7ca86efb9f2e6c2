/** The ledger in IndexedDB. Opened here and nowhere else; one database, versioned, migrations as a list. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb'
import { DEFAULT_SETTINGS, freshMeta } from '../../src/ledger/defaults.ts'
import { draftOf, type Ledger, PRUNABLE, type State, type Want, type Write } from '../../src/ledger/ledger.ts'
import type { Rows, StoreName } from '../../src/ledger/rows.ts'

export interface Schema extends DBSchema {
  meta: { key: string; value: Rows['meta'] }
  settings: { key: string; value: Rows['settings'] }
  feeds: { key: string; value: Rows['feeds']; indexes: { subject: string } }
  hosts: { key: string; value: Rows['hosts'] }
  books: { key: string; value: Rows['books'] }
  subjects: { key: string; value: Rows['subjects'] }
  sights: { key: string; value: Rows['sights']; indexes: { at: number } }
  incidents: { key: string; value: Rows['incidents']; indexes: { closedAt: number } }
  alerts: { key: string; value: Rows['alerts']; indexes: { at: number; state: string } }
  notifications: { key: string; value: Rows['notifications']; indexes: { createdAt: number; state: string } }
  silences: { key: string; value: Rows['silences'] }
  spans: { key: number; value: Rows['spans']; indexes: { to: number } }
  journal: { key: number; value: Rows['journal']; indexes: { at: number } }
}
type Db = IDBPDatabase<Schema>

export const NAME = 'haltwatch'

/** Step n brings version n to n + 1. Never edited once released; a test opens every old version. */
const MIGRATIONS: readonly ((db: Db) => void)[] = [
  (db) => {
    for (const plain of ['meta', 'settings', 'hosts', 'books', 'subjects', 'silences'] as const) {
      db.createObjectStore(plain, { keyPath: 'id' })
    }
    db.createObjectStore('feeds', { keyPath: 'id' }).createIndex('subject', 'subject')
    db.createObjectStore('sights', { keyPath: 'id' }).createIndex('at', 'at')
    db.createObjectStore('incidents', { keyPath: 'id' }).createIndex('closedAt', 'closedAt')
    const alerts = db.createObjectStore('alerts', { keyPath: 'id' })
    alerts.createIndex('at', 'at')
    alerts.createIndex('state', 'state')
    const notifications = db.createObjectStore('notifications', { keyPath: 'id' })
    notifications.createIndex('createdAt', 'createdAt')
    notifications.createIndex('state', 'state')
    db.createObjectStore('spans', { keyPath: 'id' }).createIndex('to', 'to')
    db.createObjectStore('journal', { keyPath: 'seq', autoIncrement: true }).createIndex('at', 'at')
  },
]
export const VERSION = MIGRATIONS.length

export function openLedger(now: () => number, name = NAME): Ledger & { close(): Promise<void> } {
  let opening: Promise<Db> | null = null
  const database = () => {
    opening ??= open(name, () => {
      opening = null
    })
    return opening
  }
  const transact = async <T>(
    stores: readonly StoreName[],
    mode: 'readonly' | 'readwrite',
    work: (tx: Tx) => Promise<T>,
  ) => {
    const db = await database()
    const tx = db.transaction([...stores], mode) as unknown as Tx
    try {
      const result = await work(tx)
      await tx.done
      return result
    } catch (error) {
      // Whatever went wrong, nothing of this commit may stay behind.
      await abort(tx)
      throw error
    }
  }
  return {
    read: (want, look) =>
      transact(storesOf(want), 'readonly', async (tx) => look(await load(tx, want, now()))),
    commit: (want, step) =>
      transact(ALL, 'readwrite', async (tx) => {
        const draft = draftOf(await load(tx, want, now()))
        const result = step(draft)
        for (const write of draft.writes) apply(tx, write)
        return result
      }),
    close: async () => (await opening)?.close(),
  }
}

async function abort(tx: Tx): Promise<void> {
  try {
    tx.abort()
  } catch {
    // It has ended by itself.
  }
  await tx.done.catch(() => undefined)
}

function open(name: string, lost: () => void): Promise<Db> {
  return openDB<Schema>(name, VERSION, {
    upgrade: (db, from) => {
      for (const step of MIGRATIONS.slice(from)) step(db as unknown as Db)
    },
    // A page of a newer version wants to upgrade: give way, and open again when next needed.
    blocking: (_from, _to, event) => {
      ;(event.target as IDBDatabase).close()
      lost()
    },
    terminated: lost,
  })
}

const LIVE = [
  'meta',
  'settings',
  'hosts',
  'subjects',
  'incidents',
  'alerts',
  'notifications',
  'silences',
] as const
const ALL: readonly StoreName[] = [...LIVE, 'feeds', 'books', 'sights', 'spans', 'journal']
type Tx = IDBPTransaction<Schema, StoreName[], 'readwrite'>

/** Reads lock only what they need, so that a page never waits for the worker longer than it must. */
function storesOf(want: Want): readonly StoreName[] {
  return [
    ...LIVE,
    ...(want.feeds ? (['feeds'] as const) : []),
    ...(want.books ? (['books'] as const) : []),
    ...(want.since === undefined ? [] : (['sights', 'spans'] as const)),
    ...(want.journalAfter === undefined ? [] : (['journal'] as const)),
  ]
}

/** Every request is sent before the first answer is awaited: one round of waiting, and the transaction stays alive. */
async function load(tx: Tx, want: Want, now: number): Promise<State> {
  const all = <S extends StoreName>(store: S) =>
    tx.objectStore(store).getAll() as unknown as Promise<Rows[S][]>
  const [
    meta,
    settings,
    hosts,
    subjects,
    silences,
    feeds,
    books,
    incidents,
    alerts,
    notifications,
    sights,
    spans,
    journal,
  ] = await Promise.all([
    tx.objectStore('meta').get('meta'),
    tx.objectStore('settings').get('settings'),
    all('hosts'),
    all('subjects'),
    all('silences'),
    loadFeeds(tx, want.feeds),
    loadEach(tx, 'books', want.books ?? []),
    loadIncidents(tx, want.closedSince),
    loadAlerts(tx, want.inbox ?? 0),
    loadNotifications(tx, want.notifications ?? []),
    want.since === undefined
      ? []
      : tx.objectStore('sights').index('at').getAll(IDBKeyRange.lowerBound(want.since)),
    want.since === undefined
      ? []
      : tx.objectStore('spans').index('to').getAll(IDBKeyRange.lowerBound(want.since)),
    want.journalAfter === undefined
      ? []
      : tx.objectStore('journal').getAll(IDBKeyRange.lowerBound(want.journalAfter, true)),
  ])
  return {
    meta: meta ?? freshMeta(now),
    settings: settings ?? DEFAULT_SETTINGS,
    hosts: byId(hosts),
    subjects: byId(subjects),
    silences: byId(silences),
    feeds: byId(feeds),
    books: byId(books),
    incidents: byId(incidents),
    alerts: byId(alerts),
    notifications: byId(notifications),
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

async function loadEach<S extends 'books' | 'notifications'>(
  tx: Tx,
  store: S,
  ids: readonly string[],
): Promise<Rows[S][]> {
  const rows = await Promise.all(ids.map((id) => tx.objectStore(store).get(id)))
  return rows.filter((row) => row !== undefined) as unknown as Rows[S][]
}

async function loadIncidents(tx: Tx, closedSince: number | undefined): Promise<Rows['incidents'][]> {
  const index = tx.objectStore('incidents').index('closedAt')
  const parts = [
    index.getAll(0),
    closedSince === undefined ? [] : index.getAll(IDBKeyRange.lowerBound(Math.max(1, closedSince))),
  ]
  return (await Promise.all(parts)).flat()
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

function apply(tx: Tx, write: Write): void {
  // A failing request aborts the transaction, and `tx.done` rejects: nothing is half written.
  const ignore = (request: Promise<unknown>) => void request.catch(() => undefined)
  if (write.kind === 'put') ignore(tx.objectStore(write.store).put(write.row as never))
  else if (write.kind === 'remove') ignore(tx.objectStore(write.store).delete(write.key as never))
  else ignore(prune(tx, write))
}

async function prune(tx: Tx, { store, before }: Extract<Write, { kind: 'prune' }>): Promise<void> {
  // 0 is "not closed yet" in `closedAt`.
  const range = IDBKeyRange.bound(0, before, true, true)
  const index = tx.objectStore(store).index(PRUNABLE[store] as never) as unknown as IndexOfRows
  let cursor = await index.openCursor(range)
  while (cursor) {
    await cursor.delete()
    cursor = await cursor.continue()
  }
}

interface IndexOfRows {
  openCursor(range: IDBKeyRange): Promise<RowCursor | null>
}
interface RowCursor {
  delete(): Promise<void>
  continue(): Promise<RowCursor | null>
}
