/** The time zones announcements are written in, as milliseconds ahead of UTC. */
import { DAY, HOUR, MINUTE, type Millis } from '../../glossary.ts'
import type { Language } from './words.ts'

/** Used when an announcement names none: Binance writes Chinese ones in UTC+8, Japanese houses in JST (2026-11). */
export const HOME: Readonly<Record<Language, Millis>> = { en: 0, ko: 9 * HOUR, zh: 8 * HOUR, ja: 9 * HOUR }

const NAMED: readonly (readonly [RegExp, number])[] = [
  [/^(?:kst|jst|한국 ?시간|日本時間)$/, 9],
  [
    /^(?:hkt|sgt|cst|香港时间|香港時間|北京时间|北京時間|台北时间|台北時間|台灣時間|新加坡时间|东八区(?:时间)?|東八區(?:時間)?)$/,
    8,
  ],
  [/^(?:est|cdt)$/, -5],
  [/^edt$/, -4],
  [/^pst$/, -8],
  [/^pdt$/, -7],
  [/^(?:cet|bst)$/, 1],
  [/^cest$/, 2],
  [/^ist$/, 5.5],
  [/^brt$/, -3],
  [/^trt$/, 3],
  [/^wib$/, 7],
  [/^aest$/, 10],
  [/^(?:utc|gmt)$/, 0],
]

/** Every way to write a zone, for scanning: longest first. */
export const ZONE =
  '(?:utc|gmt) ?[+-] ?\\d{1,2}(?::\\d{2})?|한국 ?시간|日本時間|香港[时時][间間]|北京[时時][间間]|台[北灣][时時][间間]|新加坡时间|东八区(?:时间)?|東八區(?:時間)?|(?<![a-z])(?:utc|gmt|kst|jst|hkt|sgt|cst|est|edt|cdt|pst|pdt|cest|cet|bst|ist|brt|trt|wib|aest|et|pt)(?![a-z])'

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
  const found = NAMED.find(([pattern]) => pattern.test(words))
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
