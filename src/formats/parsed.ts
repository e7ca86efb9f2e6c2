/** The two ends of a format: a reading, or the reason why the body is not in its documented shape. */
import type { Parsed, Reading } from '../glossary.ts'
import { plain } from './text.ts'

export type Drift = Extract<Parsed, { kind: 'drift' }>

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
