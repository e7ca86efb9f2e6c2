/** The computer's clock is put forward or back: what happens in the world is told all the same, and in time. */
import { expect, test } from 'vitest'
import type { World } from '../../scripts/replay/world.ts'
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../src/glossary.ts'
import { live } from '../support/lives.ts'
import { at, pauseAndResume, TO_TELL } from '../support/pause.ts'
import { toldIn } from '../support/told.ts'

const RECORDING = pauseAndResume()
const RIGHT = { lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] }
const JUMPS: readonly (readonly [string, Millis])[] = [
  ['a day forward', DAY],
  ['an hour forward', HOUR],
  ['ten minutes forward', 10 * MINUTE],
  ['a minute back', -MINUTE],
  ['ten minutes back', -10 * MINUTE],
  ['an hour back', -HOUR],
  ['three hours back', -3 * HOUR],
  ['a day back', -DAY],
]
/** When it truly happened, and the words that tell it. */
const HAPPENED = [
  ['08:03:00', 'Binance', 'withdrawals paused'],
  ['08:04:10', 'KuCoin', 'withdrawals paused'],
  ['08:12:00', 'Binance', 'open again'],
  ['08:13:10', 'KuCoin', 'open again'],
] as const
/** Twice the slowest table's pace and a bell: nothing above needs longer, whatever the clock says. */
const IN_TIME = 4.5 * MINUTE

test.each(JUMPS)(
  'the clock put %s on a quiet day: the pause that follows is told in time',
  async (_what, by) => {
    const world = await jumping([[at('08:01:50'), by]])
    expect(await toldIn(world)).toEqual(RIGHT)
    expect(late(world)).toEqual([])
  },
)

test.each(JUMPS)('the clock put %s during a pause: its end is told in time', async (_what, by) => {
  const world = await jumping([[at('08:10:20'), by]])
  expect(await toldIn(world)).toEqual(RIGHT)
  expect(late(world)).toEqual([])
})

test.each(JUMPS)('the clock put %s by mistake and set right again costs nothing', async (_what, by) => {
  const world = await jumping([
    [at('08:05:50'), by],
    [at('08:08:20'), -by],
  ])
  expect(await toldIn(world)).toEqual(RIGHT)
  expect(late(world)).toEqual([])
})

test('a clock that wanders back and forth all the time keeps nothing from being told', async () => {
  const steps = Array.from({ length: 38 }, (_, index) => {
    const time = new Date(Date.parse(at('08:00:40')) + index * 30_000).toISOString()
    return [time, (index % 2 === 0 ? 7 : -7) * MINUTE] as const
  })
  const world = await jumping(steps)
  expect(await toldIn(world)).toEqual(RIGHT)
})

function jumping(jumps: readonly (readonly [string, Millis])[]): Promise<World> {
  const left = [...jumps]
  return live(RECORDING, {
    before: (world) => {
      while (left[0] && Date.parse(left[0][0]) <= world.time) world.skew += left.shift()?.[1] ?? 0
    },
  })
}

/** Messages that came too long after what they tell, by the world's own time, or not at all. */
function late(world: World): readonly string[] {
  return HAPPENED.flatMap(([time, name, words]) => {
    const tells = (line: string) => line.includes(name) && line.includes(words)
    const shown = world.shown.find(({ title, body }) => [title, ...body.split('\n')].some(tells))
    const wait = shown === undefined ? Infinity : shown.at - Date.parse(at(time))
    return wait >= 0 && wait <= IN_TIME ? [] : [`${name} ${words}: after ${wait / SECOND} s`]
  })
}
