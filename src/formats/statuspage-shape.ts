/**
 * What every JSON answer of an Atlassian Statuspage has in common: the page it speaks for, and incidents with
 * their updates, newest first. https://www.cloudflarestatus.com/api, checked 2026-11-22.
 */
import * as v from 'valibot'
import type { Body, Level } from '../glossary.ts'
import { faulty, isRecord, type JsonRecord, parseRecord, recordOf } from './json.ts'
import { type Drift, drift, type Held } from './parsed.ts'
import { type Rows, readList } from './rows.ts'
import { rowReader, wordOf } from './shape.ts'
import { plain } from './text.ts'

const NAME_LIMIT = 160
/** Kraken's page has some 830 components (2026-09); an incident naming more than this is nonsense. */
const NAMES_LIMIT = 1000

const TROUBLE = ['investigating', 'identified', 'monitoring', 'resolved', 'postmortem'] as const
const WORK = ['scheduled', 'in_progress', 'verifying', 'completed'] as const
const DONE: readonly unknown[] = ['resolved', 'postmortem', 'completed']

/** What the page's word for an impact means. Even a coin's pause is often called minor (Coinbase, 2026). */
export const LEVEL_OF_IMPACT = {
  none: 'ok',
  maintenance: 'ok',
  minor: 'degraded',
  major: 'degraded',
  critical: 'down',
} as const satisfies Readonly<Record<string, Level>>

const Named = v.object({ name: v.string(), group_id: v.nullish(v.string()) })

const Update = v.object({
  body: v.nullish(v.string()),
  created_at: v.optional(v.unknown()),
  display_at: v.optional(v.unknown()),
  affected_components: v.nullish(v.array(Named), []),
})

const Incident = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  name: v.string(),
  status: v.picklist([...TROUBLE, ...WORK]),
  impact: wordOf(LEVEL_OF_IMPACT),
  created_at: v.optional(v.unknown()),
  started_at: v.optional(v.unknown()),
  updated_at: v.optional(v.unknown()),
  scheduled_for: v.optional(v.unknown()),
  scheduled_until: v.optional(v.unknown()),
  incident_updates: v.nullish(v.array(Update), []),
  components: v.nullish(v.array(Named), []),
})

export type PageIncident = v.InferOutput<typeof Incident>

/** Group names by the id of the group. */
export type Groups = ReadonlyMap<string, string>

/** The answer itself, once it speaks for the page that is meant: an abandoned address may be taken over. */
export function statuspageAnswer(body: Body, page: string | undefined): Held<JsonRecord> {
  const answer = parseRecord(body)
  if (answer.kind === 'drift') return answer
  const own = recordOf('page', answer.value.page)
  if (own.kind === 'drift') return own
  const { id } = own.value
  if (typeof id !== 'string' || id === '') return drift(faulty('page.id', id))
  if (page !== undefined && id !== page) return drift(`page.id is "${id.slice(0, 60)}", not "${page}"`)
  return answer
}

/** Incidents that are not over. A list may be null, which is an empty one (HTX's documents, 2020). */
export function openIncidents<T extends object>(
  field: string,
  list: unknown,
  readOne: (incident: PageIncident) => T | string,
): Rows<T> | Drift {
  const rows = Array.isArray(list)
    ? list.filter((row) => !(isRecord(row) && DONE.includes(row.status)))
    : list
  return readList(field, rows === null ? [] : rows, rowReader(Incident, 'incident', readOne))
}

/**
 * The updates name components with their groups, the incident's own list does not. The last update of an
 * incident often names none at all (Kraken, 2026-08-01), so the newest one that does is taken.
 */
export function affectedNames(incident: PageIncident, groups: Groups): readonly string[] {
  const told = incident.incident_updates.find((update) => update.affected_components.length > 0)
  const named = told?.affected_components ?? incident.components
  return named.slice(0, NAMES_LIMIT).map((one) => fullName(one.name, told ? null : one.group_id, groups))
}

export function fullName(name: string, groupId: string | null | undefined, groups: Groups): string {
  const group = groupId ? groups.get(groupId) : undefined
  return plain(group === undefined ? name : `${group} - ${name}`, NAME_LIMIT)
}
