/** What the history page can do besides being read. */
import type { ExportKind } from '../../src/views/history-export.ts'
import type { Step } from '../../src/views/history-lists-screen.ts'
import type { Filter } from '../../src/views/history-place.ts'

export interface HistoryActions {
  /** To another part, day or page: the browser's way back leads here again. */
  readonly go: (address: string) => void
  /** Of the incidents, with page 1. */
  readonly filter: (change: Partial<Filter>) => void
  readonly clearFilters: () => void
  /** Shows or hides the other signals of an exchange. */
  readonly unfold: (exchange: string, open: boolean) => void
  readonly save: (kind: ExportKind) => void
  /** What was decided about an incident; empty when it is no longer kept. */
  readonly decisions: (incident: string) => Promise<readonly Step[]>
  readonly goToDay: (day: string) => void
  /** Shows what has come since the list was drawn. */
  readonly refresh: () => void
}
