/** One contract, two ledgers: the twin in memory, and the database of the browser. */
import 'fake-indexeddb/auto'
import { test } from 'vitest'
import { openLedger } from '../../extension/ports/ledger-idb.ts'
import { memoryLedger } from '../../src/ledger/memory.ts'
import { ledgerContract } from '../support/ledger-contract.ts'

const NOW = Date.parse('2026-11-23T08:00:00Z')
let databases = 0

const inMemory = () => ({ ledger: memoryLedger(NOW), close: async () => undefined })
const inDatabase = () => {
  databases += 1
  const ledger = openLedger(() => NOW, `contract ${databases}`)
  return { ledger, close: () => ledger.close() }
}

for (const { title, run } of ledgerContract('in memory', inMemory)) test(title, run)
for (const { title, run } of ledgerContract('in the database', inDatabase)) test(title, run)
