/** Answers that are not what they were: we cannot see, which is not the same as closed, nor as open. */
import { binanceCoins } from './bodies.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { BINANCE_TABLE, binanceTable, KUCOIN, MARKET, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-06-24')
const SETTINGS = { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] }

const LOGIN_PAGE =
  '<!DOCTYPE html><html lang="en"><head><title>Log In | Binance</title></head><body><div id="root"></div></body></html>'

export function loginPage(at: string, url: string): MadeAnswer {
  return { at, url, headers: { 'content-type': 'text/html; charset=utf-8' }, text: LOGIN_PAGE }
}

/** The flag gets another name. */
function renamed(): object {
  const text = JSON.stringify(binanceCoins(MARKET, OPEN))
  return JSON.parse(text.replaceAll('"withdrawEnable"', '"withdrawalEnable"')) as object
}

const ODD_STATUS = { code: '200000', data: { status: 'partial', msg: '' } }
const FINE_STATUS = { code: '200000', data: { status: 'open', msg: '' } }

export const DRIFT: MadeRecording = {
  id: 'drift',
  title: "Binance's table and KuCoin's status change their shape, and change back",
  from: day('00:00'),
  to: day('06:00'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('00:00')),
    { at: day('01:00'), url: BINANCE_TABLE, file: 'binance-renamed.json', json: renamed() },
    binanceTable(day('01:30'), 'open', OPEN),
    loginPage(day('02:00'), BINANCE_TABLE),
    binanceTable(day('02:30'), 'open', OPEN),
    {
      at: day('03:00'),
      url: BINANCE_TABLE,
      json: { code: '000000', message: null, data: [], success: true },
    },
    binanceTable(day('03:30'), 'open', OPEN),
    binanceTable(day('04:00'), 'few', OPEN, MARKET.slice(32)),
    binanceTable(day('04:30'), 'open', OPEN),
    { at: day('02:15'), url: `${KUCOIN}/v1/status`, json: ODD_STATUS },
    { at: day('03:45'), url: `${KUCOIN}/v1/status`, json: FINE_STATUS },
  ],
  expect: [
    { nothingTold: true },
    never({ signal: 'withdrawals' }),
    never({ signal: 'trading' }),
    never({ signal: 'site' }),
  ],
}

/** Blind in the middle of a pause: it neither ends nor begins anew. */
export const DRIFT_IN_PAUSE: MadeRecording = {
  id: 'drift-in-pause',
  title: 'Binance shows a login page instead of its table in the middle of a pause',
  from: day('08:00'),
  to: day('12:00'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('08:00')),
    binanceTable(day('09:00'), 'paused', PAUSED),
    loginPage(day('09:20'), BINANCE_TABLE),
    binanceTable(day('10:10'), 'paused', PAUSED),
    binanceTable(day('10:50'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'paused', [day('09:00'), day('09:02:30')], { cause: null }),
    told('binance', 'ok', [day('10:50'), day('10:53')]),
    never({ subject: 'binance', level: 'ok', notAfter: day('10:50') }),
    toldAtMost(2),
  ],
}
