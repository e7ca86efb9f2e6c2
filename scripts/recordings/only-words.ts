/** Exchanges without a table: what they announce is all there is. Titles are made up. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { bitgetAnnouncements, bybitAnnouncements, okxAnnouncements } from './more-posts.ts'
import type { MadePost } from './posts.ts'
import { PAUSED } from './quiet.ts'
import { openTable, tableOf } from './table-answers.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-10-13')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']
const post = (id: number, time: string, title: string): MadePost => ({ id, title, at: Date.parse(day(time)) })

const WALLET_NEWS =
  'https://www.okx.com/api/v5/support/announcements?annType=announcements-deposit-withdrawal-suspension-resumption&page=1'
const OKX_POSTS = [
  post(1, '07:30', 'OKX to suspend NEAR deposits and withdrawals to support the network upgrade'),
  post(2, '08:20', 'OKX has suspended deposits and withdrawals of QBX'),
  post(3, '09:10', 'OKX temporarily suspends all withdrawals'),
  post(4, '11:40', 'OKX has resumed all withdrawals'),
]
const okx = (count: number, time: string): MadeAnswer => {
  return { at: day(time), url: WALLET_NEWS, json: okxAnnouncements(OKX_POSTS.slice(0, count).reverse()) }
}

export const OKX_WORDS: MadeRecording = {
  id: 'okx-words',
  title: 'OKX suspends one coin, then another, then everything',
  from: day('07:00'),
  to: day('13:00'),
  settings: { exchanges: ['okx'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['okx']),
    okx(1, '07:30'),
    okx(2, '08:20'),
    okx(3, '09:10:10'),
    okx(4, '11:40:10'),
  ],
  expect: [
    { nothingTold: true, notAfter: day('09:10') },
    told('okx', 'paused', [day('09:10:10'), day('09:11:30')], { cause: null }),
    told('okx', 'ok', [day('11:40:10'), day('11:44')]),
    toldAtMost(2),
  ],
}

const BYBIT_MAINTENANCE =
  'https://api.bybit.com/v5/announcements/index?locale=en-US&type=maintenance_updates&page=1&limit=20'
const STOP = post(11, '08:00', 'Temporary Suspension of All Withdrawals on Bybit')
const GO = post(12, '10:00', 'Bybit Has Resumed All Withdrawals')

export const BYBIT_WORDS: MadeRecording = {
  id: 'bybit-words',
  title: 'Bybit announces that all withdrawals stop, and two hours later that they go on',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['bybit'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['bybit']),
    { at: day('08:00:10'), url: BYBIT_MAINTENANCE, json: bybitAnnouncements([STOP]) },
    { at: day('10:00:10'), url: BYBIT_MAINTENANCE, json: bybitAnnouncements([GO, STOP]) },
  ],
  expect: [
    told('bybit', 'paused', [day('08:00:10'), day('08:02:30')], { cause: null }),
    told('bybit', 'ok', [day('10:00:10'), day('10:05')]),
    never({ signal: 'trading' }),
    toldAtMost(2),
  ],
}

const BITGET_NEWS =
  'https://api.bitget.com/api/v2/public/annoucements?language=en_US&limit=10&annType=maintenance_system_updates'
const HALT = post(21, '08:00', 'Notice: Bitget Temporarily Suspends All Withdrawals')
const OVER = post(22, '10:40', 'Notice: Bitget Has Resumed All Withdrawals')

export const WORDS_AND_TABLE: MadeRecording = {
  id: 'words-and-table',
  title:
    'Bitget announces a pause, closes its table three minutes later, and both come back one after the other',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['bitget'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['bitget']),
    ...openTable('bitget', day('07:00')),
    { at: day('08:00:10'), url: BITGET_NEWS, json: bitgetAnnouncements([HALT]) },
    ...tableOf('bitget', day('08:03:10'), 'paused', PAUSED),
    ...openTable('bitget', day('10:20:10')),
    { at: day('10:40:10'), url: BITGET_NEWS, json: bitgetAnnouncements([OVER, HALT]) },
  ],
  expect: [
    told('bitget', 'paused', [day('08:00:10'), day('08:02:30')], { cause: null }),
    told('bitget', 'ok', [day('10:20:10'), day('10:45')]),
    toldAtMost(2),
  ],
}
