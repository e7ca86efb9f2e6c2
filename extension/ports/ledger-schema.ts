/** The stores of the ledger's database, and the steps from each version of it to the next. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'
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
  exploits: { key: string; value: Rows['exploits']; indexes: { seenAt: number } }
  silences: { key: string; value: Rows['silences'] }
  wishes: { key: string; value: Rows['wishes'] }
  spans: { key: number; value: Rows['spans']; indexes: { to: number } }
  journal: { key: number; value: Rows['journal']; indexes: { at: number } }
}
export type Db = IDBPDatabase<Schema>
export type Tx = IDBPTransaction<Schema, StoreName[], 'readwrite'>

export const NAME = 'haltwatch'

/** Step n brings version n to n + 1. Never edited once released; a test opens every old version. */
export const MIGRATIONS: readonly ((db: Db) => void)[] = [
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
  (db) => {
    db.createObjectStore('exploits', { keyPath: 'id' }).createIndex('seenAt', 'seenAt')
  },
  (db) => {
    db.createObjectStore('wishes', { keyPath: 'id' })
  },
]
export const VERSION = MIGRATIONS.length
