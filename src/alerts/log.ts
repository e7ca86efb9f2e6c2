/** Every decision about an incident, told or not, is written down the same way. */
import type { Millis } from '../glossary.ts'
import type { Draft } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import type { Decision } from './decide.ts'

export interface Logged {
  readonly was: Incident['level']
  readonly decision: Decision
  readonly alert: string | null
}

export function log(draft: Draft, now: Millis, incident: Incident, { was, decision, alert }: Logged): void {
  const { subject, signal, scope, level, planned, id } = incident
  draft.put('journal', {
    at: now,
    subject,
    line: 'incident',
    signal,
    scope,
    was,
    level,
    planned,
    reason: decision.reason,
    told: decision.tell,
    cause: incident.cause?.upstream ?? null,
    incident: id,
    ...(alert ? { alert } : {}),
  })
}
