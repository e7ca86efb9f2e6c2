/** The clock of the machine jumps: set by hand, a second system, a dead battery. */
import { dayOf, told, toldAtMost } from './expectations.ts'
import { binanceTable, kucoinTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-07-28')
const SETTINGS = { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] }

/** Two of one cloud, which says nothing. */
const TOGETHER = { signal: 'site', cause: null }

function jumps(hours: number, ahead: string, back: string): readonly object[] {
  return [
    { at: day(ahead), what: 'clock', by: hours * 3600 },
    { at: day(back), what: 'clock', by: -hours * 3600 },
  ]
}

/** Quiet while it jumps; soon after, both exchanges pause, and that must not be late. */
function pauseAfterJumps(id: string, title: string, hours: number): MadeRecording {
  return {
    id,
    title,
    from: day('10:00'),
    to: day('14:00'),
    settings: SETTINGS,
    answers: [
      ...quietDay(day('10:00')),
      binanceTable(day('11:00'), 'paused', PAUSED),
      ...kucoinTable(day('11:00'), 'paused', PAUSED),
      binanceTable(day('11:40'), 'open', OPEN),
      ...kucoinTable(day('11:40'), 'open', OPEN),
    ],
    moments: jumps(hours, '10:20:10', '10:50:10'),
    expect: [
      { nothingTold: true, notAfter: day('10:59') },
      told('binance', 'paused', [day('11:00'), day('11:02:30')], { cause: null }),
      told('kucoin', 'paused', [day('11:00'), day('11:01')], { cause: null }),
      told('binance', 'ok', [day('11:40'), day('11:43')]),
      told('kucoin', 'ok', [day('11:40'), day('11:43')]),
      told('aws/ap-northeast-1', 'degraded', [day('11:00'), day('11:02:30')], TOGETHER),
      told('aws/ap-northeast-1', 'ok', [day('11:40'), day('11:43')], TOGETHER),
      toldAtMost(6),
    ],
  }
}

export const CLOCK_QUIET = pauseAfterJumps(
  'clock-quiet',
  'The clock jumps two hours ahead and back before two exchanges pause',
  2,
)
export const CLOCK_HOUR = pauseAfterJumps(
  'clock-hour',
  'The clock jumps one hour ahead and back before two exchanges pause',
  1,
)

export const CLOCK_PAUSE: MadeRecording = {
  id: 'clock-pause',
  title: 'The clock jumps two hours ahead and back in the middle of a pause',
  from: day('08:00'),
  to: day('14:00'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('08:00')),
    binanceTable(day('09:00'), 'paused', PAUSED),
    binanceTable(day('10:30'), 'open', OPEN),
  ],
  moments: jumps(2, '09:20:10', '09:50:10'),
  expect: [
    told('binance', 'paused', [day('09:00'), day('09:02:30')], { cause: null }),
    told('binance', 'ok', [day('10:30'), day('10:33')]),
    toldAtMost(2),
  ],
}
