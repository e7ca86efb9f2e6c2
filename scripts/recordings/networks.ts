/** A network closes: on one exchange, and on four of them within a quarter of an hour. */
import { type Between, dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { openBut } from './quiet.ts'
import { openTable, tableOf } from './table-answers.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-08-26')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']
const TRON = { scope: 'network:TRX', cause: null }

export const TRON_ON_ONE: MadeRecording = {
  id: 'tron-on-htx',
  title: 'HTX closes Tron for every coin, and nothing else',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['htx'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['htx']),
    ...openTable('htx', day('07:00')),
    ...tableOf('htx', day('08:10:12'), 'without-tron', openBut('TRX')),
    ...openTable('htx', day('10:21:40')),
  ],
  expect: [
    told('htx', 'paused', [day('08:10:12'), day('08:11:30')], TRON),
    told('htx', 'ok', [day('10:21:40'), day('10:28')], TRON),
    never({ subject: 'htx', scope: 'all' }),
    never({ subject: 'htx', scope: 'asset:USDT', told: true }),
    toldAtMost(2),
  ],
}

const FOUR = ['gate', 'kucoin', 'bitget', 'htx'] as const
const CLOSED = ['08:00:12', '08:04:20', '08:09:41', '08:13:05'] as const
const OF_CHAIN = { scope: 'network:TRX', cause: 'chain/TRX' }

/** From a time of the day until so many seconds later. */
function within(time = '', seconds: number): Between {
  return [day(time), day(`${time.slice(0, 6)}${Number(time.slice(6)) + seconds}`)]
}

export const TRON_ON_FOUR: MadeRecording = {
  id: 'tron-on-four',
  title: 'The Tron chain halts: four exchanges close it within fifteen minutes, for their own safety',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: FOUR, watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), FOUR),
    ...FOUR.flatMap((exchange, index) => [
      ...openTable(exchange, day('07:00')),
      ...tableOf(exchange, day(CLOSED[index] ?? ''), 'without-tron', openBut('TRX')),
      ...openTable(exchange, day(`10:${index}0:25`)),
    ]),
  ],
  expect: [
    ...FOUR.flatMap((exchange, index) => [
      told(exchange, 'paused', within(CLOSED[index], 90), { scope: 'network:TRX' }),
      told(exchange, 'ok', [day(`10:${index}0:25`), day(`10:${index}7:30`)], OF_CHAIN),
    ]),
    // One exchange is told at once, for itself; with the second, the chain is its cause as well.
    never({ ...OF_CHAIN, notAfter: day(CLOSED[1]) }),
    ...FOUR.map((exchange, index) => ({
      subject: exchange,
      signal: 'withdrawals',
      level: 'paused',
      ...OF_CHAIN,
      notBefore: day(CLOSED[Math.max(1, index)] ?? ''),
      notAfter: within(CLOSED[Math.max(1, index)], 90)[1],
    })),
    never({ scope: 'all' }),
    ...['aws/ap-northeast-1', 'alibaba/cn-hongkong'].map((cause) => never({ cause })),
    toldAtMost(8),
  ],
}
