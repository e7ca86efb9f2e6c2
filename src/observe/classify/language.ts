/** Which of our four languages an announcement is written in. */
import type { Language } from './words.ts'

const HANGUL = /[가-힣]/
const KANA = /[ぁ-ゖァ-ヺ]/
const HAN = /[一-鿿]/
/** Titles like "BTC出金停止" have no kana, yet no Chinese would write them. */
const JAPANESE = /出金|入金|入出|出庫|入庫|送付|受取|預入|取扱|円|遅延/
const CHINESE = /[币幣网網络絡链鏈的于於关關充提]/

/**
 * The script decides, since feeds mix languages (Upbit lists English titles, Binance answers in English when it has
 * no translation). What the caller says settles the one doubt: characters without kana may be either.
 */
export function languageOf(words: string, said: Language | undefined): Language {
  if (HANGUL.test(words)) return 'ko'
  if (KANA.test(words)) return 'ja'
  if (!HAN.test(words)) return 'en'
  if (said === 'ja' || said === 'zh') return said
  return JAPANESE.test(words) && !CHINESE.test(words) ? 'ja' : 'zh'
}
