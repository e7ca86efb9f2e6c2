/** The line is gone for an hour: that says nothing about any exchange. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { binanceTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-06-18')
const SETTINGS = { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] }
const GONE = [
  { at: day('10:00:10'), what: 'offline' },
  { at: day('11:00:10'), what: 'online' },
]

export const OFFLINE_HOUR: MadeRecording = {
  id: 'offline-hour',
  title: 'Offline for an hour in which nothing happens',
  from: day('09:00'),
  to: day('12:00'),
  settings: SETTINGS,
  answers: quietDay(day('09:00')),
  moments: GONE,
  expect: [
    { nothingTold: true },
    never({ signal: 'site' }),
    never({ signal: 'api' }),
    never({ level: 'down' }),
  ],
}

export const OFFLINE_PAUSE: MadeRecording = {
  id: 'offline-pause',
  title: 'Binance pauses while we are offline',
  from: day('09:00'),
  to: day('12:30'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('09:00')),
    binanceTable(day('10:20'), 'paused', PAUSED),
    binanceTable(day('11:40'), 'open', OPEN),
  ],
  moments: GONE,
  expect: [
    told('binance', 'paused', [day('11:00'), day('11:01')], { cause: null }),
    told('binance', 'ok', [day('11:40'), day('11:43')]),
    never({ signal: 'site' }),
    never({ level: 'down' }),
    { subject: 'kucoin', nothingTold: true },
    { subject: 'mexc', nothingTold: true },
    toldAtMost(2),
  ],
}
