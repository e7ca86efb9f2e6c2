/** Whether an announcement clearly means every withdrawal, or every deposit, of the exchange. */
import type { Scope } from './assets.ts'
import type { Words } from './words.ts'

/** The sentence that decided, and the title it stands under when it is not the title itself. */
export interface Reach {
  readonly sentence: string
  readonly title: string
  readonly scope: Scope
}

/**
 * Only words that leave nobody out reach all: "all withdrawals", or a sentence of which nothing is left once the
 * words that narrow nothing are taken out. A name nobody has heard of thus never becomes the whole exchange.
 */
export function reachesAll({ sentence, title, scope }: Reach, words: Words): boolean {
  if (scope.assets.length > 0 || scope.networks.length > 0) return false
  if (words.some.test(sentence)) return false
  if (!names(sentence, words)) return false
  return words.every.test(sentence) || (isPlain(sentence, words) && isPlain(title, words))
}

/** Wallet work alone ("Wallet maintenance notice") never says whose. */
function names(sentence: string, words: Words): boolean {
  return [words.both, words.withdrawals, words.deposits].some((flow) => flow.test(sentence))
}

function isPlain(sentence: string, words: Words): boolean {
  return !/\p{L}/u.test(sentence.replace(words.plain, ' '))
}
