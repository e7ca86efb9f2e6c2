/** When a made-up browser was running, and what it could see meanwhile. */

import { EXCHANGES } from '../../../src/exchanges/index.ts'
import type { Sight, SubjectId } from '../../../src/glossary.ts'
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../../src/glossary.ts'
import type { SightRow, Span, SubjectRow } from '../../../src/ledger/rows.ts'
import { subjectRow } from '../ledger/rows.ts'
import type { YearOptions } from '../year.ts'

type Chance = () => number
interface Watching extends Pick<YearOptions, 'awake'> {
  readonly from: Millis
  readonly now: Millis
}

/** Oldest first, and the last one goes on until now. */
export function spansOf(random: Chance, { awake, from, now }: Watching): readonly Span[] {
  const spans: Span[] = []
  for (let day = from; day < now; day += DAY) spans.push(...dayOf(random, awake, day))
  const past = spans.filter(({ to }) => to < now - HOUR)
  return [...past, { id: now - HOUR + 5 * MINUTE, to: now }]
}

function dayOf(random: Chance, awake: YearOptions['awake'], day: Millis): readonly Span[] {
  const span = (hours: number, length: number): Span => {
    const id = Math.round(day + hours * HOUR)
    return { id, to: Math.round(id + length * HOUR) }
  }
  if (awake === 'always') return [span(0, 24 - 30 / 3600)]
  if (awake === 'seldom') return random() < 0.45 ? [span(8 + random() * 10, 0.5 + random() * 2)] : []
  const morning = 6 + random() * 3
  const first = span(morning, 3 + random() * 3)
  return [first, { id: first.to + Math.round((1 + random() * 40) * MINUTE), to: first.to + 7 * HOUR }]
}

/** Every subject is first unread, then clear, and now and then blind, stale or unreadable for a while. */
export function sightsOf(
  random: Chance,
  subjects: readonly SubjectId[],
  spans: readonly Span[],
): readonly SightRow[] {
  const first = spans[0]?.id ?? 0
  return subjects.flatMap((subject) => [
    sight(subject, { at: first, was: 'unread', sight: 'clear' }),
    ...spans.flatMap((span) => (random() < 0.02 ? away(random, subject, span) : [])),
  ])
}

function away(random: Chance, subject: SubjectId, span: Span): readonly SightRow[] {
  const length = span.to - span.id
  const at = Math.round(span.id + random() * length * 0.6)
  const back = Math.round(at + 2 * MINUTE + random() * length * 0.3)
  const bad = (['blind', 'stale', 'drift'] as const)[Math.floor(random() * 3)] ?? 'blind'
  return [
    sight(subject, { at, was: 'clear', sight: bad }),
    sight(subject, { at: back, was: bad, sight: 'clear' }),
  ]
}

function sight(subject: SubjectId, change: { at: Millis; was: Sight | 'unread'; sight: Sight }): SightRow {
  return { id: `${subject}@${change.at}`, subject, ...change }
}

export function subjectsOf(
  subjects: readonly SubjectId[],
  sights: readonly SightRow[],
  now: Millis,
): readonly SubjectRow[] {
  return subjects.map((id) => {
    const last = sights.filter((row) => row.subject === id).at(-1)
    return subjectRow(id, {
      sight: last?.sight ?? 'unread',
      sightAt: last?.at ?? now,
      clearAt: now - 20 * SECOND,
      sees: seesOf(id),
    })
  })
}

/** As declared: a table, announcements only, or nothing about withdrawals. */
function seesOf(id: SubjectId): SubjectRow['sees'] {
  const missing = EXCHANGES.find((one) => one.id === id)?.cannotSee ?? []
  if (missing.includes('cannot_see_withdrawals')) return 'platform'
  const mute = missing.includes('cannot_see_table') || missing.includes('cannot_see_table_status_page')
  return mute ? 'announcements' : 'table'
}
