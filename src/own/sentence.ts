/** What to say to the person who typed something: a message and what goes into it, not yet in a language. */
import type { Tongue, WordKey } from '../words.ts'

export interface Sentence {
  readonly key: WordKey
  readonly words: readonly string[]
}

export function sentenceOf(key: WordKey, ...words: readonly string[]): Sentence {
  return { key, words }
}

export function sayIt({ say }: Tongue, { key, words }: Sentence): string {
  return say(key, ...words)
}
