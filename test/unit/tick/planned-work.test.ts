/** Announced work: quiet until its announced end, told five minutes after it when it goes on. */
import { expect, test } from 'vitest'
import type { IsOpen } from '../../../scripts/recordings/bodies.ts'
import { recordingOf } from '../../../scripts/recordings/in-memory.ts'
import { KUCOIN, OPEN } from '../../../scripts/recordings/quiet.ts'
import type { MadeAnswer } from '../../../scripts/recordings/write.ts'
import type { World } from '../../../scripts/replay/world.ts'
import { live } from '../../support/lives.ts'
import { at, kucoin, quiet, shut } from '../../support/pause.ts'

/** KuCoin announces the day before that something stops from 08:10 to 08:30. */
function announced(title: string, text: string): MadeAnswer {
  const item = {
    annId: 7300,
    annTitle: title,
    annType: ['latest-announcements'],
    annDesc: text,
    cTime: Date.parse('2025-04-14T06:00:00Z'),
    language: 'en_US',
    annUrl: 'https://www.kucoin.com/announcement/made-7300?lang=en_US',
  }
  const data = { totalNum: 1, totalPage: 1, currentPage: 1, pageSize: 50, items: [item] }
  return { at: at('08:00:00'), url: `${KUCOIN}/v3/announcements*`, json: { code: '200000', data } }
}

const ALL = announced(
  'KuCoin Will Suspend Deposits and Withdrawals During a Scheduled System Upgrade',
  'All deposits and withdrawals will be suspended from 08:10 to 08:30 (UTC) on April 15, 2025.',
)

function day(notice: MadeAnswer, opens: string, isOpen: IsOpen = shut): Promise<World> {
  return live(
    recordingOf({
      from: at('08:00:00'),
      to: at('09:00:00'),
      exchanges: ['kucoin'],
      answers: [...quiet('08:00:00'), notice, ...kucoin('08:12:00', isOpen), ...kucoin(opens, OPEN)],
    }),
  )
}

const told = (world: World) =>
  world.shown.map(({ at: time, title }) => `${new Date(time).toISOString().slice(11, 16)} ${title}`)

test('work that ends in its time is not told', async () => {
  expect(told(await day(ALL, '08:25:00'))).toEqual([])
})

test('work that goes on five minutes after its announced end is told, with by how much it overran', async () => {
  const world = await day(ALL, '08:50:00')
  console.log(
    told(world),
    world.shown.map((one) => one.body),
  )
  expect(told(world)[0]).toBe('08:35 KuCoin: withdrawals paused')
})
