/** The morning of AWS Tokyo with a worker that dies again and again around everything that matters. */
import { day, TOKYO_ANSWERS, TOKYO_BYSTANDERS } from './aws-tokyo.ts'
import { told } from './expectations.ts'
import type { MadeRecording } from './write.ts'

/** Worst at the very bells that see a pause or an end first. */
const KILLS = [
  ...['08:05', '08:05:30', '08:06:30', '08:07'],
  ...['08:09', '08:09:30', '08:15', '08:15:30'],
  ...['08:28', '08:28:30', '08:29:30', '08:47', '08:47:30', '08:48:30'],
]
const RESTARTS = ['08:08:10', '08:20:10', '08:32:10']

export const KILLED: MadeRecording = {
  id: 'killed',
  title: 'AWS Tokyo again, while the browser keeps ending our worker',
  from: day('07:00'),
  to: day('10:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: TOKYO_ANSWERS,
  moments: [
    ...KILLS.map((time) => ({ at: day(time), what: 'kill' })),
    ...RESTARTS.map((time) => ({ at: day(time), what: 'restart' })),
  ],
  expect: [
    told('binance', 'paused', [day('08:05'), day('08:10')]),
    told('binance', 'ok', [day('08:28'), day('08:33')]),
    told('kucoin', 'paused', [day('08:09'), day('08:12')]),
    told('kucoin', 'ok', [day('08:47'), day('08:52')]),
    ...TOKYO_BYSTANDERS,
  ],
}
