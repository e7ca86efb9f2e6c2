/** The browser's abilities as the domain needs them. Real ones live in extension/ports, twins in scripts and tests. */
import type { Millis } from './glossary.ts'
import type { Permits } from './hosts.ts'
import type { Ledger } from './ledger/ledger.ts'
import type { How } from './notifications/loudness.ts'
import type { Reply } from './poll/reply.ts'
import type { Request } from './poll/request.ts'
import type { Language, SoundTone } from './preferences.ts'
import type { Badge } from './views/badge.ts'
import type { Tongue } from './words.ts'

export interface Notifier {
  /** Shows, or replaces the one with the same id. A sound of ours is not played here: the system is kept silent for it. */
  show(id: string, title: string, body: string, how: How): Promise<void>
  /** Ids of ours in the notification centre. */
  visible(): Promise<ReadonlySet<string>>
  /** Changes the words of one that is still visible, without a sound; does nothing where the browser cannot. */
  amend(id: string, title: string, body: string): Promise<void>
  clear(id: string): Promise<void>
}

export interface Ports {
  now(): Millis
  /** Never throws: trouble is a reply. */
  fetch(request: Request): Promise<Reply>
  /** Lets this much time pass. */
  wait(time: Millis): Promise<void>
  /** Which addresses the user lets us ask. */
  permits(): Promise<Permits>
  readonly ledger: Ledger
  readonly notifier: Notifier
  /** A short sound of ours. */
  play(tone: SoundTone): Promise<void>
  paint(badge: Badge): Promise<void>
  /** Runs `work` unless another tick holds the lock; false then. */
  lock(work: () => Promise<void>): Promise<boolean>
  /** Tells open pages that there is something new in the ledger. */
  announce(): void
  /** From now on `tongue` says everything in this language. Never rejects. */
  speak(language: Language): Promise<void>
  readonly tongue: Tongue
}
