/** Plays a recording through the core as a browser would, one life of the worker after the other, with trouble. */

import type { Recording } from '../../scripts/recording/recording.ts'
import { eventsOf } from '../../scripts/replay/player.ts'
import { Killed, type PortWatch, type World, worldOf } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import type { Millis } from '../../src/glossary.ts'
import type { Ledger } from '../../src/ledger/ledger.ts'
import { BELL } from '../../src/poll/schedule.ts'
import type { Ports } from '../../src/ports.ts'
import { ring } from '../../src/tick.ts'

const ENGLISH = englishTongue()

export interface Trouble {
  /** Sees every port call of every life; throws `Killed` to end one. */
  readonly watch?: PortWatch
  /** Puts something between the core and the ports of a life. */
  readonly bend?: (ports: Ports, world: World) => Ports
  /** What happens in the world before a bell rings: the user, the clock. */
  readonly before?: (world: World) => Promise<void> | void
  /** Bells after the recording's end, at its last answers. */
  readonly tail?: number
  readonly ledger?: Ledger
}

export async function live(recording: Recording, trouble: Trouble = {}): Promise<World> {
  const world = worldOf(recording, ENGLISH, trouble.ledger)
  for (const time of bellsOf(recording, trouble.tail ?? 0)) {
    world.time = time
    await trouble.before?.(world)
    await bell(world, trouble)
  }
  return world
}

function bellsOf(recording: Recording, tail: number): readonly Millis[] {
  const times = eventsOf(recording).map(({ time }) => time)
  return [...times, ...Array.from({ length: tail }, (_, index) => recording.to + (index + 1) * BELL)]
}

/** One bell: a life begins, does its tick, and ends with it or before. */
export async function bell(world: World, { watch, bend }: Trouble): Promise<void> {
  const ports = world.life(watch)
  try {
    await ring(bend ? bend(ports, world) : ports)
  } catch (error) {
    if (!(error instanceof Killed) && !(error instanceof Fault)) throw error
  }
}

/** Trouble a port reports, such as a disk that is full. */
export class Fault extends Error {}

/** Counts port calls through all lives; kills before or after the chosen one. */
export function killAt(target: number, side: 'before' | 'after'): PortWatch {
  let calls = 0
  return (call, when) => {
    if (when === 'before') calls += 1
    if (calls === target && when === side) throw new Killed(call)
  }
}
