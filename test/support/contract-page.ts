/** The ledger's contract as a script for a page in a real browser: on its own IndexedDB. */
import { openLedger } from '../../extension/ports/ledger-idb.ts'
import { ledgerContract } from './ledger-contract.ts'

const NOW = Date.parse('2026-11-23T08:00:00Z')
let databases = 0

const cases = ledgerContract('in this browser', () => {
  databases += 1
  const ledger = openLedger(() => NOW, `contract ${databases}`)
  return { ledger, close: () => ledger.close() }
})

/** Titles of all cases, and the failures with their reasons. */
export async function runContract(): Promise<{ titles: readonly string[]; failures: readonly string[] }> {
  const failures: string[] = []
  for (const { title, run } of cases) {
    await run().catch((error: unknown) => failures.push(`${title}: ${String(error)}`))
  }
  return { titles: cases.map(({ title }) => title), failures }
}
