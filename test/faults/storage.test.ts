/** The disk refuses now and then: what was refused is done again, and nobody else is blamed for it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import type { World } from '../../scripts/replay/world.ts'
import type { Millis } from '../../src/glossary.ts'
import { type Around, bent } from '../support/bent-ports.ts'
import { chance } from '../support/chance.ts'
import { Fault, live, type Trouble } from '../support/lives.ts'
import { at, PAUSES, pauseAndResume, quiet, TO_TELL } from '../support/pause.ts'
import { toldIn, withoutCluster, withoutCoins } from '../support/told.ts'

const RECORDING = pauseAndResume()
const RIGHT = { lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] }
const SEEDS = 60
/** From then on the disk works. */
const WELL_AT = Date.parse(at('08:15:00'))

test('writes that fail at random lose nothing and double nothing', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= SEEDS; seed++) {
    const told = withoutCluster(
      withoutCoins(await toldIn(await live(RECORDING, failing('commit', 0.02, seed)))),
    )
    if (JSON.stringify(told) !== JSON.stringify({ ...RIGHT, lines: PAUSES }))
      wrong.push(`seed ${seed}: ${JSON.stringify(told)}`)
  }
  expect(wrong).toEqual([])
}, 120_000)

test('reads that fail at random lose nothing and double nothing', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= SEEDS; seed++) {
    const told = withoutCoins(await toldIn(await live(RECORDING, failing('read', 0.1, seed))))
    if (JSON.stringify(told) !== JSON.stringify(RIGHT)) wrong.push(`seed ${seed}: ${JSON.stringify(told)}`)
  }
  expect(wrong).toEqual([])
}, 120_000)

test.each([
  ['while the pauses begin', '08:02:50', '08:05:10'],
  ['while the pauses last', '08:06:00', '08:10:00'],
  ['while the pauses end', '08:11:50', '08:14:10'],
])('a disk that refuses everything %s delays what is told, and loses none of it', async (_when, from, to) => {
  const world = await live(RECORDING, refusingBetween(Date.parse(at(from)), Date.parse(at(to))))
  expect(await toldIn(world)).toEqual(RIGHT)
})

test('an exchange is not said to answer in an unknown shape because our own disk failed', async () => {
  const blamed: string[] = []
  for (let seed = 1; seed <= 20; seed++) {
    const world = await live(RECORDING, failing('commit', 0.02, seed))
    const journal = await world.ledger.read({ journalAfter: 0 }, (state) => state.journal)
    blamed.push(...journal.filter((row) => row.sight === 'drift').map((row) => `${row.feed}: ${row.why}`))
  }
  expect(blamed).toEqual([])
})

test('a failing disk does not switch off a table that is only on trial', async () => {
  const answers = [
    ...quiet('08:00:00'),
    { at: at('08:00:00'), url: TRIED, text: textOf('mexc/coins-healthy.json') },
  ]
  const recording = recordingOf({ from: at('08:00:00'), to: at('08:20:00'), exchanges: ['mexc'], answers })
  const switchedOff: number[] = []
  for (let seed = 1; seed <= 40; seed++) {
    const world = await live(recording, failing('commit', 0.1, seed))
    const rows = await world.ledger.read({ feeds: 'all' }, (state) => state.feeds)
    if (rows.get('mexc/coins')?.probe === 'off') switchedOff.push(seed)
  }
  expect(switchedOff).toEqual([])
})

/** MEXC's coin list is unverified: one answer out of shape, and it is not asked for a day. */
const TRIED = 'https://www.mexc.com/open/api/v2/market/coin/list'

function textOf(fixture: string): string {
  return readFileSync(new URL(`../fixtures/${fixture}`, import.meta.url), 'utf8')
}

function failing(name: 'read' | 'commit', share: number, seed: number): Trouble {
  const random = chance(seed)
  return troubled((world) => (call, work) => {
    const fails = call.name === name && world.time < WELL_AT && random() < share
    return fails ? Promise.reject(new Fault(`the disk refuses this ${name}`)) : work()
  })
}

function refusingBetween(from: Millis, to: Millis): Trouble {
  return troubled((world) => (call, work) => {
    const fails = call.name === 'commit' && world.time >= from && world.time < to
    return fails ? Promise.reject(new Fault('the disk refuses')) : work()
  })
}

function troubled(around: (world: World) => Around): Trouble {
  return { bend: (ports, world) => bent(ports, around(world)) }
}
