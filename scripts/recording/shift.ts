/** Moves the times inside a recorded body, so that an old outage can be played against today's clock. */
import { DAY, type Millis } from '../../src/glossary.ts'
import type { Recording } from './recording.ts'
import { TIME_PATTERNS, type TimePattern } from './time-patterns.ts'

export interface Shift {
  /** Where a recorded time goes. */
  readonly move: (at: Millis) => Millis
  /** Only what lies between these two is taken for a time; a total or a fee may have ten digits too. */
  readonly earliest: Millis
  readonly latest: Millis
  /** When the recording begins: fixes where a date without a time goes. */
  readonly from: Millis
  /** When the body was first answered: fixes the year and the day of times written without them. */
  readonly saidAt: Millis
}

/** Clouds keep events open for half a year and more; nobody announces work a season ahead. */
const OLDEST: Millis = 400 * DAY
const FARTHEST: Millis = 60 * DAY

const DATE_HEADERS = ['date', 'expires', 'last-modified', 'retry-after']

/** How the times of a recording move when its moments are played at the moments `move` gives. */
export function shiftFor(recording: Recording, saidAt: Millis, move: Shift['move']): Shift {
  const { from, to } = recording
  return { move, earliest: from - OLDEST, latest: to + FARTHEST, from, saidAt }
}

/** The body with its times moved, in the character set it came in; bytes that are no text come back as they are. */
export function shiftBody(bytes: Uint8Array, shift: Shift): Uint8Array {
  const charset = charsetOf(bytes)
  let text: string
  try {
    text = new TextDecoder(charset, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return bytes
  }
  const moved = shiftText(text, shift)
  return moved === text ? bytes : encode(moved, charset)
}

export function shiftHeaders(
  headers: Readonly<Record<string, string>>,
  shift: Shift,
): Readonly<Record<string, string>> {
  const entries = Object.entries(headers).map(([name, value]) => [
    name,
    DATE_HEADERS.includes(name) ? shiftText(value, shift) : value,
  ])
  return Object.fromEntries(entries)
}

export function shiftText(
  text: string,
  shift: Shift,
  patterns: readonly TimePattern[] = TIME_PATTERNS,
): string {
  const [pattern, ...rest] = patterns
  if (pattern === undefined) return text
  let moved = ''
  let end = 0
  for (const match of text.matchAll(pattern.shape)) {
    moved += shiftText(text.slice(end, match.index), shift, rest)
    moved += pattern.rewrite(match.groups ?? {}, shift) ?? match[0]
    end = match.index + match[0].length
  }
  return moved + shiftText(text.slice(end), shift, rest)
}

type Charset = 'utf-8' | 'utf-16be' | 'utf-16le'

/** AWS answers in UTF-16 with a byte order mark, everyone else in UTF-8. */
function charsetOf(bytes: Uint8Array): Charset {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return 'utf-8'
}

function encode(text: string, charset: Charset): Uint8Array {
  if (charset === 'utf-8') return new TextEncoder().encode(text)
  const little = Buffer.from(text, 'utf16le')
  return new Uint8Array(charset === 'utf-16be' ? little.swap16() : little)
}
