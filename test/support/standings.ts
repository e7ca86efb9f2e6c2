/** States of the ledger as the screens know them: exchanges seen, unseen, in trouble. */
import type { State } from '../../src/ledger/ledger.ts'
import type { Incident, SubjectRow } from '../../src/ledger/rows.ts'
import { incidentRow, subjectRow } from './ledger/rows.ts'
import { NOW, type Parts, stateOf } from './state.ts'

export function seen(id: string, rest: Partial<SubjectRow> = {}): SubjectRow {
  return subjectRow(id, { sight: 'clear', sightAt: NOW - 60_000, clearAt: NOW - 5_000, ...rest })
}

export function unseen(id: string, rest: Partial<SubjectRow> = {}): SubjectRow {
  return seen(id, { sight: 'blind', why: 'timeout', clearAt: NOW - 600_000, ...rest })
}

export function pauseOf(subject: string, rest: Partial<Incident> = {}): Incident {
  const openedAt = NOW - 11 * 60_000
  return incidentRow(`${subject}/${rest.signal ?? 'withdrawals'}/${rest.scope ?? 'all'}@1`, {
    subject,
    openedAt,
    changedAt: openedAt,
    ...rest,
  })
}

/** Binance, KuCoin and MEXC chosen; what is not given is seen and well. */
export function screenState(parts: Parts = {}): State {
  const given = new Set((parts.subjects ?? []).map(({ id }) => id))
  const well = [seen('binance'), seen('kucoin'), seen('mexc', { sees: 'announcements' })]
  const subjects = [...(parts.subjects ?? []), ...well.filter(({ id }) => !given.has(id))]
  return stateOf({ ...parts, subjects })
}
