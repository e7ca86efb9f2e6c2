/** One subject's day as bars on the day's axis, and the parts of it that could not be seen. */
import { MINUTE, type Millis, type SubjectId } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { sayDuration, type Tongue } from '../words.ts'
import type { LocalDay } from './history-days.ts'
import { lookOf, markOf, phraseOf, stretchOf, toneOf } from './history-line.ts'
import { addressOf } from './history-place.ts'
import type { Lane, LaneBar } from './history-screen.ts'
import { seenWithin } from './history-seen.ts'
import { lengthWithin, rest, type Stretch } from './history-stretches.ts'
import { sayTimes } from './history-words.ts'

/** A bar is never drawn narrower than this share of the day: half a quarter of an hour. */
const THINNEST = 1 / 192
/** Shorter gaps between two ticks are no gap in what we saw. */
const NOTABLE = 3 * MINUTE

export interface Looking {
  readonly state: State
  readonly day: LocalDay
  readonly tongue: Tongue
  readonly now: Millis
}

export function laneOf(looking: Looking, id: SubjectId, incidents: readonly Incident[]): Lane {
  const { state, day, tongue, now } = looking
  const bars = inRows(incidents.map((one) => barOf(looking, one)))
  const past = { from: day.from, to: Math.min(day.to, now) }
  const unseen = rest(seenWithin(state, id, past), past).filter(({ from, to }) => to - from >= NOTABLE)
  const blind = lengthWithin(unseen, past)
  return {
    id,
    name: subjectName(id, state.settings),
    mark: markOf(state, id),
    rows: Math.max(1, ...bars.map(({ row }) => row + 1)),
    bars,
    unseen: unseen.map((stretch) => sharesOf(stretch, day)),
    unseenLabel: blind === 0 ? '' : tongue.say('history_lane_unseen', sayDuration(tongue, blind)),
  }
}

/** Times as shares of the day, nothing before its beginning and nothing after its end. */
export function sharesOf(
  { from, to }: Stretch,
  day: LocalDay,
): { readonly from: number; readonly to: number } {
  const share = (at: Millis) => Math.min(1, Math.max(0, (at - day.from) / (day.to - day.from)))
  return { from: share(from), to: share(to) }
}

function barOf({ state, day, tongue, now }: Looking, incident: Incident): LaneBar {
  const { id, subject, cause } = incident
  const stretch = stretchOf(incident, now)
  const { from, to } = sharesOf(stretch, day)
  const words = [
    subjectName(subject, state.settings),
    phraseOf(incident, tongue),
    sayTimes(tongue, stretch.from, stretch.to),
    sayDuration(tongue, stretch.to - stretch.from),
  ]
  return {
    id,
    from: Math.min(from, 1 - THINNEST),
    to: Math.max(to, Math.min(from, 1 - THINNEST) + THINNEST),
    row: 0,
    look: shapeOf(incident),
    tone: toneOf(incident),
    glyph: lookOf(incident),
    name: phraseOf(incident, tongue),
    label: cause
      ? tongue.say('history_bar_cause', ...words, subjectName(cause.upstream, {}))
      : tongue.say(incident.planned ? 'history_bar_planned' : 'history_bar', ...words),
    address: addressOf({ part: 'incidents', filter: { subject, from: day.id, to: day.id } }),
  }
}

function shapeOf({ subject, planned, evidence, scope, peak }: Incident): LaneBar['look'] {
  if (planned) return 'planned'
  if (upstreamOf(subject)) return 'cloud'
  if (evidence === 'guess') return 'guessed'
  return scope === 'all' && peak !== 'degraded' ? 'closed' : 'partly'
}

/** Each bar in the first row where there is room for it. */
function inRows(bars: readonly LaneBar[]): readonly LaneBar[] {
  const ends: number[] = []
  return [...bars]
    .sort((a, b) => a.from - b.from)
    .map((bar) => {
      const free = ends.findIndex((end) => end <= bar.from)
      const row = free < 0 ? ends.length : free
      ends[row] = bar.to
      return { ...bar, row }
    })
}
