/** What is known of one signal of an exchange over a time: when it could be seen, and when it was not well. */
import { isWatched } from '../alerts/decide.ts'
import type { Level, Millis, Signal, SubjectId } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { awakeWithin, clearWithin } from './history-seen.ts'
import { common, lengthWithin, merged, type Stretch } from './history-stretches.ts'

/** Stretches of one kind of trouble: as they were noted, and the part of them that could be seen. */
export interface Trouble {
  readonly noted: readonly Stretch[]
  readonly seen: readonly Stretch[]
}

export interface Account {
  readonly within: Stretch
  readonly seen: readonly Stretch[]
  /** Nothing works: the signal as a whole is paused or down. */
  readonly closed: Trouble
  /** Some of it: limited, or watched coins and networks. */
  readonly partly: Trouble
  /** Only our guess. */
  readonly guessed: Trouble
  /** The worst it was as a whole, for its word. */
  readonly worst: Level
}

export interface Place {
  readonly id: SubjectId
  readonly signal: Signal
}

/** What all accounts of one time have in common, worked out once. */
export interface Ground {
  readonly state: State
  readonly within: Stretch
  readonly awake: readonly Stretch[]
  readonly incidents: ReadonlyMap<SubjectId, readonly Incident[]>
}

export function groundOf(state: State, within: Stretch): Ground {
  const incidents = new Map<SubjectId, Incident[]>()
  for (const one of state.incidents.values()) {
    const known = incidents.get(one.subject)
    if (known) known.push(one)
    else incidents.set(one.subject, [one])
  }
  return { state, within, awake: awakeWithin(state, within), incidents }
}

export function accountOf(ground: Ground, place: Place): Account {
  const { state, within, awake } = ground
  const seen = common(awake, clearWithin(state, place.id, within))
  const kinds: Record<Kind, Stretch[]> = { closed: [], partly: [], guessed: [] }
  let worst: Level = 'paused'
  for (const incident of troublesWithin(ground, place)) {
    for (const { level, ...stretch } of levelsOf(incident, within.to)) {
      kinds[kindOf(incident, level)].push(stretch)
      if (level === 'down' && incident.evidence !== 'guess') worst = level
    }
  }
  const trouble = (list: readonly Stretch[]): Trouble => {
    const noted = merged(list)
    return { noted, seen: common(noted, seen) }
  }
  const { closed, partly, guessed } = kinds
  return { within, seen, closed: trouble(closed), partly: trouble(partly), guessed: trouble(guessed), worst }
}

/** Unplanned, and about what the user watches: a plan is only an announcement until it is seen. */
function troublesWithin({ state, within, incidents }: Ground, { id, signal }: Place): readonly Incident[] {
  return (incidents.get(id) ?? []).filter(
    (one) =>
      one.signal === signal &&
      one.phase !== 'forming' &&
      !one.planned &&
      one.openedAt < within.to &&
      (one.closedAt === 0 || one.closedAt >= within.from) &&
      isWatched(one, state.settings),
  )
}

type Kind = 'closed' | 'partly' | 'guessed'

function kindOf({ evidence, scope }: Incident, level: Level): Kind {
  if (evidence === 'guess') return 'guessed'
  return scope === 'all' && level !== 'degraded' ? 'closed' : 'partly'
}

interface LevelStretch extends Stretch {
  readonly level: Level
}

/** Its levels one after the other. Of a long timeline only the end is kept: before it the worst is taken for true. */
export function levelsOf(incident: Incident, now: Millis): readonly LevelStretch[] {
  const { openedAt, timeline, peak } = incident
  const end = Math.max(openedAt, incident.closedAt || now)
  const first = timeline[0]
  const whole = first && first.at <= openedAt ? timeline : [{ at: openedAt, level: peak }, ...timeline]
  return whole.flatMap(({ at, level }, index) => {
    const from = Math.max(at, openedAt)
    const to = Math.min(whole[index + 1]?.at ?? end, end)
    return level !== 'ok' && to >= from ? [{ from, to, level }] : []
  })
}

/** The share of the time we could see in which it was not closed; null when nothing was seen. */
export function openShare({ seen, closed, within }: Account): number | null {
  const all = lengthWithin(seen, within)
  return all === 0 ? null : 1 - lengthWithin(closed.seen, within) / all
}

/** Noticed within that time, be it only for a moment. */
export function touches({ noted, seen }: Trouble, part: Stretch): boolean {
  return lengthWithin(seen, part) > 0 || noted.some(({ from }) => from >= part.from && from < part.to)
}
