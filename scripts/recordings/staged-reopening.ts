/** Withdrawals come back in two steps: the majors and half of the small coins first, the rest later. */
import { type IsOpen, smallName } from './bodies.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { binanceTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-07-21')

/** The second half of the small coins waits. */
const WAITING = new Set(Array.from({ length: 27 }, (_, index) => smallName(27 + index)))
const half: IsOpen = (asset, network) => OPEN(asset, network) && !WAITING.has(asset)

export const STAGED_REOPENING: MadeRecording = {
  id: 'staged-reopening',
  title: 'Binance reopens in two steps',
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('07:00')),
    binanceTable(day('08:00'), 'paused', PAUSED),
    binanceTable(day('08:40'), 'half', half),
    binanceTable(day('09:25'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'paused', [day('08:00'), day('08:02:30')], { cause: null }),
    told('binance', 'degraded', [day('08:40'), day('08:42')]),
    told('binance', 'ok', [day('09:25'), day('09:28')]),
    // Nobody is told of one coin when the message about all of them has told it.
    ...['BTC', 'ETH', 'USDT', 'USDC'].map((coin) => never({ scope: `asset:${coin}`, told: true })),
    { subject: 'kucoin', nothingTold: true },
    toldAtMost(3),
  ],
}
