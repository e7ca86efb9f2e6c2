/** What only a database can do wrong: versions, other connections, refused rows, and a disk that fails to open. */
import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, expect, test, vi } from 'vitest'
import { LedgerTrouble, openLedger } from '../../extension/ports/ledger-idb.ts'
import { type Db, MIGRATIONS, VERSION } from '../../extension/ports/ledger-schema.ts'
import { PRUNABLE } from '../../src/ledger/ledger.ts'
import type { StoreName } from '../../src/ledger/rows.ts'
import { alertRow, exploitRow, subjectRow, wishRow } from '../support/ledger/rows.ts'

const NOW = Date.parse('2026-11-23T08:00:00Z')
const STORES: Readonly<Record<StoreName, readonly string[]>> = {
  meta: [],
  settings: [],
  feeds: ['subject'],
  hosts: [],
  books: [],
  subjects: [],
  sights: ['at'],
  incidents: ['closedAt'],
  alerts: ['at', 'state'],
  notifications: ['createdAt', 'state'],
  exploits: ['seenAt'],
  silences: [],
  wishes: [],
  spans: ['to'],
  journal: ['at'],
}
let databases = 0
const freshName = () => `database ${++databases}`

afterEach(() => {
  vi.restoreAllMocks()
})

test('an empty database gets every store and every index it is searched by', async () => {
  const name = freshName()
  const ledger = openLedger(() => NOW, name)
  await ledger.read({}, (state) => state)
  await ledger.close()
  const database = await opened(name)
  expect([...database.objectStoreNames].sort()).toEqual(Object.keys(STORES).sort())
  const transaction = database.transaction([...database.objectStoreNames])
  for (const [store, indexes] of Object.entries(STORES))
    expect([...transaction.objectStore(store).indexNames]).toEqual(indexes)
  for (const [store, time] of Object.entries(PRUNABLE))
    expect([...transaction.objectStore(store).indexNames]).toContain(time)
  database.close()
})

test('what one life wrote, the next one reads: nothing is made anew when the database exists', async () => {
  const name = freshName()
  const first = openLedger(() => NOW, name)
  await first.commit({}, (draft) => draft.put('subjects', subjectRow('binance')))
  await first.close()
  const second = openLedger(() => NOW + 1000, name)
  expect(await second.read({}, (state) => [...state.subjects.keys()])).toEqual(['binance'])
  await second.close()
})

/** What a person has in the ledger of every version from the first on. */
const KEPT = { alerts: alertRow('a'), subjects: subjectRow('binance') } as const

test.each(Array.from({ length: VERSION - 1 }, (_, index) => index + 1))(
  'a database of version %i keeps what is in it, and gets the stores it lacks',
  async (version) => {
    const name = freshName()
    const old = await openDB(name, version, {
      upgrade: (db) => {
        for (const step of MIGRATIONS.slice(0, version)) step(db as unknown as Db)
      },
    })
    for (const [store, row] of Object.entries(KEPT)) await old.put(store, row)
    old.close()
    const ledger = openLedger(() => NOW, name)
    await ledger.commit({}, (draft) => {
      draft.put('exploits', exploitRow('kiloex@1'))
      draft.put('wishes', wishRow('binance/all'))
    })
    const state = await ledger.read({ inbox: 9, exploits: true }, (all) => all)
    await ledger.close()
    expect([...state.alerts.values(), ...state.subjects.values()]).toEqual(Object.values(KEPT))
    expect([...state.exploits.keys(), ...state.wishes.keys()]).toEqual(['kiloex@1', 'binance/all'])
    const database = await opened(name)
    expect([...database.objectStoreNames].sort()).toEqual(Object.keys(STORES).sort())
    database.close()
  },
)

test('the worker and a page hold the same database open at once', async () => {
  const name = freshName()
  const [worker, page] = [openLedger(() => NOW, name), openLedger(() => NOW, name)]
  await worker.commit({}, (draft) => draft.put('alerts', alertRow('a')))
  expect(await page.read({}, (state) => [...state.alerts.keys()])).toEqual(['a'])
  await Promise.all([worker.close(), page.close()])
})

test('a newer version of the extension is not kept waiting by an old page', async () => {
  const name = freshName()
  const old = openLedger(() => NOW, name)
  await old.read({}, (state) => state)
  const newer = await opened(name, VERSION + 1)
  expect(newer.version).toBe(VERSION + 1)
  newer.close()
})

test('after a newer version took over, the old page fails plainly instead of waiting for ever', async () => {
  const name = freshName()
  const old = openLedger(() => NOW, name)
  await old.read({}, (state) => state)
  ;(await opened(name, VERSION + 1)).close()
  await expect(old.read({}, (state) => state)).rejects.toMatchObject({ kind: 'newer' })
})

test('a database of a newer version is left alone, and said to be one, until there is a version that knows it', async () => {
  const name = freshName()
  ;(await opened(name, VERSION + 1)).close()
  const old = openLedger(() => NOW, name)
  const write = old.commit({}, (draft) => draft.put('subjects', subjectRow('binance')))
  await expect(write).rejects.toThrow(LedgerTrouble)
  await expect(old.read({}, (state) => state)).rejects.toMatchObject({ kind: 'newer' })
  const kept = await opened(name)
  expect(kept.version).toBe(VERSION + 1)
  kept.close()
  await deleted(name)
  expect(await old.read({}, (state) => state.subjects.size)).toBe(0)
  await old.close()
})

test('a disk that is full is said to be so, and nothing of the commit stays', async () => {
  const ledger = openLedger(() => NOW, freshName())
  await ledger.commit({}, (draft) => draft.put('subjects', subjectRow('binance')))
  const full = new DOMException('The disk is full.', 'QuotaExceededError')
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw full
  })
  const refused = ledger.commit({}, (draft) => draft.put('subjects', subjectRow('kucoin')))
  await expect(refused).rejects.toMatchObject({ kind: 'full', cause: full })
  put.mockRestore()
  expect(await ledger.read({}, (state) => [...state.subjects.keys()])).toEqual(['binance'])
  await ledger.close()
})

test('a database deleted under our feet is made anew when it is next needed', async () => {
  const name = freshName()
  const ledger = openLedger(() => NOW, name)
  await ledger.commit({}, (draft) => draft.put('subjects', subjectRow('binance')))
  await deleted(name)
  await ledger.commit({}, (draft) => draft.put('subjects', subjectRow('kucoin')))
  expect(await ledger.read({}, (state) => [...state.subjects.keys()])).toEqual(['kucoin'])
  await ledger.close()
})

test('a database that could not be opened once is tried again', async () => {
  const ledger = openLedger(() => NOW, freshName())
  vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('The disk is busy.', 'UnknownError')
  })
  await expect(ledger.read({}, (state) => state)).rejects.toThrow('The disk is busy.')
  expect(await ledger.read({}, (state) => state.subjects.size)).toBe(0)
  await ledger.close()
})

test('a row the database refuses takes its whole commit with it', async () => {
  const ledger = openLedger(() => NOW, freshName())
  const refused = ledger.commit({}, (draft) => {
    draft.put('subjects', subjectRow('binance'))
    draft.put('alerts', { ...alertRow('a'), body: (() => 'a function cannot be stored') as never })
    draft.put('subjects', subjectRow('kucoin'))
  })
  await expect(refused).rejects.toThrow()
  expect(
    await ledger.read({ inbox: 9 }, (state) => [...state.subjects.keys(), ...state.alerts.keys()]),
  ).toEqual([])
  await ledger.close()
})

test('a row without a key takes its whole commit with it', async () => {
  const ledger = openLedger(() => NOW, freshName())
  const refused = ledger.commit({}, (draft) => {
    draft.put('subjects', subjectRow('binance'))
    draft.put('spans', { id: Number.NaN, to: 5 })
  })
  await expect(refused).rejects.toThrow()
  expect(await ledger.read({}, (state) => [...state.subjects.keys()])).toEqual([])
  await ledger.close()
})

function opened(name: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked by another connection'))
  })
}

function deleted(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('blocked by another connection'))
  })
}
