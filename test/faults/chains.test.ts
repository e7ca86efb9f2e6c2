/** A chain that two exchanges close: whenever the worker is killed, one notice stands, and nothing is lost or doubled. */
import { expect, test } from 'vitest'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import { binanceTable, kucoinTable, OPEN, openBut, quietDay } from '../../scripts/recordings/quiet.ts'
import { eventsOf } from '../../scripts/replay/player.ts'
import { type World, worldOf } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import { bell, killAt } from '../support/lives.ts'
import { at } from '../support/pause.ts'
import { rewound, type Snapshot, snapshotOf } from '../support/rewind.ts'
import { toldIn } from '../support/told.ts'

const RECORDING = recordingOf({
  from: at('08:00:00'),
  to: at('08:14:00'),
  exchanges: ['binance', 'kucoin'],
  answers: [
    ...quietDay(at('08:00:00')),
    binanceTable(at('08:03:00'), 'shut', openBut('TRX')),
    ...kucoinTable(at('08:05:10'), 'shut', openBut('TRX')),
    binanceTable(at('08:09:00'), 'open', OPEN),
    ...kucoinTable(at('08:11:10'), 'open', OPEN),
  ],
})
const TIMES = eventsOf(RECORDING).map(({ time }) => time)
/** Every exchange is told as closed, and as open again. */
const LINES = ['binance', 'kucoin'].flatMap((exchange) => [
  `${exchange}/withdrawals/network:TRX ok resolved`,
  `${exchange}/withdrawals/network:TRX paused first-seen`,
])
const RIGHT = { lines: LINES, doubled: [], lost: [], stale: [], beside: [] }
const NOTICE = /withdrawals are (?:still closed|closing) on|Tron withdrawals closed/

test('both are told, and while both are closed one notice stands that names them', async () => {
  const world = worldOf(RECORDING, englishTongue())
  await liveUntil(world, at('08:08:30'))
  expect(standing(world)).toEqual(['Tron withdrawals are closing on 2 exchanges: KuCoin and Binance'])
  await liveUntil(world, at('08:11:00'))
  expect(standing(world)).toEqual(['Tron withdrawals are still closed on 1 exchange: KuCoin'])
  await liveUntil(world, at('08:14:00'))
  expect(standing(world)).toEqual([])
  expect(await toldIn(world)).toEqual(RIGHT)
  const told = world.shown.map(({ title }) => title)
  expect(told.slice(0, 2)).toEqual([
    'Binance: Tron withdrawals closed',
    'Tron withdrawals are closing on 2 exchanges: KuCoin and Binance',
  ])
  expect(told).toHaveLength(4)
})

test('a kill at any port call of a tick that tells changes nothing of that', async () => {
  const wrong: string[] = []
  let kills = 0
  for (const { snapshot, calls } of await tellingBells()) {
    for (const [index, name] of calls.entries()) {
      // What dies while asking was asked by others before: their tests kill there.
      if (name === 'fetch' || name === 'permits') continue
      for (const side of ['before', 'after'] as const) {
        kills += 1
        const world = await rewound(RECORDING, snapshot)
        await bell(world, { watch: killAt(index + 1, side) })
        await liveUntil(world, at('08:08:30'))
        const standsLater = snapshot.time > Date.parse(at('08:08:30'))
        const middle = standsLater ? 1 : standing(world).length
        await liveUntil(world, at('08:14:00'))
        const told = await toldIn(world)
        if (JSON.stringify(told) !== JSON.stringify(RIGHT) || middle !== 1 || standing(world).length > 0)
          wrong.push(`${new Date(snapshot.time).toISOString()} ${side} ${name}: ${JSON.stringify(told)}`)
      }
    }
  }
  expect(wrong).toEqual([])
  expect(kills).toBeGreaterThan(100)
}, 300_000)

function standing(world: World): readonly string[] {
  return [...world.visible.values()].map(({ title }) => title).filter((title) => NOTICE.test(title))
}

async function liveUntil(world: World, end: string): Promise<void> {
  const from = world.time
  const fresh = world.badges.length === 0 && world.shown.length === 0 && from === RECORDING.from
  for (const time of TIMES.filter((one) => (fresh ? one >= from : one > from) && one <= Date.parse(end))) {
    world.time = time
    await bell(world, {})
  }
}

interface Bell {
  readonly snapshot: Snapshot
  /** Every port call of its tick, by name. */
  readonly calls: readonly string[]
}

/** The ticks in which something is shown, and the world just before each. */
async function tellingBells(): Promise<readonly Bell[]> {
  const world = worldOf(RECORDING, englishTongue())
  const bells: Bell[] = []
  for (const time of TIMES) {
    world.time = time
    const snapshot = await snapshotOf(world)
    const calls: string[] = []
    await bell(world, { watch: (call, when) => void (when === 'before' && calls.push(call)) })
    if (calls.includes('show')) bells.push({ snapshot, calls })
  }
  return bells
}
