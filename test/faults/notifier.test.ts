/** The desktop refuses notifications: the watching goes on, and what was to be told waits. */
import { expect, test } from 'vitest'
import type { World } from '../../scripts/replay/world.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { type Around, bent } from '../support/bent-ports.ts'
import { chance } from '../support/chance.ts'
import { Fault, live, type Trouble } from '../support/lives.ts'
import { at, pauseAndResume, TO_TELL } from '../support/pause.ts'
import { toldIn } from '../support/told.ts'

const RECORDING = pauseAndResume()
const RIGHT = { lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] }
const WELL_AT = Date.parse(at('08:16:00'))

test('a desktop that never shows anything stops neither the polling nor the badge', async () => {
  const world = await live(
    RECORDING,
    refusing(['show'], () => true),
  )
  const { meta, feeds } = await world.ledger.read({ feeds: 'all' }, ({ meta, feeds }) => ({ meta, feeds }))
  expect(meta.doneAt).toBe(RECORDING.to)
  expect(feeds.get('binance/coins')?.clearAt).toBeGreaterThan(RECORDING.to - 6 * BELL)
  expect(world.badges.length).toBe(41)
})

test('a notification the desktop refused for minutes is shown as soon as it lets us', async () => {
  const refused = refusing(['show'], (world) => world.time < Date.parse(at('08:06:00')))
  const world = await live(RECORDING, refused)
  expect(await toldIn(world)).toEqual(RIGHT)
  expect(world.shown[0]?.at).toBe(Date.parse(at('08:06:00')))
})

test('a badge that cannot be painted loses and doubles nothing', async () => {
  expect(
    await toldIn(
      await live(
        RECORDING,
        refusing(['paint'], () => true),
      ),
    ),
  ).toEqual(RIGHT)
})

test('notifications that fail at random are all told in the end, and once', async () => {
  expect(await wrongIn(['show', 'visible', 'amend'])).toEqual([])
}, 120_000)

test('a desktop that does not take old messages away is told everything all the same', async () => {
  const { lines, doubled, lost } = await toldIn(
    await live(
      RECORDING,
      refusing(['clear'], () => true),
    ),
  )
  expect({ lines, doubled, lost }).toEqual({ lines: TO_TELL, doubled: [], lost: [] })
})

test('one message the desktop refuses for ever does not silence the others', async () => {
  const refused: Trouble = {
    bend: (ports) =>
      bent(ports, (call, work) =>
        call.name === 'show' && call.about.startsWith('binance/') ? Promise.reject(new Fault('no')) : work(),
      ),
  }
  const world = await live(RECORDING, refused)
  const times = world.shown.map(
    ({ title, at: time }) => `${new Date(time).toISOString().slice(11, 16)} ${title}`,
  )
  expect(times).toEqual([
    '08:04 KuCoin: withdrawals paused · AWS Tokyo: 2 exchanges in trouble at the same time',
    '08:13 AWS Tokyo: exchanges no longer in trouble together (8 min)',
    '08:14 KuCoin: withdrawals are open again (9 min)',
  ])
})

test('a message that could not be shown yet is not taken for shown when its cause is found', async () => {
  const refused = refusing(['show'], (world) => world.time < Date.parse(at('08:09:00')))
  const told = await toldIn(await live(RECORDING, refused))
  expect(told).toEqual(RIGHT)
})

/** What goes wrong when these calls fail every other time, until the desktop is well again. */
async function wrongIn(names: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (let seed = 1; seed <= 30; seed++) {
    const random = chance(seed)
    const world = await live(
      RECORDING,
      refusing(names, (here) => here.time < WELL_AT && random() < 0.5),
    )
    const { lines, doubled, lost, stale } = await toldIn(world)
    if (lines.join() !== TO_TELL.join()) wrong.push(`seed ${seed}: told ${lines}`)
    wrong.push(...[...doubled, ...lost].map((one) => `seed ${seed}: ${one}`))
    wrong.push(...stale.map((one) => `seed ${seed}: ${one} left standing`))
  }
  return wrong
}

function refusing(names: readonly string[], when: (world: World) => boolean): Trouble {
  const around =
    (world: World): Around =>
    (call, work) =>
      names.includes(call.name) && when(world) ? Promise.reject(new Fault(`no ${call.name}`)) : work()
  return { bend: (ports, world) => bent(ports, around(world)) }
}
