/** What is said when nothing can be read or kept. */
import type { Tongue } from '../words.ts'

/** A newer version of Haltwatch kept it, the disk is full, or the browser does not say. */
export type Trouble = 'newer' | 'full' | 'unreadable'

export function ledgerWords(trouble: Trouble, { say }: Tongue): string {
  return say(`ledger_${trouble}`)
}
