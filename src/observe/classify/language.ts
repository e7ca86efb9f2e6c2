/** Which of our four languages an announcement is written in. */
import type { Language } from './words.ts'

const HANGUL = /[가-힣]/
const KANA = /[ぁ-ゖァ-ヺ]/
const HAN = /[一-鿿]/

/**
 * The script decides, since feeds mix languages (Upbit lists English titles, Binance answers in English when it has
 * no translation). What the caller says settles the one doubt: characters without kana may be either.
 */
export function languageOf(words: string, said: Language | undefined): Language {
  if (HANGUL.test(words)) return 'ko'
  if (KANA.test(words)) return 'ja'
  if (HAN.test(words)) return said === 'ja' ? 'ja' : 'zh'
  return 'en'
}
