/** What every ledger must do, as cases any runner can run: a test file in Node, or a page in a real browser. */
import type { Ledger } from '../../src/ledger/ledger.ts'
import { READS } from './ledger/reads.ts'
import { WRITES } from './ledger/writes.ts'

export interface Case {
  readonly title: string
  /** Rejects with the reason when the ledger breaks its word. */
  readonly run: () => Promise<void>
}

/** A ledger nobody has used yet, and how to be rid of it. */
export interface Made {
  readonly ledger: Ledger
  readonly close: () => Promise<void>
}

export function ledgerContract(name: string, makeLedger: () => Promise<Made> | Made): readonly Case[] {
  return Object.entries({ ...READS, ...WRITES }).map(([title, work]) => ({
    title: `${name}: ${title}`,
    run: async () => {
      const { ledger, close } = await makeLedger()
      try {
        await work(ledger)
      } finally {
        await close()
      }
    },
  }))
}
