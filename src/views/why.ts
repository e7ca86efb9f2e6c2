/** "Why was I (not) told?": one sentence for every decision in the journal. */
import type { KEEP, Reason, TELL } from '../alerts/decide.ts'
import type { JournalRow } from '../ledger/rows.ts'
import type { Tongue, WordKey } from '../words.ts'

const TOLD: Readonly<Record<(typeof TELL)[number], WordKey>> = {
  'first-seen': 'why_first_seen',
  'got-worse': 'why_got_worse',
  'got-better': 'why_got_better',
  resolved: 'why_resolved',
  baseline: 'why_baseline',
  reminder: 'why_reminder',
  asked: 'why_asked',
}

const KEPT: Readonly<Record<(typeof KEEP)[number], WordKey>> = {
  'cause-attached': 'why_cause_attached',
  'not-watched': 'why_not_watched',
  'below-threshold': 'why_below_threshold',
  silenced: 'why_silenced',
  inhibited: 'why_inhibited',
  'over-before-told': 'why_over_before_told',
  'too-old': 'why_too_old',
  'nothing-new': 'why_nothing_new',
  planned: 'why_planned',
  unstable: 'why_unstable',
  'quiet-hours': 'why_quiet_hours',
}

type Decided = Pick<JournalRow, 'line'> & {
  readonly [K in 'reason' | 'told' | 'sight']?: JournalRow[K] | undefined
}

/** `toldBefore`: whether an earlier line of the same incident was told. '' only for a row that holds no decision. */
export function whyOf(row: Decided, toldBefore: boolean, { say }: Tongue): string {
  if (row.line === 'sight') return say(row.sight === 'clear' ? 'why_seen_again' : 'why_unseen')
  const key = keyOf(row.reason as Reason | undefined, row.told === true)
  if (key === null) return ''
  const waits = key === 'why_nothing_new' && !toldBefore
  return say(waits ? 'why_not_yet' : key)
}

function keyOf(reason: Reason | undefined, told: boolean): WordKey | null {
  if (reason === undefined) return null
  const known: Readonly<Record<string, WordKey>> = told ? TOLD : KEPT
  return Object.hasOwn(known, reason) ? (known[reason] ?? null) : null
}
