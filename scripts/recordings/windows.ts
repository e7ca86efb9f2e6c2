/** Announced work: kept, overrun, and announced in Korean time. Titles are made up. */
import { DAY } from '../../src/glossary.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { fixture } from './fixture.ts'
import { healthyDay } from './healthy.ts'
import { upbitNotices } from './more-posts.ts'
import { kucoinNews, kucoinTable, MARKET, OPEN, PAUSED, quietDay } from './quiet.ts'
import { type MadePage, type MadeWork, pageSummary } from './statuspage.ts'
import { NOTHING, tableOf } from './table-answers.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-09-17')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

const UPGRADE = {
  id: 7300,
  title: 'KuCoin Will Suspend Deposits and Withdrawals During a Scheduled System Upgrade',
  text: 'All deposits and withdrawals will be suspended from 02:00 to 04:00 (UTC) on September 17, 2026.',
  at: Date.parse(day('00:00')) - 2 * DAY,
}

export const KEPT_WINDOW: MadeRecording = {
  id: 'kept-window',
  title: 'KuCoin closes and opens within the two hours it has announced',
  from: day('00:00'),
  to: day('08:00'),
  settings: { exchanges: ['kucoin'], watch: COINS },
  answers: [
    ...quietDay(day('00:00')),
    kucoinNews(day('00:00'), [UPGRADE]),
    ...kucoinTable(day('02:01:20'), 'paused', PAUSED),
    ...kucoinTable(day('03:41:20'), 'open', OPEN),
  ],
  expect: [{ nothingTold: true }, never({ told: true })],
}

const WORK: MadeWork = {
  id: 'bfwallet09170',
  name: 'Wallet maintenance: deposits and withdrawals are paused',
  status: 'scheduled',
  announcedAt: Date.parse(day('-30:00')),
  from: Date.parse(day('02:00')),
  until: Date.parse(day('04:00')),
  body: 'Deposits and withdrawals are paused during the maintenance.',
  components: ['Deposits', 'Withdrawals'],
}
/** Each token has one method of its own there. */
const METHODS = MARKET.map((coin) => ({
  ...coin,
  networks: coin.networks.slice(0, coin.asset === 'USDT' ? 3 : 1),
}))
const PAGE = 'https://bitfinex.statuspage.io/api/v2/summary.json'

function bitfinexPage(time: string, page: MadePage): MadeAnswer {
  return { at: day(time), url: PAGE, json: pageSummary('bitfinex/status-page', page) }
}

export const OVERRUN: MadeRecording = {
  id: 'overrun',
  title: 'Bitfinex announces two hours without withdrawals, and takes more than three',
  from: day('00:00'),
  to: day('08:00'),
  settings: { exchanges: ['bitfinex'], watch: COINS },
  answers: [
    ...healthyDay(day('00:00'), ['bitfinex']),
    ...tableOf('bitfinex', day('00:00'), 'open', OPEN, METHODS),
    bitfinexPage('00:00', { works: [WORK] }),
    bitfinexPage('02:00:10', { works: [{ ...WORK, status: 'in_progress' }] }),
    ...tableOf('bitfinex', day('02:01:20'), 'shut', NOTHING, METHODS),
    ...tableOf('bitfinex', day('05:21:20'), 'open', OPEN, METHODS),
    bitfinexPage('05:24:00', {}),
  ],
  expect: [
    { nothingTold: true, notAfter: day('04:04:30') },
    told('bitfinex', 'paused', [day('04:05'), day('04:07')], { cause: null }),
    never({
      signal: 'withdrawals',
      scope: 'all',
      level: 'ok',
      notBefore: day('02:01'),
      notAfter: day('05:21'),
    }),
    told('bitfinex', 'ok', [day('05:21:20'), day('05:28')]),
    toldAtMost(2),
  ],
}

interface Wallet {
  readonly currency: string
}
const WALLET = 'https://ccx.upbit.com/api/v1/status/wallet'
const NOTICES = 'https://api-manager.upbit.com/api/v1/announcements?os=web&page=1&per_page=20&category=all'

function wallets(at: string, paused: readonly string[]): MadeAnswer {
  const rows = fixture<readonly Wallet[]>('upbit/wallet-healthy')
  const json = rows.map((row) => (paused.includes(row.currency) ? { ...row, wallet_state: 'paused' } : row))
  return { at, url: WALLET, json }
}

/** Written without a zone, as Koreans do: 18:00 to 20:00 in Seoul is 09:00 to 11:00 UTC. */
const SEOUL = {
  id: 5801,
  title: '비트코인(BTC) 입출금 일시 중단 안내 (09/17 18:00 ~ 20:00)',
  at: Date.parse(day('-20:00')),
}

export const SEOUL_TIME: MadeRecording = {
  id: 'seoul-time',
  title: 'Upbit closes BTC from six to eight in the evening, Seoul time, as announced',
  from: day('07:00'),
  to: day('14:00'),
  settings: { exchanges: ['upbit'], watch: COINS },
  answers: [
    { at: day('07:00'), url: NOTICES, json: upbitNotices([SEOUL]) },
    wallets(day('07:00'), []),
    wallets(day('09:01:10'), ['BTC']),
    wallets(day('10:52:10'), []),
  ],
  expect: [{ nothingTold: true }, never({ scope: 'all', told: true })],
}
