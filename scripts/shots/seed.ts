/** Puts rows into the extension's own database, in a browser whose worker is kept asleep meanwhile. */
import type { Browser } from 'webextension-polyfill'
import type { LabChromium } from '../lab/chromium.ts'
import type { LedgerRows } from './lived.ts'

/** Nothing listens there: whatever the worker asks for fails at once. */
export const NOWHERE = 9

/** Waits for the first tick, which makes the database, then sees to it that no bell rings any more. */
export async function quieten(lab: LabChromium): Promise<void> {
  const until = Date.now() + 20_000
  while (!(await lab.evaluate(hasTicked, 'haltwatch'))) {
    if (Date.now() > until) throw new Error('The worker did not make its database.')
    await new Promise((done) => setTimeout(done, 200))
  }
  await lab.evaluate(silenceBell, null)
  await lab.stopWorker()
}

export function seed(lab: LabChromium, rows: LedgerRows): Promise<void> {
  return lab.evaluate(putRows, { name: 'haltwatch', rows: rows as Record<string, readonly object[]> })
}

declare const chrome: Browser

async function silenceBell(): Promise<void> {
  await chrome.alarms.clearAll()
}

async function hasTicked(name: string): Promise<boolean> {
  const known = await indexedDB.databases()
  if (!known.some((database) => database.name === name)) return false
  const opening = indexedDB.open(name)
  await new Promise((done, fail) => {
    opening.onsuccess = done
    opening.onerror = fail
  })
  try {
    if (!opening.result.objectStoreNames.contains('meta')) return false
    const reading = opening.result.transaction('meta').objectStore('meta').getAll()
    await new Promise((done, fail) => {
      reading.onsuccess = done
      reading.onerror = fail
    })
    const [meta] = reading.result as { doneAt: number | null }[]
    return typeof meta?.doneAt === 'number'
  } finally {
    opening.result.close()
  }
}

async function putRows({ name, rows }: { name: string; rows: Record<string, readonly object[]> }) {
  const opening = indexedDB.open(name)
  await new Promise((done, fail) => {
    opening.onsuccess = done
    opening.onerror = fail
  })
  const database = opening.result
  const writing = database.transaction([...database.objectStoreNames], 'readwrite')
  for (const store of database.objectStoreNames) writing.objectStore(store).clear()
  for (const [store, list] of Object.entries(rows)) {
    if (!database.objectStoreNames.contains(store)) throw new Error(`There is no store ${store}.`)
    for (const row of list) writing.objectStore(store).put(row)
  }
  await new Promise((done, fail) => {
    writing.oncomplete = done
    writing.onerror = fail
    writing.onabort = fail
  })
  database.close()
}
