/** What a person can do in the popup; who carries it out is decided where the popup is started. */
import type { SubjectId } from '../../src/glossary.ts'
import type { SilenceChoice } from '../../src/views/screen.ts'

export interface PopupActions {
  /** Settles when the fresh look is over, well or badly. */
  refresh(): Promise<void>
  silence(subject: SubjectId, incident: string, lasts: SilenceChoice['lasts']): void
  unsilence(subject: SubjectId): void
  /** Asks the browser for these origins; the worker hears of it by itself. */
  allow(origins: readonly string[]): void
  open(url: string): void
  openSettings(): void
  readInbox(): void
}
