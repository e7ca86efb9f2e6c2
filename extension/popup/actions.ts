/** What a person can do in the popup; who carries it out is decided where the popup is started. */
import type { SubjectId } from '../../src/glossary.ts'
import type { Before, SilenceChoice } from '../../src/views/screen.ts'
import type { SubjectView, WishLine } from '../../src/views/subject-screen.ts'

export interface PopupActions {
  /** Settles when the fresh look is over, well or badly. */
  refresh(): Promise<void>
  silence(subject: SubjectId, incident: string, lasts: SilenceChoice['lasts']): void
  unsilence(subject: SubjectId): void
  /** Asks the browser for these origins; the worker hears of it by itself. */
  allow(origins: readonly string[]): void
  open(url: string): void
  openSettings(): void
  /** A page of ours, in a tab. */
  openPage(page: 'history' | 'custody'): void
  readInbox(): void
  readTip(): void
  /** Settle with why it was refused; '' when it was done. */
  remind(incident: string, before: Before): Promise<string>
  wish(subject: SubjectId, wish: WishLine): Promise<string>
  /** False when the browser does not allow it. */
  copy(text: string): Promise<boolean>
  /** Shows an exchange, an incident or the inbox instead of the list; '' is the list. */
  go(place: string): void
  /** One exchange in full, as far as it is known now; takes what was typed to find a coin. */
  look(place: string): Promise<(query: string) => SubjectView>
}
