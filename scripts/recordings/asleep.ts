/** The machine sleeps through the night, and a pause with it. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { binanceTable, kucoinTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-07-02')
const SETTINGS = { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] }
const NIGHT = [
  { at: day('01:00:05'), what: 'sleep' },
  { at: day('07:12:20'), what: 'wake' },
]
/** The line comes back some bells after the machine. */
const NO_LINE_YET = [
  { at: day('07:12:10'), what: 'offline' },
  { at: day('07:13:20'), what: 'online' },
]

export const ASLEEP: MadeRecording = {
  id: 'asleep',
  title: 'Two exchanges pause and resume while the machine sleeps',
  from: day('00:00'),
  to: day('08:00'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('00:00')),
    binanceTable(day('02:10'), 'paused', PAUSED),
    ...kucoinTable(day('02:30'), 'paused', PAUSED),
    binanceTable(day('04:05'), 'open', OPEN),
    ...kucoinTable(day('04:40'), 'open', OPEN),
  ],
  moments: NIGHT,
  expect: [{ nothingTold: true }, never({ signal: 'site' }), never({ level: 'down' })],
}

export const ASLEEP_LONG: MadeRecording = {
  id: 'asleep-long',
  title: 'Binance pauses before the machine sleeps and resumes before it wakes',
  from: day('00:00'),
  to: day('08:00'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('00:00')),
    binanceTable(day('00:20'), 'paused', PAUSED),
    binanceTable(day('05:10'), 'open', OPEN),
  ],
  moments: [...NIGHT, ...NO_LINE_YET],
  expect: [
    told('binance', 'paused', [day('00:20'), day('00:22:30')], { cause: null }),
    told('binance', 'ok', [day('07:12'), day('07:15:30')]),
    { subject: 'kucoin', nothingTold: true },
    never({ signal: 'site' }),
    toldAtMost(2),
  ],
}
