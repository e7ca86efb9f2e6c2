/** Whether an announcement clearly means every withdrawal, or every deposit, of the exchange. */
import type { Scope } from './assets.ts'
import { HOUSE } from './houses.ts'
import { clausesOf } from './sentences.ts'
import type { Words } from './words.ts'

export interface Reach {
  /** The sentence that decided, and the title it stands under when it is not the title itself. */
  readonly sentence: string
  readonly title: string
  readonly scope: Scope
  /** The title announces work on the whole platform. */
  readonly platform: boolean
}

/**
 * Only words that leave nobody out reach all: "all withdrawals", or words of which nothing is left once those that
 * narrow nothing are taken out. A name nobody has heard of thus never becomes the whole exchange. Under "System
 * upgrade" it is enough that deposits and withdrawals stand in a clause of their own.
 */
export function reachesAll({ sentence, title, scope, platform }: Reach, words: Words): boolean {
  if (scope.assets.length > 0 || scope.networks.length > 0) return false
  if (words.some.test(sentence) || sentence.search(EXCEPT) >= 0) return false
  const flows = [words.both, words.withdrawals, words.deposits, words.transfers]
  const names = (clause: string) => flows.some((flow) => flow.test(clause))
  // Wallet work alone ("Wallet maintenance notice") never says whose.
  if (!names(sentence)) return false
  if (words.every.test(sentence)) return true
  if (platform) return clausesOf(sentence).some((clause) => names(clause) && isPlain(clause, words))
  return isPlain(sentence, words) && isPlain(title, words)
}

/** "All tokens except BTC", "除BTC外": named because they are not meant. */
export const EXCEPT =
  /\b(?:except|excluding|other than|apart from)\b[^.;:)]{0,60}|除[^，。,;]{1,40}[外以]外?|[^,]{1,30}제외한?|[^、。]{1,30}を除[くい]/gi

/** What is said to happen narrows nothing either. Only patterns without a gap: a gap could swallow a name. */
const HAPPENS = [
  'both',
  'withdrawals',
  'deposits',
  'transfers',
  'stop',
  'resume',
  'delay',
  'complete',
] as const

/** Whether nothing is left that could be a name. */
export function isPlain(words: string, language: Words): boolean {
  const without = (left: string, pattern: RegExp) => left.replace(new RegExp(pattern, 'gi'), ' ')
  const patterns = [HOUSE, ...HAPPENS.map((cue) => language[cue]), language.plain]
  return !/\p{L}/u.test(patterns.reduce(without, words))
}
