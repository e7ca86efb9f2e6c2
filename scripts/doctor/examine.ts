/** One look at one live feed, and the table of all looks. */
import { type Feed, freshRow, optionsFor } from '../../src/feeds.ts'
import { FORMATS } from '../../src/formats/index.ts'
import type { Millis, Reading } from '../../src/glossary.ts'
import type { Reply } from '../../src/poll/reply.ts'
import { type Request, requestFor } from '../../src/poll/request.ts'

export interface Finding {
  readonly feed: string
  /** `drifted`: it answered, but not in its shape; `refused`: an HTTP error; `unreachable`: nothing came back. */
  readonly health: 'ok' | 'drifted' | 'refused' | 'unreachable'
  /** What was read, or what is wrong and with which field. */
  readonly detail: string
  readonly bytes: number
  readonly took: Millis
  /** Its facts are unverified: it may fail without being ill. */
  readonly probe: boolean
}

const PATIENCE = 30_000

export async function examine(
  feed: Feed,
  fetch: (request: Request) => Promise<Reply>,
  now: Millis,
): Promise<Finding> {
  const reply = await fetch(requestFor(feed, freshRow(feed, now), now, PATIENCE))
  return {
    feed: feed.id,
    probe: feed.probe ?? false,
    bytes: 0,
    took: Math.round(reply.took),
    ...told(feed, reply, now),
  }
}

function told(feed: Feed, reply: Reply, now: Millis): Pick<Finding, 'health' | 'detail'> & Partial<Finding> {
  if (reply.kind === 'failed') return { health: 'unreachable', detail: reply.why }
  if (reply.kind === 'refused') return { health: 'refused', detail: reply.why }
  if (reply.kind === 'unchanged') return { health: 'drifted', detail: 'a 304 to an unconditional request' }
  const parsed = FORMATS[feed.format](reply, optionsFor(feed, now))
  const bytes = reply.bytes.length
  if (parsed.kind === 'drift') return { health: 'drifted', detail: parsed.why, bytes }
  return { health: 'ok', detail: inWords(parsed.reading), bytes }
}

function inWords(reading: Reading): string {
  const skipped = reading.skipped === 0 ? '' : `, ${reading.skipped} unreadable`
  return `${contents(reading)}${skipped}`
}

function contents(reading: Reading): string {
  switch (reading.kind) {
    case 'state':
      return reading.says.map(({ signal, level }) => `${signal} ${level}`).join(', ')
    case 'table': {
      const closed = reading.routes.filter((route) => !route.withdraw).length
      return `${reading.routes.length} routes, ${closed} closed`
    }
    case 'posts':
      return `${reading.posts.length} posts`
    case 'events':
      return `${reading.events.length} events`
    case 'status':
      return `${reading.incidents?.length ?? 'no list of'} incidents, ${reading.components?.length ?? 'no list of'} components in trouble`
    case 'exploits':
      return `${reading.exploits.length} thefts`
    default:
      return reading satisfies never
  }
}

const WORST_FIRST: readonly Finding['health'][] = ['drifted', 'refused', 'unreachable', 'ok']

export function reportOf(findings: readonly Finding[]): string {
  const rank = ({ health }: Finding) => WORST_FIRST.indexOf(health)
  const rows = [...findings]
    .sort((a, b) => rank(a) - rank(b) || a.feed.localeCompare(b.feed))
    .map(({ feed, health, probe, took, bytes, detail }) => [
      feed,
      probe ? `${health} (unverified)` : health,
      `${took} ms`,
      bytes === 0 ? '' : `${Math.ceil(bytes / 1024)} KB`,
      detail,
    ])
  const head = ['feed', 'health', 'took', 'size', 'detail']
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (at === cells.length - 1 ? cell : cell.padEnd(widths[at] ?? 0))).join('  ')
  const counts = WORST_FIRST.map(
    (health) => `${findings.filter((one) => one.health === health).length} ${health}`,
  )
  return [line(head), ...rows.map(line), '', counts.join(', ')].join('\n')
}
