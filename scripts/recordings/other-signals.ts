/** What is not a pause of withdrawals: deposits, futures, trading. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { bitmexAnnouncements } from './more-posts.ts'
import { KUCOIN, quietDay } from './quiet.ts'
import { openTable } from './table-answers.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-10-06')
const at = (time: string) => Date.parse(day(time))
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

/** Kraken's word for "in is shut, out is open". */
const withdrawalOnly = (answers: readonly MadeAnswer[]): readonly MadeAnswer[] =>
  answers.map(({ file, ...answer }) => ({
    ...answer,
    json: JSON.parse(JSON.stringify(answer.json).replaceAll('"enabled"', '"withdrawal_only"')) as unknown,
    ...(file ? { file: 'kraken-withdrawal-only.json' } : {}),
  }))

export const DEPOSITS_ONLY: MadeRecording = {
  id: 'deposits-only',
  title: 'Kraken takes nothing in for three hours, and pays out all the time',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['kraken'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['kraken']),
    ...openTable('kraken', day('07:00')),
    ...withdrawalOnly(openTable('kraken', day('08:00:10'))),
    ...openTable('kraken', day('11:00:10')),
  ],
  expect: [{ nothingTold: true }, never({ signal: 'withdrawals' })],
}

const CLOSED = { code: '200000', data: { status: 'close', msg: 'futures upgrade' } }
const OPENED = { code: '200000', data: { status: 'open', msg: '' } }
const FUTURES = 'https://api-futures.kucoin.com/api/v1/status'

export const FUTURES_ONLY: MadeRecording = {
  id: 'futures-only',
  title: "KuCoin's futures stand still for two hours, spot and wallets do not",
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['kucoin'], watch: COINS },
  answers: [
    ...quietDay(day('07:00')),
    { at: day('08:00:10'), url: FUTURES, json: CLOSED },
    { at: day('10:00:10'), url: FUTURES, json: OPENED },
  ],
  expect: [
    { nothingTold: true },
    never({ signal: 'withdrawals' }),
    never({ signal: 'trading', level: 'paused' }),
  ],
}

const BINANCE_STATUS = 'https://api.binance.com/sapi/v1/system/status'

export const TRADING_ONLY: MadeRecording = {
  id: 'trading-only',
  title: 'Binance and KuCoin stop trading for a while, and pay out all the time',
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['binance', 'kucoin'], watch: COINS },
  answers: [
    ...quietDay(day('07:00')),
    { at: day('08:00:10'), url: BINANCE_STATUS, json: { status: 1, msg: 'system_maintenance' } },
    { at: day('08:40:10'), url: BINANCE_STATUS, json: { status: 0, msg: 'normal' } },
    { at: day('09:00:10'), url: `${KUCOIN}/v1/status`, json: CLOSED },
    { at: day('09:40:10'), url: `${KUCOIN}/v1/status`, json: OPENED },
  ],
  expect: [
    told('binance', 'paused', [day('08:00:10'), day('08:01:30')], { signal: 'trading', cause: null }),
    told('binance', 'ok', [day('08:40:10'), day('08:43')], { signal: 'trading' }),
    told('kucoin', 'paused', [day('09:00:10'), day('09:01:30')], { signal: 'trading', cause: null }),
    told('kucoin', 'ok', [day('09:40:10'), day('09:43')], { signal: 'trading' }),
    never({ signal: 'withdrawals' }),
    toldAtMost(4),
  ],
}

const NOT_AFFECTED = {
  id: 2300,
  title: 'Trading Suspended for Emergency Maintenance: Deposits and Withdrawals Are Not Affected',
  text: 'Trading is suspended. Deposits and withdrawals are not affected.',
  at: at('08:00'),
}
const BITMEX_NEWS = 'https://www.bitmex.com/api/v1/announcement'

export const NOT_AFFECTED_AT_ALL: MadeRecording = {
  id: 'not-affected',
  title: 'BitMEX stops trading, and says that withdrawals are not affected',
  from: day('07:00'),
  to: day('10:00'),
  settings: { exchanges: ['bitmex'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['bitmex']),
    { at: day('08:00:10'), url: BITMEX_NEWS, json: bitmexAnnouncements([NOT_AFFECTED]) },
  ],
  expect: [{ subject: 'bitmex', nothingTold: true }, never({ signal: 'withdrawals' })],
}
