/** Wishes, reminders and quiet hours, with the worker killed between any two things it does. */
import { expect, test } from 'vitest'
import type { Recording } from '../../scripts/recording/recording.ts'
import type { IsOpen } from '../../scripts/recordings/bodies.ts'
import { recordingOf } from '../../scripts/recordings/in-memory.ts'
import { OPEN } from '../../scripts/recordings/quiet.ts'
import { eventsOf } from '../../scripts/replay/player.ts'
import { type World, worldOf } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import { run } from '../../src/commands.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import { memoryLedger } from '../../src/ledger/memory.ts'
import type { Settings } from '../../src/ledger/rows.ts'
import { bell, killAt } from '../support/lives.ts'
import { at, binance, kucoin, quiet, shut } from '../support/pause.ts'
import { fingerprint, rewound, type Snapshot, snapshotOf } from '../support/rewind.ts'
import { toldIn } from '../support/told.ts'

const WITHOUT_QAA: IsOpen = (asset, network) => asset !== 'QAA' && OPEN(asset, network)
const RECORDING: Recording = recordingOf({
  from: at('08:00:00'),
  to: at('08:12:00'),
  exchanges: ['binance', 'kucoin'],
  answers: [
    ...quiet('08:00:00'),
    binance('08:01:00', shut),
    ...kucoin('08:01:00', WITHOUT_QAA),
    ...kucoin('08:05:00', OPEN),
    binance('08:07:10', OPEN),
  ],
})
/** Reminders come every two minutes here, so that the day is short. The end falls into the quiet hours. */
const SETTINGS: Settings = {
  ...DEFAULT_SETTINGS,
  exchanges: ['binance', 'kucoin'],
  quiet: { on: true, from: 8 * 60 + 6, to: 8 * 60 + 10, through: [] },
  remindEvery: 2 as Settings['remindEvery'],
}
const ASKED_AT = Date.parse(at('08:03:30'))
const TIMES = eventsOf(RECORDING).map(({ time }) => time)

const TO_TELL = [
  'binance/withdrawals/all ok resolved',
  'binance/withdrawals/all paused first-seen',
  'binance/withdrawals/all paused reminder',
  'wish:kucoin/asset:QAA ok asked',
]
const RIGHT = JSON.stringify({ lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] })

/** The user asks between two bells. */
async function ring(world: World, trouble: Parameters<typeof bell>[1]): Promise<void> {
  if (world.time === ASKED_AT)
    await run({ kind: 'tell-reopening', subject: 'kucoin', scope: 'asset:QAA' }, world.life())
  await bell(world, trouble)
}

test('a kill before or after any one port call tells the same: wish, reminder, and the end after the quiet hours', async () => {
  const wrong: string[] = []
  let kills = 0
  const world = worldOf(RECORDING, englishTongue(), memoryLedger(RECORDING.from, SETTINGS))
  for (const time of TIMES) {
    world.time = time
    const snapshot = await snapshotOf(world)
    const calls: string[] = []
    await ring(world, { watch: (call, when) => void (when === 'before' && calls.push(call)) })
    kills += await killEverywhere(snapshot, calls, wrong)
  }
  expect(wrong).toEqual([])
  expect(JSON.stringify(await toldIn(world))).toBe(RIGHT)
  expect(kills).toBeGreaterThan(1000)
}, 600_000)

async function killEverywhere(
  snapshot: Snapshot,
  calls: readonly string[],
  wrong: string[],
): Promise<number> {
  const futures = new Set<string>()
  for (const [index, call] of calls.entries()) {
    for (const side of ['before', 'after'] as const) {
      const world = await rewound(RECORDING, snapshot)
      await ring(world, { watch: killAt(index + 1, side) })
      const after = fingerprint(await snapshotOf(world))
      if (futures.has(after)) continue
      futures.add(after)
      await liveOn(world)
      const told = JSON.stringify(await toldIn(world))
      const clock = new Date(snapshot.time).toISOString().slice(11, 19)
      if (told !== RIGHT) wrong.push(`${clock} ${side} ${call}: ${told}`)
    }
  }
  return 2 * calls.length
}

async function liveOn(world: World): Promise<void> {
  for (const time of TIMES.filter((one) => one > world.time)) {
    world.time = time
    await ring(world, {})
  }
}
