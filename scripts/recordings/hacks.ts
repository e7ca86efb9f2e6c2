/** Thefts: what exchanges did in the hours after them. Known to the minute where a minute is given. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { bybitAnnouncements, upbitNotices } from './more-posts.ts'
import type { MadePost } from './posts.ts'
import { MARKET, OPEN } from './quiet.ts'
import { NOTHING, openTable, tableOf } from './table-answers.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

/**
 * Bybit, 21 February 2025: 1.5 billion dollars gone at 14:13. Withdrawals never stopped, but some 350,000 of them
 * stood in a queue; all but a few were paid by 02:51, and "normal" was said on the 23rd at 08:55. Titles are made up.
 */
const bybit = dayOf('2025-02-21')
const BYBIT_NEWS =
  'https://api.bybit.com/v5/announcements/index?locale=en-US&type=latest_bybit_news&page=1&limit=20'

function bybitPost(id: number, time: string, title: string, text: string): MadePost {
  return { id, title, text, at: Date.parse(bybit(time)) }
}
const BYBIT_POSTS = [
  bybitPost(
    1,
    '15:51',
    'Incident Update: Unauthorized Activity in One of Our ETH Cold Wallets',
    'All other cold wallets are secure. All withdrawals are normal.',
  ),
  bybitPost(
    2,
    '17:20',
    'Notice: Withdrawal Processing Is Delayed',
    'Because of very many requests, withdrawals take longer than usual. Withdrawals remain open.',
  ),
  bybitPost(
    3,
    '56:55',
    'Bybit Deposits and Withdrawals Are Back to Normal',
    'All deposits and withdrawals have fully recovered to normal levels.',
  ),
]

const bybitNews = (time: string, posts: readonly MadePost[]): MadeAnswer => {
  return { at: bybit(time), url: BYBIT_NEWS, json: bybitAnnouncements([...posts].reverse()) }
}

export const BYBIT_HACK: MadeRecording = {
  id: 'bybit-hack-2025-02-21',
  title: 'Bybit is robbed, and goes on paying out, slowly',
  from: bybit('14:00'),
  to: bybit('58:00'),
  settings: { exchanges: ['bybit'], watch: COINS },
  answers: [
    ...healthyDay(bybit('14:00'), ['bybit']),
    bybitNews('15:51', BYBIT_POSTS.slice(0, 1)),
    bybitNews('17:20', BYBIT_POSTS.slice(0, 2)),
    bybitNews('56:55', BYBIT_POSTS),
  ],
  expect: [
    told('bybit', 'degraded', [bybit('17:20'), bybit('17:22:30')], { cause: null }),
    // All but a few had been paid by 02:51 of the next night.
    told('bybit', 'ok', [bybit('26:51'), bybit('57:00')]),
    never({ subject: 'bybit', signal: 'withdrawals', level: 'paused' }),
    toldAtMost(2),
  ],
}

/** Poloniex, 10 November 2023: flagged at 10:55, wallet disabled at 11:07, not opened again for weeks. */
const poloniex = dayOf('2023-11-10')

export const POLONIEX_HACK: MadeRecording = {
  id: 'poloniex-hack-2023-11-10',
  title: 'Poloniex is robbed and closes its wallet within minutes, for weeks',
  from: poloniex('10:00'),
  to: poloniex('18:00'),
  settings: { exchanges: ['poloniex'], watch: COINS },
  answers: [
    ...healthyDay(poloniex('10:00'), ['poloniex']),
    ...openTable('poloniex', poloniex('10:00')),
    ...tableOf('poloniex', poloniex('11:07'), 'shut', NOTHING),
  ],
  expect: [
    told('poloniex', 'paused', [poloniex('11:07'), poloniex('11:08')], { cause: null }),
    never({ subject: 'poloniex', level: 'ok' }),
    toldAtMost(1),
  ],
}

/**
 * Upbit, 26 November 2025: noticed at 19:42 UTC, told at about 23:30 that all deposits and withdrawals stop; trading
 * went on. Its table refuses strangers, so the notice is all there is. The title is written as Upbit writes them.
 */
const upbit = dayOf('2025-11-26')
const NOTICES = 'https://api-manager.upbit.com/api/v1/announcements?os=web&page=1&per_page=20&category=all'
const WALLET = 'https://ccx.upbit.com/api/v1/status/wallet'
const LISTING: MadePost = {
  id: 5700,
  title: '예시토큰(EXT) KRW, BTC 마켓 디지털 자산 추가',
  at: Date.parse(upbit('05:00')),
}
const STOP: MadePost = {
  id: 5705,
  title: '전체 디지털 자산 입출금 서비스 일시 중단 안내',
  at: Date.parse(upbit('23:30')),
}

export const UPBIT_HACK: MadeRecording = {
  id: 'upbit-hack-2025-11-26',
  title: 'Upbit is robbed, and stops all deposits and withdrawals hours later',
  from: upbit('19:00'),
  to: upbit('29:00'),
  settings: { exchanges: ['upbit'], watch: COINS },
  answers: [
    { at: upbit('19:00'), url: NOTICES, json: upbitNotices([LISTING]) },
    { at: upbit('19:00'), url: WALLET, status: 403, text: 'Forbidden' },
    { at: upbit('23:30'), url: NOTICES, json: upbitNotices([STOP, LISTING]) },
  ],
  expect: [
    told('upbit', 'paused', [upbit('23:30'), upbit('23:33')], { cause: null }),
    never({ subject: 'upbit', signal: 'trading' }),
    never({ subject: 'upbit', level: 'ok' }),
    toldAtMost(1),
  ],
}

/**
 * KiloEX, 14 April 2025: a platform of its own loses 7.5 million dollars and closes for ten days. Exchanges that list
 * its coin close that coin, minute unknown; whoever holds others is not touched.
 */
const kilo = dayOf('2025-04-14')
const KILO = { asset: 'KILO', networks: [{ id: 'BSC', name: 'BEP20', fee: '10' }] }
const WITH_KILO = [...MARKET, KILO]

export const KILOEX: MadeRecording = {
  id: 'kiloex-2025-04-14',
  title: 'KiloEX is robbed: Gate and Bitget close its coin, which nobody here holds',
  from: kilo('17:00'),
  to: kilo('23:00'),
  settings: { exchanges: ['gate', 'bitget'], watch: COINS },
  answers: [
    ...healthyDay(kilo('17:00'), ['gate', 'bitget']),
    ...(['gate', 'bitget'] as const).flatMap((exchange, index) => [
      ...tableOf(exchange, kilo('17:00'), 'open', OPEN, WITH_KILO),
      ...tableOf(
        exchange,
        kilo(`19:${index}5`),
        'without-kilo',
        (asset, network) => asset !== 'KILO' && OPEN(asset, network),
        WITH_KILO,
      ),
    ]),
  ],
  expect: [{ nothingTold: true }, never({ signal: 'withdrawals', scope: 'all' })],
}
