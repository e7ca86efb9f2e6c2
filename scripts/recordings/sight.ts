/** When we cannot see: blocked by place, and blind for hours in the middle of a pause. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { kucoinTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-08-12')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

const QUIET = quietDay(day('08:00'))
const KUCOIN_OWN = [...new Set(QUIET.map(({ url }) => url).filter((url) => url.includes('kucoin')))]

export const LONG_BLIND: MadeRecording = {
  id: 'long-blind',
  title: 'KuCoin pauses, and then does not answer at all for three hours',
  from: day('08:00'),
  to: day('14:00'),
  settings: { exchanges: ['kucoin', 'binance', 'mexc'], watch: COINS },
  answers: [
    ...QUIET,
    ...kucoinTable(day('09:00:10'), 'paused', PAUSED),
    ...KUCOIN_OWN.map((url) => ({ at: day('09:20:10'), url, failure: 'timeout' })),
    ...QUIET.filter(({ url }) => KUCOIN_OWN.includes(url)).map((one) => ({ ...one, at: day('12:20:10') })),
    ...kucoinTable(day('12:20:10'), 'paused', PAUSED),
    ...kucoinTable(day('13:00:10'), 'open', OPEN),
  ],
  expect: [
    told('kucoin', 'paused', [day('09:00:10'), day('09:01')], { cause: null }),
    told('kucoin', 'ok', [day('13:00:10'), day('13:07')]),
    never({ subject: 'kucoin', signal: 'withdrawals', level: 'ok', notAfter: day('13:00:10') }),
    toldAtMost(2),
  ],
}

const BINANCE_OWN = [...new Set(QUIET.map(({ url }) => url).filter((url) => url.includes('binance')))]
const WALL = { status: 451, text: '{"code":0,"msg":"Service unavailable from a restricted location"}' }

export const BLOCKED: MadeRecording = {
  id: 'blocked-by-place',
  title: 'Binance refuses everybody from this country for three hours (451)',
  from: day('08:00'),
  to: day('13:00'),
  settings: { exchanges: ['kucoin', 'binance', 'mexc'], watch: COINS },
  answers: [
    ...QUIET,
    ...BINANCE_OWN.map((url) => ({ at: day('09:00:10'), url, ...WALL })),
    ...QUIET.filter(({ url }) => BINANCE_OWN.includes(url)).map((one) => ({ ...one, at: day('12:00:10') })),
  ],
  expect: [{ nothingTold: true }, never({ scope: 'all' })],
}
