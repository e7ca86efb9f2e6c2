/** What the feeds of all clouds have in common. */
import type { CloudEvent, Parsed } from '../glossary.ts'
import { type Drift, read } from './parsed.ts'
import { firstOfEach, type Rows } from './rows.ts'

/** Newest first. A row may tell of several events, one for each region. */
export function eventsOf(rows: Rows<CloudEvent | readonly CloudEvent[]> | Drift): Parsed {
  if (rows.kind === 'drift') return rows
  const events = [...firstOfEach(rows.good.flat())].sort((a, b) => b.lastPostAt - a.lastPostAt)
  return read({ kind: 'events', events, skipped: rows.skipped })
}

/** A cloud's words as a key: 'CDN/Cache' is 'cdn-cache', 'Compute Engine' is 'compute-engine'. */
export function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 60)
    .replaceAll(' ', '-')
}
