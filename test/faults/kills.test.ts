/** The worker may be killed between any two things it does: nothing is lost, and nothing is told twice. */
import { expect, test } from 'vitest'
import type { Recording } from '../../scripts/recording/recording.ts'
import { eventsOf } from '../../scripts/replay/player.ts'
import { type World, worldOf } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import { bell, killAt, live } from '../support/lives.ts'
import { pauseAndResume, TO_TELL } from '../support/pause.ts'
import { fingerprint, rewound, type Snapshot, snapshotOf } from '../support/rewind.ts'
import { toldIn } from '../support/told.ts'

const RECORDING = pauseAndResume()
const TIMES = eventsOf(RECORDING).map(({ time }) => time)
const SIDES = ['before', 'after'] as const

test('without trouble, both pauses, what they have in common, and the ends are told once', async () => {
  const told = await toldIn(await live(RECORDING))
  expect(told).toEqual({ lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] })
})

test('a kill before or after any one port call loses nothing and tells nothing twice', async () => {
  const wrong: string[] = []
  let kills = 0
  for (const { snapshot, calls } of await everyBell(RECORDING)) {
    const futures = new Set<string>()
    for (const [index, call] of calls.entries()) {
      for (const side of SIDES) {
        kills += 1
        const world = await killed(snapshot, index + 1, side)
        const after = fingerprint(await snapshotOf(world))
        // What follows depends on nothing else: the same moment need not be lived through twice.
        if (futures.has(after)) continue
        futures.add(after)
        await liveOn(world)
        const told = await toldIn(world)
        if (JSON.stringify(told) !== RIGHT) wrong.push(`${clock(snapshot)} ${side} ${call}: ${said(told)}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(kills).toBeGreaterThan(3000)
}, 600_000)

const RIGHT = JSON.stringify({ lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] })

interface Bell {
  /** The world just before the bell rings. */
  readonly snapshot: Snapshot
  /** Every port call of its tick, by name. */
  readonly calls: readonly string[]
}

async function everyBell(recording: Recording): Promise<readonly Bell[]> {
  const world = worldOf(recording, englishTongue())
  const bells: Bell[] = []
  for (const time of TIMES) {
    world.time = time
    const snapshot = await snapshotOf(world)
    const calls: string[] = []
    await bell(world, { watch: (call, when) => void (when === 'before' && calls.push(call)) })
    bells.push({ snapshot, calls })
  }
  return bells
}

async function killed(snapshot: Snapshot, call: number, side: 'before' | 'after'): Promise<World> {
  const world = await rewound(RECORDING, snapshot)
  await bell(world, { watch: killAt(call, side) })
  return world
}

async function liveOn(world: World): Promise<void> {
  for (const time of TIMES.filter((one) => one > world.time)) {
    world.time = time
    await bell(world, {})
  }
}

function clock({ time }: Snapshot): string {
  return new Date(time).toISOString().slice(11, 19)
}

function said({ lines, doubled, lost, stale, beside }: Awaited<ReturnType<typeof toldIn>>): string {
  return `told ${lines.length} [${lines.join(', ')}], doubled ${doubled}, lost ${lost}, left standing ${stale}, beside ${beside}`
}
