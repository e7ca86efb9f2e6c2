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
  if (kind === 'csv') return { name, type: 'text/csv;charset=utf-8', text: csvOf(Object.keys(COLUMNS), rows) }
  const whole = { exportedAt: iso(now), timeZone: tongue.timeZone, incidents: rows }
  return { name, type: 'application/json', text: `${JSON.stringify(whole, null, 2)}\n` }
}

interface Named {
  readonly incident: Incident
  readonly name: string
  readonly what: string
}

/** Times are ISO 8601 in UTC; what is not known is null. */
const COLUMNS: Readonly<Record<string, (named: Named) => Cell>> = {
  id: ({ incident }) => incident.id,
  subject: ({ incident }) => incident.subject,
  name: ({ name }) => name,
  signal: ({ incident }) => incident.signal,
  scope: ({ incident }) => incident.scope,
  what: ({ what }) => what,
  phase: ({ incident }) => incident.phase,
  peak: ({ incident }) => incident.peak,
  level: ({ incident }) => incident.level,
  openedAt: ({ incident }) => iso(incident.openedAt),
  closedAt: ({ incident }) => iso(incident.closedAt || null),
  durationSeconds: ({ incident }) => secondsOf(incident),
  saidAt: ({ incident }) => iso(incident.saidAt),
  planned: ({ incident }) => incident.planned,
  plannedFrom: ({ incident }) => iso(incident.from),
  plannedUntil: ({ incident }) => iso(incident.until),
  evidence: ({ incident }) => incident.evidence,
  words: ({ incident }) => incident.words,
  closedCoins: ({ incident }) => incident.routes?.closedCoins ?? null,
  coins: ({ incident }) => incident.routes?.coins ?? null,
  link: ({ incident }) => incident.link ?? null,
  cause: ({ incident }) => incident.cause?.upstream ?? null,
  causeWords: ({ incident }) => incident.cause?.words ?? null,
  causeConfidence: ({ incident }) => incident.cause?.confidence ?? null,
  causeSince: ({ incident }) => iso(incident.cause?.since),
  told: ({ incident }) => incident.told !== null,
  toldAt: ({ incident }) => iso(incident.told?.at),
  reason: ({ incident }) => incident.reason,
  baseline: ({ incident }) => incident.baseline,
  lost: ({ incident }) => incident.lost,
}

function fieldsOf(incident: Incident, state: State, tongue: Tongue): Fields {
  const name = subjectName(incident.subject, state.settings)
  const named = { incident, name, what: phraseOf(incident, tongue) }
  return Object.fromEntries(Object.entries(COLUMNS).map(([key, cellOf]) => [key, cellOf(named)]))
}

function secondsOf({ openedAt, closedAt }: Incident): number | null {
  return closedAt === 0 ? null : Math.round((closedAt - openedAt) / 1000)
}

function iso(at: Millis | null | undefined): string | null {
  return at === null || at === undefined ? null : new Date(at).toISOString()
}

/** RFC 4180, with a byte order mark: without it Excel takes UTF-8 for Latin. */
export function csvOf(head: readonly string[], rows: readonly Fields[]): string {
  const lines = [head, ...rows.map((row) => head.map((key) => row[key] ?? ''))]
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`
}

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
