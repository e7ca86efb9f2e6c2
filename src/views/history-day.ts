/** One day across all exchanges, and the clouds under them on the same axis: a shared cause can be seen. */
import { isWatched } from '../alerts/decide.ts'
import { chosenExchanges } from '../catalogue.ts'
import { HOUR, MINUTE, type Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { sayCount, sayDuration, sayList, type Tongue } from '../words.ts'
import { dayIdAfter, dayIdAt, hourAt, type LocalDay, localDay } from './history-days.ts'
import { type Looking, laneOf, sharesOf } from './history-lanes.ts'
import { stretchOf } from './history-line.ts'
import { addressOf } from './history-place.ts'
import type { DayLink, DayView } from './history-screen.ts'
import { awakeWithin } from './history-seen.ts'
import { lengthWithin } from './history-stretches.ts'
import { sayClock, sayDay, sayTimes, sayWholeDay } from './history-words.ts'

/** As long as incidents are kept (src/ledger/retention.ts). */
const OLDEST = 400
const HOURS_A_TICK = 3
/** Ticks of clocks set forward by half an hour are found too (Lord Howe Island). */
const STEP = HOUR / 2

export function dayView(state: State, wanted: string, tongue: Tongue, now: Millis): DayView {
  const { timeZone } = tongue
  const today = dayIdAt(timeZone, now)
  const oldest = dayIdAfter(today, -OLDEST)
  const id = wanted >= oldest && wanted <= today ? wanted : today
  const day = localDay(timeZone, id) ?? { id, from: now - HOUR, to: now }
  const looking = { state, day, tongue, now }
  const there = incidentsOf(looking)
  const clouds = there.filter(({ subject }) => upstreamOf(subject))
  const own = there.filter(({ subject }) => !upstreamOf(subject))
  const shown = own.filter((one) => one.told !== null || isWatched(one, state.settings))
  const hits = hitsOf(clouds, shown)
  const lanes = bySubject(shown)
  const busy = new Set(lanes.map(([subject]) => subject))
  return {
    title: sayWholeDay(tongue, day.from),
    day: id,
    firstDay: oldest,
    lastDay: today,
    sentences: sentencesOf(looking, hits, { shown: shown.length, hidden: own.length - shown.length }),
    previous: id > oldest ? linkTo(dayIdAfter(id, -1), tongue) : null,
    next: id < today ? linkTo(dayIdAfter(id, 1), tongue) : null,
    until: sharesOf({ from: now, to: now }, day).from,
    ticks: ticksOf(day, tongue),
    lanes: lanes.map(([subject, list]) => laneOf(looking, subject, list)),
    clouds: bySubject(clouds).map(([subject, list]) => laneOf(looking, subject, list)),
    bands: hits.map(({ cloud }) => ({ id: cloud.id, ...sharesOf(stretchOf(cloud, now), day) })),
    quiet: chosenExchanges(state.settings)
      .filter((one) => !busy.has(one.id))
      .map(({ name }) => name),
    all: {
      label: tongue.say('history_day_all'),
      address: addressOf({ part: 'incidents', filter: { from: id, to: id } }),
    },
  }
}

function incidentsOf({ state, day, now }: Looking): readonly Incident[] {
  return [...state.incidents.values()].filter((one) => {
    const { from, to } = stretchOf(one, now)
    return one.phase !== 'forming' && to >= day.from && from < day.to
  })
}

/** Who broke first stands first. */
function bySubject(incidents: readonly Incident[]): readonly (readonly [string, readonly Incident[]])[] {
  const sorted = [...incidents].sort((a, b) => a.openedAt - b.openedAt)
  const subjects = [...new Set(sorted.map(({ subject }) => subject))]
  return subjects.map((id) => [id, sorted.filter(({ subject }) => subject === id)] as const)
}

interface Hit {
  readonly cloud: Incident
  readonly hit: readonly string[]
}

/** Cloud events, with the exchanges whose trouble was matched with them. */
function hitsOf(clouds: readonly Incident[], shown: readonly Incident[]): readonly Hit[] {
  return clouds
    .map((cloud) => ({
      cloud,
      hit: [
        ...new Set(shown.filter(({ cause }) => cause?.incident === cloud.id).map(({ subject }) => subject)),
      ],
    }))
    .filter(({ hit }) => hit.length > 0)
}

function sentencesOf(
  { state, day, tongue, now }: Looking,
  hits: readonly Hit[],
  { shown, hidden }: { readonly shown: number; readonly hidden: number },
): readonly string[] {
  const past = { from: day.from, to: Math.min(day.to, now) }
  const awake = lengthWithin(awakeWithin(state, past), past)
  const always = past.to - past.from - awake < 5 * MINUTE
  const shared = hits.map(({ cloud, hit }) => {
    const { from, to } = stretchOf(cloud, now)
    const names = sayList(
      tongue,
      hit.map((id) => subjectName(id, state.settings)),
    )
    const place = subjectName(cloud.subject, state.settings)
    return sayCount(tongue, 'history_day_shared', hit.length, place, sayTimes(tongue, from, to), names)
  })
  return [
    ...shared,
    ...(shown === 0 ? [tongue.say(awake === 0 ? 'history_day_off' : 'history_day_nothing')] : []),
    ...(always || awake === 0 ? [] : [tongue.say('history_day_awake', sayDuration(tongue, awake))]),
    ...(hidden === 0 ? [] : [sayCount(tongue, 'history_day_hidden', hidden)]),
  ]
}

function linkTo(id: string, tongue: Tongue): DayLink {
  const at = localDay(tongue.timeZone, id)?.from ?? 0
  return { label: sayDay(tongue, at), address: addressOf({ part: 'day', day: id }) }
}

/** Every third hour of the wall clock: on a day of 23 or 25 hours they stand where they were. */
function ticksOf(day: LocalDay, tongue: Tongue): DayView['ticks'] {
  const moments = Array.from(
    { length: Math.ceil((day.to - day.from) / STEP) },
    (_, at) => day.from + at * STEP,
  )
  return moments
    .filter((at) => hourAt(tongue.timeZone, at) % HOURS_A_TICK === 0)
    .map((at) => ({ at: sharesOf({ from: at, to: at }, day).from, label: sayClock(tongue, at) }))
}
