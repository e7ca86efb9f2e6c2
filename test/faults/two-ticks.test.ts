/** Two ticks at once: the lock lets one through, and without a lock the claims still keep everything single. */
import { expect, test } from 'vitest'
import { Killed, type World } from '../../scripts/replay/world.ts'
import type { Ports } from '../../src/ports.ts'
import { ring } from '../../src/tick.ts'
import { bent } from '../support/bent-ports.ts'
import { chance } from '../support/chance.ts'
import { bell, killAt, live } from '../support/lives.ts'
import { pauseAndResume, TO_TELL } from '../support/pause.ts'
import { toldIn } from '../support/told.ts'

const RECORDING = pauseAndResume()
const RIGHT = { lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] }
const CHANCES = 40

test('of two ticks at once, the second finds the lock taken and leaves the work to the first', async () => {
  const lock = oneLock()
  let refused = 0
  const world = await live(RECORDING, {
    bend: (ports) => ({ ...ports, lock }),
    before: async (here) => {
      const second = { ...here.life(), lock }
      const [first, late] = await Promise.all([ring({ ...here.life(), lock }), ring(second)])
      expect(first).toBe(true)
      if (!late) refused += 1
    },
  })
  expect(refused).toBe(41)
  expect(await toldIn(world)).toEqual(RIGHT)
})

test('a worker killed with the lock in its hands does not lock out the next one', async () => {
  const lock = oneLock()
  const bend = (ports: Ports) => ({ ...ports, lock })
  let bells = 0
  const world = await live(RECORDING, {
    bend,
    before: async (here) => {
      bells += 1
      if (bells % 4 === 0) await bell(here, { bend, watch: killAt(7, 'after') })
    },
  })
  expect(await toldIn(world)).toEqual(RIGHT)
})

test('with the lock broken, two ticks in each other’s way still tell everything once', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= CHANCES; seed++) {
    const random = chance(seed)
    const bend = (ports: Ports) => unlocked(dawdling(ports, random), Math.floor(random() * 3))
    const world = await live(RECORDING, { bend, before: (here) => racing(here, bend) })
    wrong.push(...(await faultsIn(world, seed)))
  }
  expect(wrong).toEqual([])
}, 120_000)

test('with the lock broken and one of the two killed, nothing is lost and nothing is told twice', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= CHANCES; seed++) {
    const random = chance(seed)
    const bend = (ports: Ports) => unlocked(dawdling(ports, random), Math.floor(random() * 3))
    const before = (here: World) => racing(here, bend, 1 + Math.floor(random() * 120))
    wrong.push(...(await faultsIn(await live(RECORDING, { bend, before }), seed)))
  }
  expect(wrong).toEqual([])
}, 120_000)

/**
 * What was told twice, shown anew or not told. Without a lock one reading may count as two looks, so a coin may be
 * told before its exchange: true, and once.
 */
async function faultsIn(world: World, seed: number): Promise<readonly string[]> {
  const { lines, doubled, lost, stale } = await toldIn(world)
  const twice = lines.filter((line, index) => lines.indexOf(line) !== index)
  const missing = TO_TELL.filter((line) => !lines.includes(line))
  return [
    ...twice.map((line) => `seed ${seed}: twice ${line}`),
    ...doubled.map((id) => `seed ${seed}: shown anew ${id}`),
    ...stale.map((line) => `seed ${seed}: left standing ${line}`),
    ...[...lost, ...missing].map((line) => `seed ${seed}: not told ${line}`),
  ]
}

/** Two lives ring at the same moment; the second may die at its n-th call. */
async function racing(world: World, bend: (ports: Ports) => Ports, dies?: number): Promise<void> {
  const second = world.life(dies === undefined ? undefined : killAt(dies, 'before'))
  const both = await Promise.allSettled([ring(bend(world.life())), ring(bend(second))])
  for (const one of both) {
    if (one.status === 'rejected' && !(one.reason instanceof Killed)) throw one.reason
  }
}

/** One lock for all lives, free again when its holder is done or dead. */
function oneLock(): Ports['lock'] {
  let held = false
  return async (work) => {
    if (held) return false
    held = true
    try {
      await work()
    } finally {
      held = false
    }
    return true
  }
}

/** No lock at all, and a clock a few milliseconds off. */
function unlocked(ports: Ports, late: number): Ports {
  const lock: Ports['lock'] = async (work) => {
    await work()
    return true
  }
  return { ...ports, lock, now: () => ports.now() + late }
}

/** Every port call takes a few turns, a different number each time, so that the two ticks interleave. */
function dawdling(ports: Ports, random: () => number): Ports {
  const turns = async () => {
    for (let left = Math.floor(random() * 5); left > 0; left--) await Promise.resolve()
  }
  return bent(ports, async (_call, work) => {
    await turns()
    const result = await work()
    await turns()
    return result
  })
}
