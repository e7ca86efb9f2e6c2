/** Announcements cut into sentences and clauses, without the ones that say what is *not* affected. */
import type { Words } from './words.ts'

// The longest of 1,030 labelled titles has 128 characters. A text says what stops in its first paragraphs.
export const TITLE_LIMIT = 300
export const TEXT_LIMIT = 4000

const SENTENCE_END = /(?<=[.!?])\s+|[。！？\n\r]+|(?<=다\.)/
const CLAUSE_END = /([,;:()[\]、，；]|\.\s|\s[-–—|]+\s|\b(?:but|while|whereas|however|although|though)\b)/

/** One width and one kind of space, so that （ＸＲＰ） and (XRP) are the same. */
export function tidy(words: string, limit: number): string {
  return words
    .slice(0, limit)
    .normalize('NFKC')
    .slice(0, limit)
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[〜～∼]/g, '~')
    .replace(/[^\S\n]+/g, ' ')
    .trim()
}

export function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/**
 * "Trading will be halted, deposits and withdrawals are not affected" keeps its first clause. Coinbase ends its
 * notices of delayed sends with "Buys, sells and fiat withdrawals are not affected": the list before the last
 * clause says nothing by itself, so it goes too.
 */
export function withoutUnaffected(sentence: string, words: Words): string {
  if (!words.unaffected.test(sentence)) return sentence
  // Clauses at even places, what parts them at odd ones.
  const parts = sentence.split(CLAUSE_END)
  const kept: string[] = []
  for (let i = 0; i < parts.length; i += 2) {
    const clause = parts[i] ?? ''
    if (!words.unaffected.test(clause)) {
      kept.push(clause + (parts[i + 1] ?? ''))
      continue
    }
    while (/[,、，]$/.test(kept.at(-1) ?? '') && !acts(kept.at(-1) ?? '', words)) kept.pop()
  }
  return kept.join('').trim()
}

export function clausesOf(sentence: string): readonly string[] {
  return sentence.split(CLAUSE_END).filter((_, i) => i % 2 === 0)
}

/** Whether a clause says that something happens, rather than name one more thing. */
function acts(clause: string, words: Words): boolean {
  return [
    words.stop,
    words.resume,
    words.delay,
    words.maintain,
    words.wallet,
    words.chain,
    words.delist,
  ].some((pattern) => pattern.test(clause))
}
