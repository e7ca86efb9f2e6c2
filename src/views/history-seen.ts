/** When a subject could be seen: a tick came, and its sight was clear. */
import type { Millis, SubjectId } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import { common, merged, type Stretch } from './history-stretches.ts'

/** When ticks came without a gap: the browser ran. */
export function awakeWithin(state: State, { from, to }: Stretch): readonly Stretch[] {
  const spans = [...state.spans.values()].filter((span) => span.to > from && span.id < to)
  return merged(spans.map((span) => ({ from: Math.max(span.id, from), to: Math.min(span.to, to) })))
}

export function seenWithin(state: State, id: SubjectId, within: Stretch): readonly Stretch[] {
  return common(awakeWithin(state, within), clearWithin(state, id, within))
}

/** Only changes are kept: before the first of them it was what that one says it was. */
export function clearWithin(state: State, id: SubjectId, { from, to }: Stretch): readonly Stretch[] {
  const changes = state.sights.filter((row) => row.subject === id).sort((a, b) => a.at - b.at)
  const first = changes[0]?.was ?? state.subjects.get(id)?.sight ?? 'unread'
  const points = [{ at: -Infinity as Millis, sight: first }, ...changes]
  return points.flatMap(({ at, sight }, index) => {
    const stretch = { from: Math.max(at, from), to: Math.min(points[index + 1]?.at ?? to, to) }
    return sight === 'clear' && stretch.to > stretch.from ? [stretch] : []
  })
}
