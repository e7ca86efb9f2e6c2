/** A whole day of what an ordinary day brings. Not one word may be said about it. */
import { dayOf } from './expectations.ts'
import { frankfurt } from './old-events.ts'
import { aws, quietDay } from './quiet.ts'
import { coinNoise, feedNoise, newsNoise, ODDITIES } from './quiet-noise.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-06-17')
const EVENTS = [frankfurt(Date.parse(day('14:03')))]

export const QUIET_DAY: MadeRecording = {
  id: 'quiet-day',
  title: 'A day on which nothing happens that anybody should be told',
  from: day('00:00'),
  to: day('24:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('00:00')),
    ...newsNoise(day),
    ...coinNoise(day),
    ...feedNoise(day),
    ...['14:03', '16:03'].flatMap((time) => aws(day(time), EVENTS)),
  ],
  moments: [
    { at: day('10:00:10'), what: 'restart' },
    { at: day('17:30'), what: 'kill' },
    { at: day('19:45:10'), what: 'restart' },
  ],
  expect: [{ nothingTold: true }, ...ODDITIES],
}
