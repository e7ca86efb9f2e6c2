/** Installed in the middle of it: what is shut at first sight is told once, as found, and so is its end. */
import { dayOf, told, toldAtMost } from './expectations.ts'
import { binanceTable, KUCOIN, kucoinTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-07-06')

export const ALREADY_PAUSED: MadeRecording = {
  id: 'already-paused',
  title: 'Binance and KuCoin are paused when Haltwatch first looks',
  from: day('08:00'),
  to: day('10:30'),
  warmUpMinutes: 0,
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('08:00')),
    binanceTable(day('08:00'), 'paused', PAUSED),
    ...kucoinTable(day('08:00'), 'paused', PAUSED),
    binanceTable(day('08:40'), 'open', OPEN),
    ...kucoinTable(day('09:30'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'paused', [day('08:00'), day('08:00:30')], { cause: null }),
    told('kucoin', 'paused', [day('08:00'), day('08:00:30')], { cause: null }),
    told('binance', 'ok', [day('08:40'), day('08:43')]),
    told('kucoin', 'ok', [day('09:30'), day('09:32')]),
    { subject: 'mexc', nothingTold: true },
    toldAtMost(4),
  ],
}

/** Under load the large table is the first to fail, and the addresses of single coins still answer. */
export const ALREADY_PAUSED_SLOWLY: MadeRecording = {
  id: 'already-paused-slowly',
  title: 'KuCoin is paused when Haltwatch first looks, and its table takes two minutes to answer',
  from: day('08:00'),
  to: day('09:30'),
  warmUpMinutes: 0,
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('08:00')),
    ...kucoinTable(day('08:00'), 'paused', PAUSED),
    { at: day('08:00'), url: `${KUCOIN}/v3/currencies`, failure: 'timeout' },
    ...kucoinTable(day('08:02'), 'paused', PAUSED),
    ...kucoinTable(day('08:50'), 'open', OPEN),
  ],
  expect: [
    told('kucoin', 'paused', [day('08:00'), day('08:08')], { cause: null }),
    told('kucoin', 'ok', [day('08:50'), day('08:53')]),
    { subject: 'binance', nothingTold: true },
    toldAtMost(2),
  ],
}
