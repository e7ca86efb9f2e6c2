/** A thousand bad days: the worker is killed again and again at random, while the user closes messages. */
import { expect, test } from 'vitest'
import { Killed, type World } from '../../scripts/replay/world.ts'
import { receipt } from '../../src/notifications/outbox.ts'
import { chance } from '../support/chance.ts'
import { live, type Trouble } from '../support/lives.ts'
import { PAUSES, pauseAndResume } from '../support/pause.ts'
import { toldIn, withoutCluster, withoutCoins } from '../support/told.ts'

const STORMS = 1000
const RECORDING = pauseAndResume()
/** Port calls of a busy tick: a kill falls on one of them, or on none. */
const BUSY = 120
/** Storms end: from then on the worker lives through its ticks. */
const CALM_AT = Date.parse('2025-04-15T08:15:00Z')

test('a thousand kill storms lose nothing and tell nothing twice', async () => {
  const wrong: string[] = []
  let kills = 0
  for (let seed = 1; seed <= STORMS; seed++) {
    const storm = stormOf(seed)
    const world = await live(RECORDING, storm.trouble)
    kills += storm.kills()
    const { lines, doubled, lost, stale, beside } = withoutCluster(withoutCoins(await toldIn(world)))
    const faults = [...doubled, ...lost, ...stale, ...beside]
    if (wide(lines).join() !== PAUSES.join() || !isPaired(lines) || faults.length > 0)
      wrong.push(
        `storm ${seed}: told ${lines}; doubled ${doubled}; lost ${lost}; left standing ${stale}; beside ${beside}`,
      )
  }
  expect(wrong).toEqual([])
  expect(kills).toBeGreaterThan(5 * STORMS)
}, 600_000)

/**
 * A table whose reading was killed twice is left alone for a while; its sentinels then rightly tell the coins they
 * see closed, before the table tells of the whole exchange.
 */
function wide(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => !line.includes('/asset:'))
}

/** Every coin told as closed is told as open again. */
function isPaired(lines: readonly string[]): boolean {
  const coins = lines.filter((line) => line.includes('/asset:'))
  const begun = coins.filter((line) => line.endsWith('paused first-seen')).map((line) => line.split(' ')[0])
  const ended = coins.filter((line) => line.endsWith('ok resolved')).map((line) => line.split(' ')[0])
  return begun.join() === ended.join() && coins.length === begun.length + ended.length
}

interface Storm {
  readonly trouble: Trouble
  readonly kills: () => number
}

/** Some storms strike every tenth bell, some every second one. */
function stormOf(seed: number): Storm {
  const random = chance(seed)
  const strikes = 0.1 + 0.4 * random()
  let left = Infinity
  let kills = 0
  return {
    kills: () => kills,
    trouble: {
      before: async (world) => {
        left = world.time < CALM_AT && random() < strikes ? Math.ceil(random() * BUSY) : Infinity
        if (random() < 0.2) await closeOne(world)
      },
      watch: (call) => {
        left -= 1
        if (left > 0) return
        left = Infinity
        kills += 1
        throw new Killed(call)
      },
    },
  }
}

/** The user takes a message away; the browser wakes the worker to write that down. */
async function closeOne(world: World): Promise<void> {
  const [id] = world.visible.keys()
  if (id === undefined) return
  world.visible.delete(id)
  await world.ledger.commit({ notifications: [id] }, (draft) => receipt(draft, id, world.time, 'closed'))
}
