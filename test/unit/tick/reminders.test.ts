/** A pause that goes on, for a user who wants to hear of it every half hour. */
import { expect, test } from 'vitest'
import { OPEN, openBut } from '../../../scripts/recordings/quiet.ts'
import type { World } from '../../../scripts/replay/world.ts'
import type { Settings } from '../../../src/ledger/rows.ts'
import { acknowledge } from '../../../src/notifications/acknowledge.ts'
import { receipt } from '../../../src/notifications/outbox.ts'
import { binance, kucoin, shut } from '../../support/pause.ts'
import { decisionsIn, moment, type Story, shownIn, tellStory } from '../../support/story.ts'

const story = (rest: Pick<Story, 'later'> & Partial<Story>) =>
  tellStory({ to: '09:20:00', ...rest, settings: { remindEvery: 30, ...rest.settings } })
const PAUSE = binance('08:05:00', shut)
const standing = (world: World) => [...world.visible.values()].map(({ title }) => title)

test('it is told again every half hour, in the same message, with how long it has lasted', async () => {
  const world = await story({ later: [PAUSE] })
  expect(shownIn(world)).toEqual([
    expect.stringMatching(/^08:0\d Binance: withdrawals paused$/),
    expect.stringMatching(/^08:3\d Binance: withdrawals paused for 30 min so far$/),
    expect.stringMatching(/^09:0\d Binance: withdrawals paused for 1 h so far$/),
  ])
  expect(new Set(world.shown.map(({ id }) => id)).size).toBe(1)
  expect(world.shown.slice(1).every(({ again }) => again)).toBe(true)
  expect(world.shown[1]?.body).toMatch(
    /^10 of 10 coins closed.* Since 08:0\d\. Click this message to stop the reminders\.$/,
  )
  expect((await decisionsIn(world)).filter((line) => line.endsWith('told reminder'))).toHaveLength(2)
})

test('without an interval nothing is told again', async () => {
  expect(shownIn(await story({ later: [PAUSE], settings: { remindEvery: 0 } }))).toHaveLength(1)
})

test('the end is told, takes the message away, and is the last word', async () => {
  const world = await story({ later: [PAUSE, binance('08:50:00', OPEN)] })
  expect(shownIn(world)).toHaveLength(3)
  expect(standing(world)).toEqual([expect.stringMatching(/open again \(45 min\)$/)])
})

test('two exchanges share one reminder, which goes when both are open again', async () => {
  const world = await story({
    exchanges: ['binance', 'kucoin'],
    later: [PAUSE, ...kucoin('08:15:00', shut), binance('08:50:00', OPEN), ...kucoin('08:55:00', OPEN)],
  })
  const reminders = world.shown.filter(({ title }) => title.includes('still') || title.includes('so far'))
  expect(reminders.map(({ title, body }) => [title, body.split('\n')])).toEqual([
    [
      'Binance and KuCoin: withdrawals are still paused',
      [
        'Binance: withdrawals paused for 30 min so far',
        expect.stringMatching(/^KuCoin: withdrawals paused for \d+ min so far$/),
        'Click this message to stop the reminders.',
      ],
    ],
  ])
  expect(standing(world).every((title) => title.includes('open again'))).toBe(true)
})

const firstId = (world: World) => [...world.visible.keys()][0] ?? ''

test('a message the user has clicked is not told again', async () => {
  const click = (world: World) =>
    world.ledger.commit({ notifications: [firstId(world)] }, (draft) => {
      receipt(draft, firstId(world), world.time, 'clicked')
      acknowledge(draft, firstId(world), world.time)
    })
  const world = await story({ later: [PAUSE], user: { '08:20:00': click } })
  expect(shownIn(world)).toHaveLength(1)
})

test('a message the system has taken away is told again', async () => {
  const gone = (world: World) => {
    const id = firstId(world)
    world.visible.clear()
    return world.ledger.commit({ notifications: [id] }, (draft) => receipt(draft, id, world.time, 'closed'))
  }
  const world = await story({ later: [PAUSE], user: { '08:20:00': gone } })
  expect(shownIn(world)).toHaveLength(3)
})

test('a silenced exchange is not told again while the silence lasts, and the journal says why', async () => {
  const world = await story({
    later: [PAUSE],
    user: { '08:20:00': { kind: 'silence', subject: 'binance', incident: null, lasts: '8h' } },
  })
  expect(shownIn(world)).toHaveLength(1)
  const kept = (await decisionsIn(world)).filter((line) => line.endsWith('/all kept silenced'))
  // The silence itself, and two reminders.
  expect(kept.map((line) => line.slice(0, 4))).toEqual(['08:2', '08:3', '09:0'])
})

test('quiet hours hold reminders back like any other word of that signal', async () => {
  const world = await story({
    later: [PAUSE],
    settings: { quiet: { on: true, from: 8 * 60 + 20, to: 9 * 60, through: [] } },
  })
  expect(shownIn(world).slice(1)).toEqual([expect.stringMatching(/^09:0\d .* for 1 h so far$/)])
})

test('what cannot be seen is not said to go on', async () => {
  const world = await story({
    later: [PAUSE, { ...binance('08:20:00', shut), json: undefined, failure: 'timeout' }],
  })
  expect(shownIn(world)).toHaveLength(1)
})

test('a pause that is over when the machine wakes is not told again', async () => {
  const world = await story({
    later: [PAUSE, binance('08:40:00', OPEN)],
    moments: [moment('08:20:10', 'sleep'), moment('09:10:00', 'wake')],
  })
  expect(shownIn(world).slice(1)).toEqual([expect.stringContaining('open again')])
})

test('a watched coin without a way out is told again, one with a way out is not', async () => {
  const bitcoin = openBut('BTC/BTC', 'BTC/BSC', 'BTC/LIGHTNING')
  const world = await story({
    later: [binance('08:05:00', (asset, network) => asset !== 'BTC' && bitcoin(asset, network))],
  })
  expect(
    shownIn(world)
      .slice(1)
      .map((line) => line.slice(6)),
  ).toEqual([
    expect.stringMatching(/^Binance: BTC withdrawals paused for 3\d min so far$/),
    expect.stringMatching(/^Binance: BTC withdrawals paused for 1 h \d min so far$/),
  ])
  const partly = await story({ later: [binance('08:05:00', openBut('USDT/TRX'))] })
  expect(shownIn(partly)).toHaveLength(1)
})

test('news that comes in the same tick is told by itself, and the reminder after it', async () => {
  const world = await story({
    to: '08:40:00',
    exchanges: ['binance', 'kucoin'],
    later: [PAUSE, ...kucoin('08:34:30', shut)],
  })
  const late = shownIn(world).filter((line) => line >= '08:34')
  expect(late.some((line) => line.endsWith('KuCoin: withdrawals paused'))).toBe(true)
  expect(late.filter((line) => line.includes('so far') || line.includes('still'))).toHaveLength(1)
})

test('no reminder is left standing when a coin in it has become a pause of its whole exchange', async () => {
  const world = await tellStory({
    to: '09:00:00',
    exchanges: ['binance', 'kucoin'],
    settings: { remindEvery: 3 as Settings['remindEvery'] },
    later: [
      binance('08:01:00', shut),
      ...kucoin('08:02:00', (asset, network) => asset !== 'BTC' && OPEN(asset, network)),
      ...kucoin('08:05:00', shut),
      binance('08:46:00', OPEN),
      ...kucoin('08:46:00', OPEN),
    ],
  })
  expect(standing(world).filter((title) => !title.includes('open again'))).toEqual([])
})
