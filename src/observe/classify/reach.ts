/** Whether an announcement clearly means every withdrawal, or every deposit, of the exchange. */
import type { Scope } from './assets.ts'
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
  if (words.some.test(sentence)) return false
  const flows = [words.both, words.withdrawals, words.deposits, words.transfers]
  const names = (clause: string) => flows.some((flow) => flow.test(clause))
  // Wallet work alone ("Wallet maintenance notice") never says whose.
  if (!names(sentence)) return false
  if (words.every.test(sentence)) return true
  if (platform) return clausesOf(sentence).some((clause) => names(clause) && isPlain(clause, words))
  return isPlain(sentence, words) && isPlain(title, words)
}

/** Whether nothing is left that could be a name. */
export function isPlain(words: string, { plain }: Words): boolean {
  return !/\p{L}/u.test(words.replace(plain, ' '))
}
