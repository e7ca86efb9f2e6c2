/** Bodies for format tests: fixtures from disk, texts in any encoding, and what a format made of them. */
import { readFileSync } from 'node:fs'
import { FORMATS, type FormatId } from '../../../src/formats/index.ts'
import type { Body, FormatOptions, Parsed, Reading } from '../../../src/glossary.ts'

export const NOW = Date.parse('2026-11-23T08:40:00Z')

export function bodyOf(content: string | Uint8Array, contentType = ''): Body {
  return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, contentType }
}

export function textOfFixture(path: string): string {
  return readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
}

export function fixture(path: string): Body {
  return bodyOf(textOfFixture(path))
}

export function jsonBody(value: unknown): Body {
  return bodyOf(JSON.stringify(value))
}

export function parse(id: FormatId, body: Body, options: Partial<FormatOptions> = {}): Parsed {
  return FORMATS[id](body, { now: NOW, url: '', ...options })
}

type Kind = Reading['kind']
type ReadingOf<K extends Kind> = Extract<Reading, { kind: K }>

/** The reading of the wanted family; anything else fails the test with what came instead. */
export function readingOf<K extends Kind>(kind: K, parsed: Parsed): ReadingOf<K> {
  if (parsed.kind === 'drift') throw new Error(`drift: ${parsed.why}`)
  if (parsed.reading.kind !== kind) throw new Error(`a ${parsed.reading.kind}, not a ${kind}`)
  return parsed.reading as ReadingOf<K>
}

export function whyOf(parsed: Parsed): string {
  if (parsed.kind !== 'drift') throw new Error(`a ${parsed.reading.kind}, not drift`)
  return parsed.why
}

export function utf16(text: string, order: 'be' | 'le', mark: boolean): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text
  const view = new DataView(new ArrayBuffer(whole.length * 2))
  for (let at = 0; at < whole.length; at += 1) view.setUint16(at * 2, whole.charCodeAt(at), order === 'le')
  return new Uint8Array(view.buffer)
}
