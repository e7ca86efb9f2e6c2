/**
 * Binance says that all withdrawals stop while its table still shows them open; then its whole website hides behind a
 * check for robots. Who cannot see does not know that they are open again. The titles are made up.
 */

import { loginPage } from './drift.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { BINANCE_TABLE, binanceNews, binanceTable, OPEN, quietDay } from './quiet.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-08-05')
const PAUSE = {
  id: 2200,
  title: 'Binance Temporarily Suspends All Withdrawals',
  at: Date.parse(day('09:00')),
}
const RESUME = { id: 2201, title: 'Binance Resumes All Withdrawals', at: Date.parse(day('11:00')) }

/** The news hide first, the table a little later. */
const HIDDEN: readonly MadeAnswer[] = [
  ...binanceNews(day('09:16'), 49, [PAUSE]).map(({ url }) => loginPage(day('09:16'), url)),
  ...binanceNews(day('09:16'), 157, []).map(({ url }) => loginPage(day('09:16'), url)),
  loginPage(day('09:24'), BINANCE_TABLE),
]

export const BLIND_AFTER_NOTICE: MadeRecording = {
  id: 'blind-after-notice',
  title: 'Binance announces a pause, and then its website cannot be read',
  from: day('08:00'),
  to: day('12:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('08:00')),
    ...binanceNews(day('09:00'), 49, [PAUSE]),
    ...HIDDEN,
    ...binanceNews(day('10:10'), 49, [PAUSE]),
    ...binanceNews(day('10:10'), 157, []),
    binanceTable(day('10:25'), 'open', OPEN),
    ...binanceNews(day('11:00'), 49, [RESUME, PAUSE]),
  ],
  expect: [
    told('binance', 'paused', [day('09:00'), day('09:02:30')], { cause: null }),
    never({ subject: 'binance', level: 'ok', scope: 'all', notAfter: day('11:00') }),
    told('binance', 'ok', [day('11:00'), day('11:05')]),
    toldAtMost(2),
  ],
}
