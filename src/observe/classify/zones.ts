/** The time zones announcements are written in, as milliseconds ahead of UTC. */
import { HOUR, MINUTE, type Millis } from '../../glossary.ts'
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
  [/^(?:utc|gmt)$/, 0],
]

/** Every way to write a zone, for scanning: longest first. */
export const ZONE =
  '(?:utc|gmt) ?[+-] ?\\d{1,2}(?::\\d{2})?|한국 ?시간|日本時間|香港[时時][间間]|北京[时時][间間]|台[北灣][时時][间間]|新加坡时间|东八区(?:时间)?|東八區(?:時間)?|(?<![a-z])(?:utc|gmt|kst|jst|hkt|sgt|cst|est|edt|cdt|pst|pdt|cest|cet|bst|ist)(?![a-z])'

/** How far ahead of UTC a zone so written is; null when it is none we know. */
export function aheadOf(zone: string): Millis | null {
  const words = zone.toLowerCase().trim()
  const shift = /^(?:utc|gmt) ?([+-]) ?(\d{1,2})(?::(\d{2}))?$/.exec(words)
  if (shift) {
    const size = Number(shift[2]) * HOUR + Number(shift[3] ?? 0) * MINUTE
    return size > 14 * HOUR ? null : shift[1] === '-' ? -size : size
  }
  const found = NAMED.find(([pattern]) => pattern.test(words))
  return found ? found[1] * HOUR : null
}
