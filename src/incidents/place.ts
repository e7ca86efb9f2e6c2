/** Where an incident is, as its id says it: of one that closed long ago the id is all that is at hand. */
import { type Scope, SIGNALS } from '../glossary.ts'
import type { Incident } from '../ledger/rows.ts'

const PARTS = new RegExp(`/(?:${SIGNALS.join('|')})/(.+)@[^@]*$`)

export function scopeIn(incident: string): Scope {
  return (PARTS.exec(incident)?.[1] ?? 'all') as Scope
}

/** Whether an incident with this id is about the same trouble. */
export function isSamePlace({ subject, signal, scope }: Incident, id: string): boolean {
  return id.startsWith(`${subject}/${signal}/${scope}@`)
}
