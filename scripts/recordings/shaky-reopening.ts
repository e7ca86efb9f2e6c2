/** KuCoin reopens, and for two minutes the addresses of single coins do not answer: its table has said it all. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { KUCOIN, kucoinTable, OPEN, PAUSED, quietDay, SENTINELS } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-07-23')
const at = day('08:47:10')

export const SHAKY_REOPENING: MadeRecording = {
  id: 'shaky-reopening',
  title: 'KuCoin reopens while some of its addresses time out',
  from: day('07:30'),
  to: day('09:30'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('07:30')),
    ...kucoinTable(day('08:05'), 'paused', PAUSED),
    ...kucoinTable(day('08:47'), 'open', OPEN),
    ...SENTINELS.map((asset) => ({ at, url: `${KUCOIN}/v3/currencies/${asset}`, failure: 'timeout' })),
    ...kucoinTable(day('08:49:10'), 'open', OPEN),
  ],
  expect: [
    told('kucoin', 'paused', [day('08:05'), day('08:06')], { cause: null }),
    told('kucoin', 'ok', [day('08:47'), day('08:50')]),
    ...['BTC', 'ETH', 'USDT'].map((coin) => never({ scope: `asset:${coin}`, told: true })),
    toldAtMost(2),
  ],
}
