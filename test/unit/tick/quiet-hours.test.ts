/** Quiet hours from 08:10 to 08:30, in which nothing is let through unless a story says so. */
import { expect, test } from 'vitest'
import { OPEN } from '../../../scripts/recordings/quiet.ts'
import { englishTongue } from '../../../scripts/words.ts'
import type { Preferences } from '../../../src/preferences.ts'
import { popupView, popupWant } from '../../../src/views/popup.ts'
import { binance, kucoin, shut } from '../../support/pause.ts'
import { decisionsIn, moment, type Story, shownIn, tellStory } from '../../support/story.ts'

const QUIET = { on: true, from: 8 * 60 + 10, to: 8 * 60 + 30, through: [] } satisfies Preferences['quiet']
const story = (rest: Pick<Story, 'later'> & Partial<Story>) =>
  tellStory({ to: '08:40:00', settings: { quiet: QUIET }, ...rest })

test('what begins in the quiet hours and goes on is told when they are over', async () => {
  const world = await story({ later: [binance('08:15:00', shut)] })
  expect(shownIn(world)).toEqual(['08:30 Binance: withdrawals paused'])
  expect(world.shown[0]?.body).toContain('Since 08:1')
  expect((await decisionsIn(world)).filter((line) => line.includes('/all'))).toEqual([
    expect.stringMatching(/^08:1\d binance\/withdrawals\/all kept quiet-hours$/),
    '08:30 binance/withdrawals/all told first-seen',
  ])
})

test('what begins and ends in the quiet hours goes to history only', async () => {
  const world = await story({ later: [binance('08:12:00', shut), binance('08:20:00', OPEN)] })
  expect(shownIn(world)).toEqual([])
  const kept = (await decisionsIn(world)).filter((line) => line.includes('/all'))
  expect(kept.map((line) => line.slice(6))).toEqual([
    'binance/withdrawals/all kept quiet-hours',
    'binance/withdrawals/all kept quiet-hours',
  ])
})

test('the end of what was told before is told after the quiet hours, once', async () => {
  const world = await story({ later: [binance('08:04:00', shut), binance('08:14:00', OPEN)] })
  expect(shownIn(world)).toEqual([
    expect.stringMatching(/^08:0\d Binance: withdrawals paused$/),
    expect.stringMatching(/^08:30 Binance: withdrawals are open again \(\d+ min\)$/),
  ])
  expect([...world.visible.values()].map(({ title }) => title)).toEqual([
    expect.stringContaining('open again'),
  ])
  expect(await decisionsIn(world)).toContain('08:30 binance/withdrawals/all told resolved')
})

test('an end is still told when the machine slept until long after the quiet hours', async () => {
  const world = await story({
    to: '14:02:00',
    later: [binance('08:04:00', shut), binance('08:14:00', OPEN)],
    moments: [moment('08:20:10', 'sleep'), moment('14:00:00', 'wake')],
  })
  expect(shownIn(world).slice(1)).toEqual([
    expect.stringMatching(/^14:00 Binance: withdrawals are open again/),
  ])
})

test('what opened and closed again in the quiet hours is the same trouble: it has one end', async () => {
  const world = await story({
    later: [
      binance('08:04:00', shut),
      binance('08:12:00', OPEN),
      binance('08:20:00', shut),
      binance('08:34:00', OPEN),
    ],
  })
  expect(shownIn(world)).toEqual([
    expect.stringMatching(/^08:0\d Binance: withdrawals paused$/),
    expect.stringMatching(/^08:3[4-9] Binance: withdrawals are open again/),
  ])
})

test('two ends that were held are one message', async () => {
  const world = await story({
    exchanges: ['binance', 'kucoin'],
    later: [
      binance('08:04:00', shut),
      ...kucoin('08:04:00', shut),
      binance('08:13:00', OPEN),
      ...kucoin('08:15:00', OPEN),
    ],
  })
  expect(shownIn(world).filter((line) => line.startsWith('08:30'))).toHaveLength(1)
  expect(shownIn(world).at(-1)).toContain('Binance and KuCoin')
})

test('withdrawals break through unless the user changes that', async () => {
  const world = await story({
    later: [binance('08:15:00', shut)],
    settings: { quiet: { ...QUIET, through: ['withdrawals'] } },
  })
  expect(shownIn(world)).toEqual([expect.stringMatching(/^08:1\d Binance: withdrawals paused$/)])
})

test('quiet hours that the user ends are over at once', async () => {
  const world = await story({
    later: [binance('08:04:00', shut), binance('08:14:00', OPEN)],
    user: { '08:20:00': { kind: 'prefer', change: { quiet: { ...QUIET, through: [], on: false } } } },
  })
  expect(shownIn(world).at(-1)).toMatch(/^08:20 Binance: withdrawals are open again/)
})

test('an exchange given up in the quiet hours has no end to tell', async () => {
  const world = await story({
    later: [binance('08:04:00', shut), binance('08:14:00', OPEN)],
    user: { '08:20:00': { kind: 'choose-exchanges', exchanges: ['kucoin'] } },
  })
  expect(shownIn(world)).toHaveLength(1)
})

test('the popup says in the quiet hours what it says at any other time', async () => {
  const [kept, told] = await Promise.all(
    [QUIET, { ...QUIET, on: false }].map(async (quiet) => {
      const world = await story({
        to: '08:20:00',
        later: [binance('08:15:00', shut)],
        settings: { quiet: { ...quiet, through: [] } },
      })
      return world.ledger.read(popupWant(world.time), (state) =>
        popupView(state, englishTongue(), world.time),
      )
    }),
  )
  expect(kept?.headline).toBe('Withdrawals are paused on Binance')
  expect({ ...kept, inbox: [], unread: 0 }).toEqual({ ...told, inbox: [], unread: 0 })
})
