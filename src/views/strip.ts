/** The last 24 hours of an exchange in 60 cells. What was not seen is grey, never green. */
import { isWatched } from '../alerts/decide.ts'
import { DAY, type Millis, type SubjectId } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { sayDuration, sayList, type Tongue } from '../words.ts'
import type { Strip, Tone } from './screen.ts'
import { incidentTone } from './standing.ts'

const CELLS = 60
const CELL = DAY / CELLS
/** A cell counts as seen when at least this share of it was. */
const SEEN_SHARE = 0.5

interface Stretch {
  readonly from: Millis
  readonly to: Millis
}

export function stripOf(state: State, id: SubjectId, tongue: Tongue, now: Millis): Strip {
  const start = now - DAY
  const troubles = [...state.incidents.values()].filter(
    (one) => one.subject === id && one.phase !== 'forming' && !one.planned && isWatched(one, state.settings),
  )
  const seen = seenStretches(state, id, start, now)
  const cells = Array.from({ length: CELLS }, (_, index): Tone => {
    const cell = { from: start + index * CELL, to: start + (index + 1) * CELL }
    const tones = troubles
      .filter((one) => one.openedAt < cell.to && (one.closedAt || now) > cell.from)
      .map((one) => incidentTone({ ...one, level: one.peak }))
    if (tones.includes('alarm')) return 'alarm'
    if (tones.includes('warning')) return 'warning'
    return share(seen, cell) >= SEEN_SHARE ? 'calm' : 'unknown'
  })
  return { cells, label: tongue.say('strip_label', describe(cells, tongue)) }
}

/** When a tick ran and the subject's sight was clear. */
function seenStretches(state: State, id: SubjectId, start: Millis, now: Millis): readonly Stretch[] {
  const awake = [...state.spans.values()].map((span) => ({
    from: Math.max(span.id, start),
    to: Math.min(span.to, now),
  }))
  const clear = clearStretches(state, id, start, now)
  return awake
    .flatMap((a) => clear.map((b) => ({ from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) })))
    .filter((one) => one.to > one.from)
}

function clearStretches(state: State, id: SubjectId, start: Millis, now: Millis): readonly Stretch[] {
  const changes = state.sights.filter((row) => row.subject === id).sort((a, b) => a.at - b.at)
  const first = changes[0]?.was ?? state.subjects.get(id)?.sight ?? 'unread'
  const points = [{ at: start, sight: first }, ...changes.map(({ at, sight }) => ({ at, sight }))]
  return points.flatMap(({ at, sight }, index) =>
    sight === 'clear' ? [{ from: at, to: points[index + 1]?.at ?? now }] : [],
  )
}

function share(stretches: readonly Stretch[], cell: Stretch): number {
  const covered = stretches.reduce(
    (sum, one) => sum + Math.max(0, Math.min(one.to, cell.to) - Math.max(one.from, cell.from)),
    0,
  )
  return covered / CELL
}

function describe(cells: readonly Tone[], tongue: Tongue): string {
  const bad = cells.filter((tone) => tone === 'alarm' || tone === 'warning').length
  const unknown = cells.filter((tone) => tone === 'unknown').length
  const parts = [
    bad > 0 ? tongue.say('strip_trouble', sayDuration(tongue, bad * CELL)) : '',
    unknown > 0 ? tongue.say('strip_unknown', sayDuration(tongue, unknown * CELL)) : '',
  ].filter((one) => one !== '')
  return parts.length === 0 ? tongue.say('strip_calm') : sayList(tongue, parts)
}
