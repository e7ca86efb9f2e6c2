import { expect, test } from 'vitest'
import type { Moment } from '../../../scripts/recording/recording.ts'
import type { MadeEvent } from '../../../scripts/recordings/bodies.ts'
import { recordingOf } from '../../../scripts/recordings/in-memory.ts'
import { aws, KUCOIN, OPEN } from '../../../scripts/recordings/quiet.ts'
import type { MadeAnswer } from '../../../scripts/recordings/write.ts'
import { Killed, type PortWatch, type World } from '../../../scripts/replay/world.ts'
import { bent } from '../../support/bent-ports.ts'
import { live, type Trouble } from '../../support/lives.ts'
import { at, binance, kucoin, quiet, shut } from '../../support/pause.ts'
import { toldIn } from '../../support/told.ts'

interface Story {
  readonly to: string
  readonly exchanges?: readonly string[]
  readonly later: readonly MadeAnswer[]
  readonly moments?: readonly Moment[]
}

function tell(
  { to, exchanges = ['binance', 'kucoin'], later, moments = [] }: Story,
  trouble: Trouble = {},
): Promise<World> {
  const answers = [...quiet('08:00:00'), ...later]
  return live(recordingOf({ from: at('08:00:00'), to: at(to), exchanges, answers, moments }), trouble)
}

const moment = (time: string, what: Moment['what']): Moment => ({ at: Date.parse(at(time)), what, by: 0 })
const titles = (world: World) => world.shown.map(({ title }) => title)
const linesOf = async (world: World) => (await toldIn(world)).lines

function tokyo(time: string): MadeEvent {
  const update = {
    at: Date.parse(at(time)),
    status: 2,
    summary: 'Power',
    message: 'Power was lost.',
  } as const
  return { region: 'ap-northeast-1', regionName: 'Tokyo', service: 'ec2', updates: [update] }
}

test('a cloud event that comes with the pause is in its message', async () => {
  const world = await tell({
    to: '08:08:00',
    exchanges: ['binance'],
    later: [binance('08:05:10', shut), ...aws(at('08:05:10'), [tokyo('08:05:10')])],
  })
  expect(titles(world)).toEqual(['Binance: withdrawals paused'])
  expect(world.visible.values().next().value?.body).toContain('At the same time: AWS Tokyo')
  expect(world.visible.values().next().value?.body).not.toContain('No cloud event seen')
})

test('a cloud event that comes later completes the message that still stands, without a new one', async () => {
  const world = await tell({
    to: '08:12:00',
    exchanges: ['binance'],
    later: [binance('08:05:10', shut), ...aws(at('08:08:00'), [tokyo('08:08:00')])],
  })
  expect(titles(world)).toEqual(['Binance: withdrawals paused'])
  expect(world.shown[0]?.body).toContain('No cloud event seen.')
  expect(world.visible.values().next().value?.body).toContain('At the same time: AWS Tokyo')
})

test('a message the user has closed is not brought back for a detail', async () => {
  const world = await tell(
    {
      to: '08:12:00',
      exchanges: ['binance'],
      later: [binance('08:05:10', shut), ...aws(at('08:08:00'), [tokyo('08:08:00')])],
    },
    { before: (here) => void (here.time > Date.parse(at('08:07:00')) && here.visible.clear()) },
  )
  expect(world.shown).toHaveLength(1)
  expect(world.visible.size).toBe(0)
})

test('coins whose sentinels speak just before the table are not told beside the pause of their exchange', async () => {
  const story = { to: '08:09:00', exchanges: ['kucoin'], later: kucoin('08:04:20', shut) }
  const world = await tell(story, dyingOfTheTable('08:04:30'))
  expect(titles(world)).toEqual(['KuCoin: withdrawals paused'])
  expect(await linesOf(world)).toEqual(['kucoin/withdrawals/all paused first-seen'])
})

test('the end takes the message of the beginning away', async () => {
  const world = await tell({
    to: '08:14:00',
    exchanges: ['binance'],
    later: [binance('08:05:10', shut), binance('08:09:10', OPEN)],
  })
  expect(titles(world)).toEqual([
    'Binance: withdrawals paused',
    'Binance: withdrawals are open again (4 min)',
  ])
  expect([...world.visible.values()].map(({ title }) => title)).toEqual([
    'Binance: withdrawals are open again (4 min)',
  ])
})

test('what could not be shown before the laptop slept through the rest of the pause is not shown afterwards', async () => {
  const world = await tell(
    {
      to: '09:10:00',
      exchanges: ['binance'],
      later: [binance('08:05:10', shut), binance('08:20:00', OPEN)],
      moments: [moment('08:07:40', 'sleep'), moment('09:00:00', 'wake')],
    },
    { watch: dyingBeforeShowing },
  )
  expect(titles(world)).toEqual([])
})

test('a pause still on when the laptop wakes is told then', async () => {
  const world = await tell({
    to: '09:05:00',
    exchanges: ['binance'],
    later: [binance('08:20:00', shut)],
    moments: [moment('08:10:10', 'sleep'), moment('09:00:00', 'wake')],
  })
  expect(
    world.shown.map(({ title, at: time }) => `${new Date(time).toISOString().slice(11, 16)} ${title}`),
  ).toEqual(['09:00 Binance: withdrawals paused'])
})

test('a pause announced and lifted while the laptop slept says nothing', async () => {
  const world = await tell({
    to: '09:05:00',
    exchanges: ['binance'],
    later: [binance('08:20:00', shut), binance('08:50:00', OPEN)],
    moments: [moment('08:10:10', 'sleep'), moment('09:00:00', 'wake')],
  })
  expect(titles(world)).toEqual([])
})

test('a browser that restarts during a pause does not tell it again', async () => {
  const world = await tell({
    to: '08:12:00',
    exchanges: ['binance'],
    later: [binance('08:05:10', shut)],
    moments: [moment('08:08:20', 'restart')],
  })
  expect(titles(world)).toEqual(['Binance: withdrawals paused'])
})

test('two exchanges that pause in one tick are one message, and two ends are one', async () => {
  const world = await tell({
    to: '08:14:00',
    later: [
      binance('08:05:10', shut),
      ...kucoin('08:05:10', shut),
      binance('08:09:10', OPEN),
      ...kucoin('08:09:10', OPEN),
    ],
  })
  const [begin, ...ends] = titles(world)
  expect(begin).toBe(
    'Binance and KuCoin: withdrawals paused · AWS Tokyo: 2 exchanges in trouble at the same time',
  )
  expect(ends.join(' ')).toMatch(/Binance.*open again/)
  expect(ends.join(' ')).toMatch(/KuCoin.*open again/)
})

test('a message about two exchanges does not stand any more when both are open again', async () => {
  const world = await tell({
    to: '08:16:00',
    later: [
      binance('08:05:10', shut),
      ...kucoin('08:05:10', shut),
      binance('08:09:10', OPEN),
      ...kucoin('08:09:10', OPEN),
    ],
  })
  const standing = [...world.visible.values()].map(({ title }) => title)
  expect(standing.filter((title) => title.includes('paused'))).toEqual([])
})

test('an end held back for going to and fro is told, also when the machine slept meanwhile', async () => {
  const flips = [5, 10, 15, 20, 25, 37].map((minute, index) =>
    binance(`08:${String(minute).padStart(2, '0')}:10`, index % 2 === 0 ? shut : OPEN),
  )
  const world = await tell({
    to: '13:05:00',
    exchanges: ['binance'],
    later: flips,
    moments: [moment('08:39:10', 'sleep'), moment('13:00:00', 'wake')],
  })
  expect(titles(world).slice(-2)).toEqual([
    expect.stringContaining('unstable since'),
    expect.stringContaining('open again'),
  ])
  const lines = await linesOf(world)
  const count = (word: string) => lines.filter((line) => line.endsWith(word)).length
  expect(count('resolved')).toBe(count('first-seen'))
})

/** The first lives that would show something die before they can. */
const dyingBeforeShowing: PortWatch = (() => {
  let shows = 0
  return (call, when) => {
    if (call !== 'show' || when !== 'before') return
    shows += 1
    if (shows <= 6) throw new Killed(call)
  }
})()

/** The life of that bell dies while it asks for KuCoin's whole table. */
function dyingOfTheTable(time: string): Trouble {
  let dying = false
  return {
    bend: (ports, world) =>
      bent(ports, (call, work) => {
        dying ||= call.about === `${KUCOIN}/v3/currencies` && world.time === Date.parse(at(time))
        return work()
      }),
    watch: (call) => {
      if (!dying) return
      dying = false
      throw new Killed(call)
    },
  }
}
