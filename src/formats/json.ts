/** Bytes to JSON, or in words why not. */
import type { Body } from '../glossary.ts'
import { drift, type Held, held } from './parsed.ts'
import { textOf } from './text.ts'

/** No list we know has more rows; what comes after is counted as unreadable, not read. */
export const ROW_LIMIT = 20_000

export type JsonRecord = Readonly<Record<string, unknown>>

export function parseJson(body: Body): Held {
  let text = ''
  try {
    text = textOf(body)
    return held(JSON.parse(text))
  } catch {
    return drift(notJson(text))
  }
}

/** Most answers are a record, whatever they hold. */
export function parseRecord(body: Body): Held<JsonRecord> {
  const json = parseJson(body)
  return json.kind === 'drift' ? json : recordOf('the answer', json.value)
}

/** `field` names the place of the value in the answer. */
export function recordOf(field: string, value: unknown): Held<JsonRecord> {
  return isRecord(value) ? held(value) : drift(faulty(field, value))
}

/**
 * `JSON.parse` makes `__proto__` an ordinary own key, so a record is harmless as long as nobody copies its
 * keys: formats read the fields they know by name and build new values.
 */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** "data.status is missing", "data is a list": what a field turned out to be. */
export function faulty(field: string, value: unknown): string {
  if (value === undefined) return `${field} is missing`
  if (value === null) return `${field} is null`
  if (Array.isArray(value)) return `${field} is ${value.length === 0 ? 'an empty' : 'a'} list`
  if (typeof value === 'object') return `${field} is an object`
  return `${field} is ${typeof value === 'string' ? `"${value.slice(0, 60)}"` : String(value)}`
}

function notJson(text: string): string {
  const whole = text.trim()
  if (whole === '') return 'empty body'
  if (whole.startsWith('<')) {
    return /<(!doctype html|html|head|body|script)\b/i.test(whole.slice(0, 1000))
      ? 'an HTML page'
      : 'markup where JSON should be'
  }
  const closing = { '{': '}', '[': ']' }[whole.charAt(0)]
  return closing !== undefined && !whole.endsWith(closing) ? 'not JSON: cut off' : 'not JSON'
}
