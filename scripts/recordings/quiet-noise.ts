/** What an ordinary day brings: coins that close for an hour, servers that stumble, news about other things. */

import { loginPage } from './drift.ts'
import { type Day, never } from './expectations.ts'
import type { MadePost } from './posts.ts'
import {
  BINANCE_TABLE,
  binanceNews,
  binanceTable,
  KUCOIN,
  kucoinNews,
  kucoinTable,
  MARKET,
  MEXC,
  mexcNews,
  OPEN,
  openBut,
} from './quiet.ts'
import type { MadeAnswer } from './write.ts'

const FEW = ['QAC/SOL', 'QAF/ETH', 'QBH/TRX', 'QBK/BSC'] as const

/** A coin is listed before it may be withdrawn, another is gone. */
const LISTING = [
  ...MARKET.filter(({ asset }) => asset !== 'QAE'),
  { asset: 'QZC', networks: [{ id: 'SOL', name: 'SOL', fee: '1' }] },
]

/** Small coins come and go; a side network of a watched coin is off for one look; Tron is serviced as announced. */
export function coinNoise(day: Day): readonly MadeAnswer[] {
  return [
    binanceTable(day('00:20'), 'few', openBut(...FEW), LISTING),
    binanceTable(day('01:30'), 'open', OPEN),
    // Asked every two minutes at a full or half minute: exactly one look falls into each of these.
    binanceTable(day('02:05:15'), 'without-eth-arbitrum', openBut('ETH/ARBITRUM')),
    binanceTable(day('02:07:10'), 'open', OPEN),
    ...kucoinTable(day('02:40:10'), 'without-usdt-ton', openBut('USDT/TON')),
    ...kucoinTable(day('02:40:40'), 'open', OPEN),
    binanceTable(day('06:05'), 'without-trx', openBut('TRX')),
    binanceTable(day('07:10'), 'open', OPEN),
    ...kucoinTable(day('15:00'), 'few', openBut(...FEW)),
    ...kucoinTable(day('16:40'), 'open', OPEN),
    binanceTable(day('20:00'), 'few', openBut(...FEW), LISTING),
    binanceTable(day('20:40'), 'open', OPEN),
  ]
}

/** Each server stumbles in its own way, for a few minutes. */
export function feedNoise(day: Day): readonly MadeAnswer[] {
  return [...binanceStumbles(day), ...kucoinStumbles(day), ...mexcStumbles(day)]
}

function binanceStumbles(day: Day): readonly MadeAnswer[] {
  const elsewhere = { text: '<html><body>Binance.US</body></html>', redirectedTo: 'https://www.binance.us/' }
  return [
    { at: day('04:00'), url: BINANCE_TABLE, status: 503, text: 'Service Unavailable' },
    binanceTable(day('04:08'), 'open', OPEN),
    loginPage(day('05:00'), BINANCE_TABLE),
    binanceTable(day('05:09'), 'open', OPEN),
    { at: day('09:00'), url: BINANCE_TABLE, ...elsewhere },
    binanceTable(day('09:10'), 'open', OPEN),
    { ...binanceTable(day('11:00'), 'open', OPEN), delayMs: 16_000 },
    binanceTable(day('11:20'), 'open', OPEN),
    { at: day('21:00'), url: BINANCE_TABLE, failure: 'timeout' },
    binanceTable(day('21:06'), 'open', OPEN),
  ]
}

function kucoinStumbles(day: Day): readonly MadeAnswer[] {
  const currencies = `${KUCOIN}/v3/currencies`
  const status = `${KUCOIN}/v1/status`
  const futures = 'https://api-futures.kucoin.com/api/v1/status'
  const refusal = { code: '429000', msg: 'Too many requests' }
  const cut = '{"code":"200000","data":[{"currency":"BTC","name":"B'
  const upgrade = { code: '200000', data: { status: 'close', msg: 'upgrade match engine' } }
  const open = { code: '200000', data: { status: 'open', msg: '' } }
  return [
    { at: day('03:10'), url: currencies, status: 429, headers: { 'retry-after': '120' }, json: refusal },
    ...kucoinTable(day('03:16'), 'open', OPEN),
    { at: day('08:00'), url: currencies, headers: { 'content-type': 'application/json' }, text: cut },
    ...kucoinTable(day('08:12'), 'open', OPEN),
    { at: day('11:00'), url: status, json: open, delayMs: 7200 },
    { at: day('11:20'), url: status, json: open },
    { at: day('13:00'), url: futures, json: upgrade },
    { at: day('13:25'), url: futures, json: open },
  ]
}

function mexcStumbles(day: Day): readonly MadeAnswer[] {
  const ping = `${MEXC}/ping`
  return [
    { at: day('11:00'), url: ping, json: {}, delayMs: 4500 },
    { at: day('11:20'), url: ping, json: {} },
    { at: day('18:10'), url: ping, failure: 'reset' },
    { at: day('18:14'), url: ping, json: {} },
  ]
}

/** What a page showed from each of its posts on, newest first. */
function pages<T>(
  posts: readonly MadePost[],
  from: string,
  page: (at: string, posts: readonly MadePost[]) => T,
): readonly T[] {
  const times = [Date.parse(from), ...posts.map(({ at }) => at).filter((at) => at > Date.parse(from))]
  return times.map((time) => {
    const shown = posts.filter(({ at }) => at <= time).sort((a, b) => b.at - a.at)
    return page(new Date(time).toISOString().replace('.000Z', 'Z'), shown)
  })
}

/** Listings, delistings, futures, prizes, and maintenance announced days before. */
export function newsNoise(day: Day): readonly MadeAnswer[] {
  const from = day('00:00')
  const posts = newsOf(day)
  return [
    ...pages(posts.wallets, from, (at, shown) => binanceNews(at, 157, shown)).flat(),
    ...pages(posts.binance, from, (at, shown) => binanceNews(at, 49, shown)).flat(),
    ...pages(posts.kucoin, from, kucoinNews),
    ...pages(posts.mexc, from, mexcNews),
  ]
}

function newsOf(day: Day) {
  const said = (id: number, time: string, title: string, text = ''): MadePost => {
    return { id, title, at: Date.parse(day(time)), text }
  }
  return {
    wallets: [
      said(6001, '-15:00', 'Wallet Maintenance for Tron Network (TRX) - 2026-06-17'),
      said(6002, '12:00', 'Wallet Maintenance for Ethereum Network (ETH) - 2026-06-19'),
    ],
    binance: [
      said(6011, '04:00', 'Binance Will List Quoll (QCA) with Seed Tag Applied'),
      said(6012, '12:10', 'Binance Futures Will Delist USDⓈ-M QAEUSDT Perpetual Contract (2026-06-23)'),
      said(6013, '22:00', 'Binance Will Delist QAE, QAF and QAG on 2026-07-01'),
    ],
    kucoin: [
      said(6021, '05:30', 'Quoll (QCA) Gets Listed on KuCoin! World Premiere!', LISTED),
      said(6022, '12:20', CLOSES, SERVICED),
    ],
    mexc: [
      said(6031, '06:45', '[Initial Listing] MEXC Will List Quoll (QCA) in the Innovation Zone'),
      said(6032, '13:30', 'Delisting of QAE and QAF USDT-M Perpetual Futures'),
      said(6033, '19:00', 'Announcement on the Suspension of QAC (QAC) Deposits and Withdrawals'),
    ],
  }
}

const CLOSES = 'KuCoin Will Temporarily Close the Deposit and Withdrawal Services for Qabel (QAB)'
const LISTED =
  'Deposits: effective immediately (supported network: SOL). Withdrawals: 10:00 on June 18, 2026 (UTC).'
const SERVICED =
  'To support the wallet upgrade of Qabel (QAB), KuCoin has closed its deposit and withdrawal services.'

/** Noted, and not told; and nothing of it is ever noted as trouble of all withdrawals. */
export const ODDITIES: readonly object[] = [
  never({ signal: 'withdrawals', scope: 'all' }),
  never({ signal: 'site', level: 'down' }),
  never({ scope: 'asset:ETH' }),
  { subject: 'binance', scope: 'asset:USDT', level: 'degraded', told: false, atLeast: 1 },
]
