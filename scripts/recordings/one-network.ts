/** One way out of a watched coin closes while four others stay open: the message has to name them. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { kucoinTable, OPEN, openBut, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-06-16')
const USDT = { scope: 'asset:USDT' }

export const ONE_NETWORK: MadeRecording = {
  id: 'one-network',
  title: 'USDT over TRC20 closes on KuCoin, its other exits stay open',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('07:00')),
    ...kucoinTable(day('08:10'), 'without-usdt-trx', openBut('USDT/TRX')),
    ...kucoinTable(day('10:40'), 'open', OPEN),
  ],
  expect: [
    told('kucoin', 'degraded', [day('08:10'), day('08:12')], USDT),
    // Two looks of the coin's own address and of the table, which is read every five minutes by then.
    told('kucoin', 'ok', [day('10:40'), day('10:46')], USDT),
    never({ subject: 'kucoin', scope: 'all' }),
    never({ subject: 'kucoin', scope: 'network:TRX' }),
    never({ subject: 'kucoin', level: 'paused' }),
    { subject: 'binance', nothingTold: true },
    { subject: 'mexc', nothingTold: true },
    toldAtMost(2),
  ],
}
