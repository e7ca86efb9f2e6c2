/** The two ends of a format: a reading, or the reason why the body is not in its documented shape. */
import type { Level, Parsed, Reading, Signal } from '../glossary.ts'
import { plain, TITLE_LIMIT } from './text.ts'

export type Drift = Extract<Parsed, { kind: 'drift' }>

/** On the way there: what a body holds, or why it cannot be read. */
export type Held<T = unknown> = { readonly kind: 'held'; readonly value: T } | Drift

export function held<T>(value: T): Held<T> {
  return { kind: 'held', value }
}

/** `why` may quote the body, so it is cleaned and bounded like any other foreign text. */
export function drift(why: string): Drift {
  return { kind: 'drift', why: plain(why, 200) }
}

/** The exchange answered, in its own error shape. Only plain values are quoted: an object may refuse to be one. */
export function refused(code: unknown, message: unknown): Drift {
  return drift(`code ${quoted(code)}: ${quoted(message)}`)
}

function quoted(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : 'none'
}

export function read(reading: Reading): Parsed {
  return { kind: 'reading', reading }
}

/** One level for each of the signals as a whole, in the source's words, or in ours where it has none. */
export function readState(
  signals: readonly Signal[],
  level: Level,
  words: string | null = '',
  ours = '',
): Parsed {
  const state = { level, words: plain(words ?? '', TITLE_LIMIT) || ours }
  return read({ kind: 'state', says: signals.map((signal) => ({ signal, ...state })), skipped: 0 })
}
