/** Plays a recording through the real core, bell by bell, and notes what was decided. */
import { MINUTE, type Millis } from '../../src/glossary.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { ring } from '../../src/tick.ts'
import type { Tongue } from '../../src/words.ts'
import type { Moment, Recording } from '../recording/recording.ts'
import { type Line, Transcriber } from './transcript.ts'
import { Killed, type PortWatch, type World, worldOf } from './world.ts'

export interface Played {
  readonly lines: readonly Line[]
  readonly world: World
}

/** `watch` sees every port call of every life, for tests that kill on purpose. */
export async function play(recording: Recording, tongue: Tongue, watch?: PortWatch): Promise<Played> {
  const world = worldOf(recording, tongue)
  const transcriber = new Transcriber(world)
  for (let time = recording.from - recording.warmUp; time < recording.from; time += BELL) {
    await bell(world, time, watch)
  }
  await transcriber.skip()
  for (const { time, moments } of eventsOf(recording)) {
    for (const moment of moments) happen(world, moment)
    const kill = moments.some((one) => one.what === 'kill')
    await bell(world, time, kill ? dyingAfterFetch(watch) : watch)
    await transcriber.write()
  }
  return { lines: transcriber.lines, world }
}

export interface Event {
  readonly time: Millis
  /** What happened since the last bell, oldest first. */
  readonly moments: readonly Moment[]
}

/** Every bell with what happened just before it. While asleep none rings; one rings on waking and on a restart. */
export function eventsOf(recording: Recording): readonly Event[] {
  const { from, to, moments } = recording
  const bells: Millis[] = []
  for (let time = from; time <= to; time += BELL) bells.push(time)
  const sudden = moments.filter(({ what }) => what === 'wake' || what === 'restart').map(({ at }) => at)
  const times = [...new Set([...bells, ...sudden])]
    .sort((a, b) => a - b)
    .filter((time) => !isAsleep(moments, time))
  let done = 0
  return times.map((time) => {
    const until = moments.filter(({ at }) => at <= time).length
    const now = moments.slice(done, until)
    done = until
    return { time, moments: now }
  })
}

function isAsleep(moments: readonly Moment[], time: Millis): boolean {
  const last = moments.findLast(({ at, what }) => at <= time && (what === 'sleep' || what === 'wake'))
  return last?.what === 'sleep'
}

function happen(world: World, moment: Moment): void {
  if (moment.what === 'restart') world.visible.clear()
  if (moment.what === 'clock') world.skew += moment.by * 1000
}

async function bell(world: World, time: Millis, watch?: PortWatch): Promise<void> {
  world.time = time
  try {
    await ring(world.life(watch))
  } catch (error) {
    if (!(error instanceof Killed)) throw error
  }
}

/** A killed worker had an answer in its hands and had not written it down: the worst moment. */
function dyingAfterFetch(watch?: PortWatch): PortWatch {
  return (call, when) => {
    watch?.(call, when)
    if (call === 'fetch' && when === 'after') throw new Killed('kill')
  }
}

export const DEFAULT_WARM_UP = 10 * MINUTE
