/** Flags that flap: a side network of a coin, and everything at once. Once said is enough. */
import { MINUTE } from '../../src/glossary.ts'
import { dayOf, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { OPEN, openBut, PAUSED } from './quiet.ts'
import { openTable, tableOf } from './table-answers.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-09-08')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')
/** Every minute from 08:00:10 to 10:00:10. */
const MINUTES = Array.from({ length: 121 }, (_none, index) =>
  iso(Date.parse(day('08:00:10')) + index * MINUTE),
)

export const FLAPPING_EXCHANGE: MadeRecording = {
  id: 'flapping-exchange',
  title: 'Gate closes and opens all withdrawals every minute for two hours',
  from: day('07:00'),
  to: day('11:30'),
  settings: { exchanges: ['gate'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['gate']),
    ...openTable('gate', day('07:00')),
    ...MINUTES.flatMap((at, index) =>
      index % 2 === 0 ? tableOf('gate', at, 'paused', PAUSED) : tableOf('gate', at, 'open', OPEN),
    ),
    ...openTable('gate', day('10:01:10')),
  ],
  expect: [
    told('gate', 'paused', [day('08:00:10'), day('08:01')], { cause: null }),
    told('gate', 'ok', [day('08:00:10'), day('10:10')]),
    toldAtMost(8),
  ],
}

/** Forty seconds in every twenty minutes: one look at most falls into each. */
const TWENTIES = Array.from(
  { length: 18 },
  (_none, index) => Date.parse(day('02:00:05')) + index * 20 * MINUTE,
)

export const FLICKER: MadeRecording = {
  id: 'flicker',
  title: 'Bitcoin over BEP20 is shut on Gate for seconds, three times an hour',
  from: day('01:00'),
  to: day('09:00'),
  settings: { exchanges: ['gate'], watch: COINS },
  answers: [
    ...healthyDay(day('01:00'), ['gate']),
    ...openTable('gate', day('01:00')),
    ...TWENTIES.flatMap((at) => [
      ...tableOf('gate', iso(at), 'without-bsc', openBut('BTC/BSC')),
      ...openTable('gate', iso(at + 28_000)),
    ]),
  ],
  expect: [{ nothingTold: true }],
}
