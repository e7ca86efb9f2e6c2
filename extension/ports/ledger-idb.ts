/** The ledger in IndexedDB. Opened here and nowhere else. */
import { openDB } from 'idb'
import { draftOf, type Ledger, PRUNABLE, type Write } from '../../src/ledger/ledger.ts'
import type { StoreName } from '../../src/ledger/rows.ts'
import { ALL, load, storesOf } from './ledger-load.ts'
import { type Db, MIGRATIONS, NAME, type Schema, type Tx, VERSION } from './ledger-schema.ts'

/** Why nothing can be read or kept: a newer version of Haltwatch has kept it (`newer`), or the disk is full (`full`). */
export class LedgerTrouble extends Error {
  constructor(
    readonly kind: 'newer' | 'full',
    cause: unknown,
  ) {
    super(`the ledger: ${kind}`, { cause })
  }
}

/** Reads and commits reject with a `LedgerTrouble`, or with what the browser says of any other trouble. */
export function openLedger(now: () => number, name = NAME): Ledger & { close(): Promise<void> } {
  let opening: Promise<Db> | null = null
  const database = () => {
    const lost = () => {
      opening = null
    }
    opening ??= open(name, lost).catch((error) => {
      lost()
      throw troubleOf(error)
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
      throw troubleOf(error)
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

const TROUBLES: Readonly<Record<string, LedgerTrouble['kind']>> = {
  VersionError: 'newer',
  QuotaExceededError: 'full',
}

function troubleOf(error: unknown): unknown {
  const kind = error instanceof Error ? TROUBLES[error.name] : undefined
  return kind ? new LedgerTrouble(kind, error) : error
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

function apply(tx: Tx, write: Write): void {
  // A failing request aborts the transaction, and `tx.done` rejects: nothing is half written.
  const ignore = (request: Promise<unknown>) => void request.catch(() => undefined)
  if (write.kind === 'put') ignore(tx.objectStore(write.store).put(write.row as never))
  else if (write.kind === 'remove') ignore(tx.objectStore(write.store).delete(write.key as never))
  else if (write.kind === 'prune') ignore(prune(tx, write))
  else ignore(tx.objectStore(write.store).clear())
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
