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
type Says = (cue: Cue) => boolean

interface Rule {
  readonly name: string
  readonly kind: Kind
  readonly open: Open
  /** Of what a sentence says, and which of our two flows it names. */
  readonly fits: (says: Says, flow: Flow | null) => boolean
}

function rule(name: string, kind: Kind, fits: Rule['fits'], open: Open = 'no'): Rule {
  return { name, kind, fits, open }
}

const RULES: readonly Rule[] = [
  rule('help', 'other', (says) => says('help')),
  rule('called-off', 'other', (says) => says('cancelled') && !says('resumed')),
  rule('delisted', 'delists', (says) => says('delist')),
  rule('listed', 'other', (says, flow) => says('list') && !says('maintain') && !(flow && says('stop'))),
  rule('policy', 'other', (says, flow) => !!flow && says('policy')),
  rule('still-shut', 'suspends', (says, flow) => (!!flow || works(says)) && says('notYet')),
  rule('reopened', 'resumes', (says, flow) => (!!flow || works(says)) && isResumed(says)),
  rule('one-way', 'suspends', (says) => says('oneWay') && !says('resume')),
  rule('stopped', 'suspends', (says, flow) => !!flow && says('stop')),
  rule('slow', 'delays', (says, flow) => !!flow && says('delay')),
  rule('slow-chain', 'delays', (says) => says('weakBoth') && says('delay')),
  rule('stopped-chain', 'suspends', (says) => says('weakBoth') && says('stop')),
  rule('done', 'resumes', (says, flow) => ((!!flow && !says('topic')) || works(says)) && says('complete')),
  rule('flow-work', 'suspends', (says, flow) => !!flow && says('maintain') && !says('topic')),
  rule('wallet-work', 'suspends', (says) => says('wallet')),
  rule('chain-halt', 'suspends', (says) => says('halt')),
  rule('chain-work', 'suspends', (says) => says('chain')),
  rule('bank-work', 'suspends', (says) => says('bank')),
  rule(
    'derivatives',
    'other',
    (says) => says('derivatives') && (says('stop') || says('resumed')) && !says('maintain'),
  ),
  rule('platform-work', 'maintenance', (says) => says('maintain'), 'stops'),
  rule('topic', 'other', (says) => says('topic'), 'stops'),
  rule(
    'platform-trouble',
    'maintenance',
    (says) => says('platform') && (says('stop') || says('delay') || says('resumed')),
    'stops',
  ),
]
const NOTHING = rule('nothing-of-ours', 'other', () => true, 'any')

export function judge(sentence: string, words: Words): Verdict {
  const bare = sentence.replace(words.compounds, ' ')
  const flow = flowOf(bare, words)
  const first = RULES.find(({ fits }) => fits((cue) => words[cue].test(bare), flow)) ?? NOTHING
  const cut =
    first.name === 'one-way' ? otherThan(words.oneWay.exec(bare)?.slice(1).find(Boolean) ?? '', words) : null
  const flows = first.kind === 'suspends' || first.kind === 'resumes' || first.kind === 'delays'
  return {
    kind: first.kind,
    signal: flows ? (cut ?? flow ?? 'both') : null,
    named: flow !== null,
    rule: first.name,
    open: first.open,
  }
}

export function flowOf(bare: string, words: Words): Flow | null {
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
function works(says: Says): boolean {
  return says('wallet') || says('chain') || says('bank')
}

/** "Suspended, will resume on Friday" is a stop; "suspension lifted" is none. */
function isResumed(says: Says): boolean {
  return says('resumed') || (says('resume') && !says('stop'))
}
