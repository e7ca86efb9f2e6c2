/** What kind of announcement a title or a sentence is: rules in order, the first that fits decides. */
import type { Words } from './words.ts'

export type Kind = 'suspends' | 'resumes' | 'delays' | 'maintenance' | 'delists' | 'other'
export type Flow = 'withdrawals' | 'deposits' | 'both'

export type Open = 'no' | 'stops' | 'any'

export interface Verdict {
  readonly kind: Kind
  readonly signal: Flow | null
  /** Whether withdrawals or deposits are named, not only wallets or a chain. */
  readonly named: boolean
  /** Name of the rule that decided. */
  readonly rule: string
  /** What the text below a title so judged may make of it: nothing, a stop, or anything. */
  readonly open: Open
}

type Cue = Exclude<
  keyof Words,
  'compounds' | 'plain' | 'bankMoney' | 'withdrawals' | 'deposits' | 'both' | 'transfers'
>
interface Cues {
  /** Which of our two flows it names. */
  readonly flow: Flow | null
  readonly says: (cue: Cue) => boolean
}

interface Rule {
  readonly name: string
  readonly kind: Kind
  readonly open?: Open
  readonly fits: (cues: Cues) => boolean
}

const RULES: readonly Rule[] = [
  { name: 'help', kind: 'other', fits: ({ says }) => says('help') },
  { name: 'called-off', kind: 'other', fits: ({ says }) => says('cancelled') && !says('resumed') },
  { name: 'delisted', kind: 'delists', fits: ({ says }) => says('delist') },
  { name: 'listed', kind: 'other', fits: ({ flow, says }) => says('list') && !(flow && says('stop')) },
  { name: 'policy', kind: 'other', fits: ({ flow, says }) => !!flow && says('policy') },
  {
    name: 'still-shut',
    kind: 'suspends',
    fits: ({ flow, says }) => (!!flow || works(says)) && says('notYet'),
  },
  { name: 'reopened', kind: 'resumes', fits: ({ flow, says }) => (!!flow || works(says)) && isResumed(says) },
  { name: 'one-way', kind: 'suspends', fits: ({ says }) => says('oneWay') && !says('resume') },
  { name: 'stopped', kind: 'suspends', fits: ({ flow, says }) => !!flow && says('stop') },
  { name: 'slow', kind: 'delays', fits: ({ flow, says }) => !!flow && says('delay') },
  { name: 'slow-chain', kind: 'delays', fits: ({ says }) => says('weakBoth') && says('delay') },
  { name: 'stopped-chain', kind: 'suspends', fits: ({ says }) => says('weakBoth') && says('stop') },
  { name: 'done', kind: 'resumes', fits: ({ flow, says }) => (!!flow || works(says)) && says('complete') },
  {
    name: 'flow-work',
    kind: 'suspends',
    fits: ({ flow, says }) => !!flow && says('maintain') && !says('topic'),
  },
  { name: 'wallet-work', kind: 'suspends', fits: ({ says }) => says('wallet') },
  { name: 'chain-work', kind: 'suspends', fits: ({ says }) => says('chain') },
  { name: 'bank-work', kind: 'suspends', fits: ({ says }) => says('bank') },
  {
    name: 'derivatives',
    kind: 'other',
    fits: ({ says }) => says('derivatives') && says('stop') && !says('maintain'),
  },
  { name: 'platform-work', kind: 'maintenance', open: 'stops', fits: ({ says }) => says('maintain') },
  { name: 'topic', kind: 'other', open: 'stops', fits: ({ says }) => says('topic') },
  {
    name: 'trading-halt',
    kind: 'maintenance',
    open: 'stops',
    fits: ({ says }) => says('trading') && says('stop'),
  },
]
const NOTHING: Rule = { name: 'nothing-of-ours', kind: 'other', open: 'any', fits: () => true }

export function judge(sentence: string, words: Words): Verdict {
  const bare = sentence.replace(words.compounds, ' ')
  const cues: Cues = { flow: flowOf(bare, words), says: (cue) => words[cue].test(bare) }
  const rule = RULES.find(({ fits }) => fits(cues)) ?? NOTHING
  const cut =
    rule.name === 'one-way' ? otherThan(words.oneWay.exec(bare)?.slice(1).find(Boolean) ?? '', words) : null
  const flows = rule.kind === 'suspends' || rule.kind === 'resumes' || rule.kind === 'delays'
  return {
    kind: rule.kind,
    signal: flows ? (cut ?? cues.flow ?? 'both') : null,
    named: cues.flow !== null,
    rule: rule.name,
    open: rule.open ?? 'no',
  }
}

function flowOf(bare: string, words: Words): Flow | null {
  const both = words.both.test(bare)
  const withdrawals = words.withdrawals.test(bare)
  const deposits = words.deposits.test(bare)
  if (both || (withdrawals && deposits)) return 'both'
  if (withdrawals) return 'withdrawals'
  if (deposits) return 'deposits'
  return words.transfers.test(bare) ? 'both' : null
}

/** The flow that is not the one still open. */
function otherThan(open: string, words: Words): Flow {
  return words.withdrawals.test(open) ? 'deposits' : 'withdrawals'
}

/** Work on wallets, a chain or at a bank: deposits and withdrawals are meant without being named. */
function works(says: Cues['says']): boolean {
  return says('wallet') || says('chain') || says('bank')
}

/** "Suspended, will resume on Friday" is a stop; "suspension lifted" is none. */
function isResumed(says: Cues['says']): boolean {
  return says('resumed') || (says('resume') && !says('stop'))
}
