/** The time zones announcements are written in, as milliseconds ahead of UTC. */
import { DAY, HOUR, MINUTE, type Millis } from '../../glossary.ts'
import type { Language } from './words.ts'

/** Used when an announcement names none: Binance writes Chinese ones in UTC+8, Japanese houses in JST (2026-11). */
export const HOME: Readonly<Record<Language, Millis>> = { en: 0, ko: 9 * HOUR, zh: 8 * HOUR, ja: 9 * HOUR }

/** Hours ahead of UTC, by the words for it. */
const NAMED: readonly (readonly [string, number])[] = [
  ['kst|jst|한국 ?시간|日本時間', 9],
  ['hkt|sgt|cst|(?:香港|北京|台北|台灣|新加坡)[时時][间間]', 8],
  ['est|cdt', -5],
  ['edt', -4],
  ['pst', -8],
  ['pdt', -7],
  ['cet|bst', 1],
  ['cest', 2],
  ['ist', 5.5],
  ['brt', -3],
  ['trt|msk', 3],
  ['wib|ict', 7],
  ['aest', 10],
  ['utc|gmt', 0],
]

/** Every way to write a zone, for scanning. "22:00 UTC - 02:00 UTC" is no zone of minus two hours. */
export const ZONE = `(?:utc|gmt)(?: ?\\+ ?| ?-(?=\\d))\\d{1,2}(?::\\d{2})?(?! ?(?:utc|gmt|:))|(?<![a-z])(?:${NAMED.map(([words]) => words).join('|')}|et|pt)(?![a-z])`

/** How far ahead of UTC a zone so written is on a day; null when it is none we know. */
export function aheadOf(zone: string, day: Millis): Millis | null {
  const words = zone.toLowerCase().trim()
  const shift = /^(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::(\d{2}))?$/.exec(words)
  if (shift) {
    const size = Number(shift[2]) * HOUR + Number(shift[3] ?? 0) * MINUTE
    return size > 14 * HOUR ? null : shift[1] === '-' ? -size : size
  }
  // Gemini writes "ET", Coinbase "PT", and mean whichever is in force.
  if (words === 'et' || words === 'pt') return ((words === 'et' ? -5 : -8) + (isUsSummer(day) ? 1 : 0)) * HOUR
  const found = NAMED.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(words))
  return found ? found[1] * HOUR : null
}

/** From the second Sunday of March to the first of November (Energy Policy Act of 2005). */
function isUsSummer(day: Millis): boolean {
  const year = new Date(day).getUTCFullYear()
  const sunday = (month: number, from: number) => {
    const first = Date.UTC(year, month, from)
    return first + ((7 - new Date(first).getUTCDay()) % 7) * DAY
  }
  return day >= sunday(2, 8) && day < sunday(10, 1)
}
