/** Incidents as files: CSV for spreadsheets and JSON for programs, with every field a person would want. */
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import type { Tongue } from '../words.ts'
import { dayIdAt } from './history-days.ts'
import { chosenIncidents } from './history-filter.ts'
import { phraseOf } from './history-line.ts'
import type { Filter } from './history-place.ts'

export interface ExportFile {
  readonly name: string
  /** Of its contents. */
  readonly type: string
  readonly text: string
}

export type ExportKind = 'csv' | 'json'

type Cell = string | number | boolean | null
type Fields = Readonly<Record<string, Cell>>

export function exportFile(
  state: State,
  { filter, kind }: { readonly filter: Filter; readonly kind: ExportKind },
  tongue: Tongue,
  now: Millis,
): ExportFile {
  const rows = chosenIncidents(state, filter, tongue, now).map((one) => fieldsOf(one, state, tongue))
  const name = `haltwatch-incidents-${dayIdAt(tongue.timeZone, now)}.${kind}`
  if (kind === 'csv') return { name, type: 'text/csv;charset=utf-8', text: csvOf(rows) }
  const whole = { exportedAt: iso(now), timeZone: tongue.timeZone, incidents: rows }
  return { name, type: 'application/json', text: `${JSON.stringify(whole, null, 2)}\n` }
}

/** Times are ISO 8601 in UTC; a time that is not known is null. */
export function fieldsOf(incident: Incident, state: State, tongue: Tongue): Fields {
  const { openedAt, closedAt, saidAt, from, until, told, cause, routes } = incident
  return {
    id: incident.id,
    subject: incident.subject,
    name: subjectName(incident.subject, state.settings),
    signal: incident.signal,
    scope: incident.scope,
    what: phraseOf(incident, tongue),
    phase: incident.phase,
    peak: incident.peak,
    level: incident.level,
    openedAt: iso(openedAt),
    closedAt: iso(closedAt || null),
    durationSeconds: closedAt === 0 ? null : Math.round((closedAt - openedAt) / 1000),
    saidAt: iso(saidAt),
    planned: incident.planned,
    plannedFrom: iso(from),
    plannedUntil: iso(until),
    evidence: incident.evidence,
    words: incident.words,
    closedCoins: routes?.closedCoins ?? null,
    coins: routes?.coins ?? null,
    link: incident.link ?? null,
    cause: cause?.upstream ?? null,
    causeWords: cause?.words ?? null,
    causeConfidence: cause?.confidence ?? null,
    causeSince: iso(cause?.since),
    told: told !== null,
    toldAt: iso(told?.at),
    reason: incident.reason,
    baseline: incident.baseline,
    lost: incident.lost,
  }
}

function iso(at: Millis | null | undefined): string | null {
  return at === null || at === undefined ? null : new Date(at).toISOString()
}

/** RFC 4180, with a byte order mark: without it Excel takes UTF-8 for Latin. The head is there without any row. */
export function csvOf(rows: readonly Fields[]): string {
  const head = Object.keys(rows[0] ?? HEAD)
  const lines = [head, ...rows.map((row) => head.map((key) => row[key] ?? ''))]
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

const HEAD: Fields = { id: '', subject: '', signal: '', openedAt: '', closedAt: '' }

/**
 * What begins like a formula would be run by a spreadsheet: a quote before it makes it text (OWASP, CSV injection).
 * A tab or a line break at the start is taken away by spreadsheets first, so what follows it counts.
 */
function cell(value: Cell): string {
  const text = String(value)
  const harmless = typeof value === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text
  return /[",\r\n;\t']/.test(harmless) || harmless !== harmless.trim()
    ? `"${harmless.replaceAll('"', '""')}"`
    : harmless
}
