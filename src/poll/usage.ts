/** How much of answers was read today. Browsers show it unpacked only, so that is what is counted. */
import type { Millis } from '../glossary.ts'
import type { Meta } from '../ledger/rows.ts'
import type { Reply } from './reply.ts'

export const MEGABYTE = 1_000_000

/** The day of the user's own calendar: `2026-11-23`. */
export function localDay(timeZone: string, at: Millis): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(at)
}

/** Bytes that were read for a reply, those of a body too large to be kept among them. */
export function bytesOf(reply: Reply): number {
  if (reply.kind === 'fresh') return reply.bytes.length
  return reply.kind === 'refused' ? (reply.read ?? 0) : 0
}

/** A new day begins at nothing. */
export function withBytes(meta: Meta, bytes: number, day: string): Meta {
  const before = meta.used?.day === day ? meta.used.bytes : 0
  return { ...meta, used: { day, bytes: before + bytes } }
}
