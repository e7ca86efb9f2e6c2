/** Binance pauses for its own reasons beside cloud events that tempt: none of them may be named. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { BAHRAIN, busyVirginia, forgottenTokyo, resolvedTokyo, UAE } from './old-events.ts'
import { aws, binanceTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-08-18')
const at = (time: string) => Date.parse(day(time))

function pauseBeside(id: string, title: string, clouds: readonly MadeAnswer[]): MadeRecording {
  const blamed = ['me-central-1', 'me-south-1', 'us-east-1', 'ap-northeast-1', 'global']
  return {
    id,
    title,
    from: day('08:00'),
    to: day('11:00'),
    settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
    answers: [
      ...quietDay(day('08:00')),
      ...clouds,
      binanceTable(day('09:10'), 'paused', PAUSED),
      binanceTable(day('10:02'), 'open', OPEN),
    ],
    expect: [
      told('binance', 'paused', [day('09:10'), day('09:12:30')], { cause: null }),
      told('binance', 'ok', [day('10:02'), day('10:05')], { cause: null }),
      ...blamed.map((region) => never({ cause: `aws/${region}` })),
      { subject: 'kucoin', nothingTold: true },
      { subject: 'mexc', nothingTold: true },
      toldAtMost(2),
    ],
  }
}

export const NEVER_CLOSING = pauseBeside(
  'never-closing',
  'Binance pauses while AWS has two events open for half a year, elsewhere',
  aws(day('08:00'), [UAE, BAHRAIN]),
)

export const FORGOTTEN_TOKYO = pauseBeside(
  'forgotten-tokyo',
  'Binance pauses while AWS Tokyo has an event open that nobody has written about for two days',
  aws(day('08:00'), [forgottenTokyo(at('08:00')), UAE, BAHRAIN]),
)

const EVENTS = [
  busyVirginia([at('07:11'), at('08:26'), at('09:02'), at('09:31')]),
  resolvedTokyo(at('08:00')),
  UAE,
]

export const WRONG_CLOUD = pauseBeside(
  'wrong-cloud',
  'Binance pauses while AWS N. Virginia is in trouble and AWS Tokyo has been well for hours',
  ['08:00', '08:26', '09:02', '09:31'].flatMap((time) => aws(day(time), EVENTS)),
)
