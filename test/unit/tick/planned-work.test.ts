/** Announced work from 08:10 to 08:30: quiet until its end, told five minutes after it when it goes on. */
import { expect, test } from 'vitest'
import type { IsOpen } from '../../../scripts/recordings/bodies.ts'
import { kucoinNews, OPEN } from '../../../scripts/recordings/quiet.ts'
import type { World } from '../../../scripts/replay/world.ts'
import { run } from '../../../src/commands.ts'
import { at, kucoin, shut } from '../../support/pause.ts'
import { decisionsIn, moment, type Story, shownIn, tellStory } from '../../support/story.ts'

const WINDOW = 'from 08:10 to 08:30 (UTC) on April 15, 2025.'
const ALL = 'KuCoin Will Suspend Deposits and Withdrawals During a Scheduled System Upgrade'

function notice(title = ALL, text = `All deposits and withdrawals will be suspended ${WINDOW}`) {
  const posted = Date.parse('2025-04-14T06:00:00Z')
  return kucoinNews(at('08:00:00'), [{ id: 7300, title, text, at: posted }])
}

const SOL: IsOpen = (asset, network) => asset !== 'SOL' && OPEN(asset, network)
const SOL_NOTICE = notice(
  'KuCoin Will Suspend Deposits and Withdrawals of SOL',
  `The deposits and withdrawals of SOL will be suspended ${WINDOW}`,
)
const TRADING_NOTICE = notice(
  'KuCoin Will Suspend Spot Trading for a System Upgrade',
  `Spot trading will be suspended ${WINDOW} Deposits and withdrawals will not be affected.`,
)

const story = (rest: Pick<Story, 'later'> & Partial<Story>) =>
  tellStory({ to: '09:00:00', exchanges: ['kucoin'], ...rest })

test('work that ends in its time is not told', async () => {
  const world = await story({ later: [notice(), ...kucoin('08:12:00', shut), ...kucoin('08:25:00', OPEN)] })
  expect(shownIn(world)).toEqual([])
  expect((await decisionsIn(world)).every((line) => line.endsWith('kept planned'))).toBe(true)
})

test('work that overran is told five minutes after its end, as what was planned and as new trouble', async () => {
  const world = await story({ later: [notice(), ...kucoin('08:12:00', shut), ...kucoin('08:50:00', OPEN)] })
  expect(shownIn(world)).toEqual([
    '08:35 KuCoin: withdrawals paused',
    expect.stringMatching(/^08:5\d KuCoin: withdrawals are open again \(4\d min\)$/),
  ])
  expect(world.shown[0]?.body).toContain('Planned until 08:30, overran by 5 min.')
  // It was announced before we first looked; it was not there before we first looked.
  expect(world.shown[0]?.body).not.toContain('Already so')
  expect(world.shown[1]?.body).toMatch(/^From 08:1\d to 08:5\d\.$/)
})

test('one coin whose work overran is told, though its table has shown the same bytes all the time', async () => {
  const world = await story({
    settings: { coins: ['SOL'] },
    later: [SOL_NOTICE, ...kucoin('08:12:00', SOL), ...kucoin('08:50:00', OPEN)],
  })
  expect(shownIn(world)).toEqual([
    expect.stringMatching(/^08:3[5-9] KuCoin: SOL withdrawals paused$/),
    expect.stringMatching(/^08:5\d KuCoin: SOL withdrawals are open again/),
  ])
  expect(world.shown[0]?.body).toContain('Planned until 08:30, overran by')
})

test('a table that closes inside a window for something else is told at once', async () => {
  const other = await story({ later: [SOL_NOTICE, ...kucoin('08:12:00', shut)] })
  expect(shownIn(other)[0]).toMatch(/^08:1\d KuCoin: withdrawals paused$/)
  const trading = await story({ later: [TRADING_NOTICE, ...kucoin('08:12:00', shut)] })
  expect(shownIn(trading)[0]).toMatch(/^08:1\d KuCoin: withdrawals paused$/)
})

test('a table that closes before its window is told at once', async () => {
  const world = await story({ later: [notice(), ...kucoin('08:05:00', shut)] })
  expect(shownIn(world)[0]).toMatch(/^08:0\d KuCoin: withdrawals paused$/)
})

/** Sets the reminder on the work that is to come. */
function remind(before: 0 | 15 | 60, answers: unknown[] = []) {
  return async (world: World) => {
    const plan = await world.ledger.read({}, (state) =>
      [...state.incidents.values()].find(({ id }) => id.startsWith('kucoin/withdrawals/all@')),
    )
    const incident = plan?.id ?? 'none'
    answers.push(await run({ kind: 'remind-planned', incident, before }, world.life()))
  }
}
const LATER = notice(
  ALL,
  'All deposits and withdrawals will be suspended from 08:30 to 08:50 (UTC) on April 15, 2025.',
)

test('a reminder comes once, so long before the work begins, and in quiet hours too', async () => {
  const world = await story({
    later: [LATER],
    settings: { quiet: { on: true, from: 0, to: 23 * 60, through: [] } },
    user: { '08:02:00': remind(15) },
  })
  expect(shownIn(world)).toEqual(['08:15 KuCoin: planned work begins in 15 min'])
  expect(world.shown[0]?.body).toBe(`“${ALL}” From 08:30 to 08:50.`)
  expect(await decisionsIn(world)).toContain('08:15 kucoin/withdrawals/all told reminder')
})

test('a reminder taken back does not come', async () => {
  const answers: unknown[] = []
  const world = await story({
    later: [LATER],
    user: { '08:02:00': remind(15), '08:05:00': remind(0, answers), '08:06:00': remind(0, answers) },
  })
  expect([shownIn(world), answers]).toEqual([[], [{ ok: true }, { ok: true }]])
})

test('a reminder slept through comes on waking while the work has not begun', async () => {
  const world = await story({
    later: [LATER],
    user: { '08:02:00': remind(15) },
    moments: [moment('08:10:10', 'sleep'), moment('08:22:00', 'wake')],
  })
  expect(shownIn(world)).toEqual(['08:22 KuCoin: planned work begins in 8 min'])
})

test('a reminder of work that began in the sleep does not come, and the journal says why', async () => {
  const world = await story({
    later: [LATER],
    user: { '08:02:00': remind(15) },
    moments: [moment('08:10:10', 'sleep'), moment('08:34:00', 'wake')],
  })
  expect(shownIn(world)).toEqual([])
  expect(await decisionsIn(world)).toContain('08:34 kucoin/withdrawals/all kept too-old')
})

test('who was reminded is still told when the work overruns, and of its end', async () => {
  const world = await story({
    later: [notice(), ...kucoin('08:12:00', shut), ...kucoin('08:50:00', OPEN)],
    user: { '08:01:00': remind(15), '08:00:30': remind(60) },
  })
  const later = await story({
    later: [LATER, ...kucoin('08:32:00', shut)],
    to: '09:10:00',
    user: { '08:02:00': remind(15) },
  })
  expect(shownIn(world)).toHaveLength(2)
  expect(shownIn(later)).toEqual([
    '08:15 KuCoin: planned work begins in 15 min',
    '08:55 KuCoin: withdrawals paused',
  ])
})

test('a reminder that would come too late, or of no planned work, is refused with a sentence', async () => {
  const answers: unknown[] = []
  await story({
    later: [LATER],
    user: {
      '08:02:00': remind(60, answers),
      '08:40:00': remind(15, answers),
      '08:50:00': async (world) => {
        answers.push(await run({ kind: 'remind-planned', incident: 'gone', before: 15 }, world.life()))
      },
    },
  })
  expect(answers).toEqual([
    { ok: false, why: 'It begins in 28 min: too soon for this reminder.' },
    { ok: false, why: 'This work has begun already, or is not planned any more.' },
    { ok: false, why: 'This work has begun already, or is not planned any more.' },
  ])
})
