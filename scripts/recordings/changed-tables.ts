/** Tables that change without a way out being shut: rows lost, renamed, split and struck off. Nobody is told. */
import { smallName } from './bodies.ts'
import { dayOf, never } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import {
  binanceNews,
  binanceTable,
  kucoinNews,
  kucoinTable,
  MARKET,
  OPEN,
  openBut,
  quietDay,
} from './quiet.ts'
import { tableOf } from './table-answers.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-08-20')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

const KEPT = MARKET.filter((_coin, index) => index % 5 !== 1 && index % 5 !== 3)

export const LOST_ROWS: MadeRecording = {
  id: 'lost-rows',
  title: "Two of five coins vanish from Gate's table for an hour, ETH and USDC among them",
  from: day('08:00'),
  to: day('11:00'),
  settings: { exchanges: ['gate'], watch: COINS },
  answers: [
    ...healthyDay(day('08:00'), ['gate']),
    ...tableOf('gate', day('08:00'), 'open', OPEN),
    ...tableOf('gate', day('08:31'), 'lost', OPEN, KEPT).slice(0, 1),
    ...tableOf('gate', day('09:36'), 'open', OPEN),
  ],
  expect: [{ nothingTold: true }, never({ signal: 'withdrawals' })],
}

/** QAB becomes QZR: the old one closes, the new one is listed closed, opens, and the old one is taken off. */
const renamed = (name: string) =>
  MARKET.map((coin) => (coin.asset === smallName(1) ? { ...coin, asset: name } : coin))
const both = [...MARKET, { asset: 'QZR', networks: [{ id: 'BSC', name: 'BEP20', fee: '1' }] }]
const not =
  (...shut: readonly string[]) =>
  (asset: string, network: string) =>
    !shut.includes(asset) && (asset === 'QZR' || OPEN(asset, network))

export const RENAMED_COIN: MadeRecording = {
  id: 'renamed-coin',
  title: 'A coin gets another name on Bitget',
  from: day('06:00'),
  to: day('14:00'),
  settings: { exchanges: ['bitget'], watch: COINS },
  answers: [
    ...healthyDay(day('06:00'), ['bitget']),
    ...tableOf('bitget', day('06:00'), 'open', OPEN),
    ...tableOf('bitget', day('07:10'), 'old-closed', not('QAB')),
    ...tableOf('bitget', day('08:40'), 'new-listed', not('QAB', 'QZR'), both),
    ...tableOf('bitget', day('10:20'), 'new-open', not('QAB'), both),
    ...tableOf('bitget', day('12:05'), 'old-gone', not(), renamed('QZR')),
  ],
  expect: [{ nothingTold: true }, never({ scope: 'all' })],
}

const SPLIT = {
  id: 7100,
  title:
    'KuCoin Will Suspend Deposits and Withdrawals on the Ethereum Network (ETH) During the Network Split',
  text: 'Deposits and withdrawals on the Ethereum network will be suspended from 05:00 to 09:00 (UTC) on August 20, 2026.',
  at: Date.parse(day('-34:00')),
}
const AFTER_SPLIT = [...MARKET, { asset: 'ETHW', networks: [{ id: 'ETHW', name: 'EthereumPoW', fee: '1' }] }]

export const NETWORK_SPLIT: MadeRecording = {
  id: 'network-split',
  title: 'Ethereum splits in two: KuCoin closes it as announced and lists the new coin, shut',
  from: day('03:00'),
  to: day('12:00'),
  settings: { exchanges: ['kucoin'], watch: COINS },
  answers: [
    ...quietDay(day('03:00')),
    kucoinNews(day('03:00'), [SPLIT]),
    ...kucoinTable(day('05:02'), 'without-eth', openBut('ETH')),
    ...tableOf('kucoin', day('06:50'), 'split', (asset, network) => openBut('ETH', 'ETHW')(asset, network), [
      ...AFTER_SPLIT,
    ]),
    ...tableOf('kucoin', day('08:48'), 'after', (asset, network) => openBut('ETHW')(asset, network), [
      ...AFTER_SPLIT,
    ]),
  ],
  expect: [{ nothingTold: true }, never({ scope: 'asset:ETHW', told: true })],
}

const GOING = [smallName(7), smallName(12), smallName(17), smallName(23), smallName(31), smallName(44)]
const DELISTED = {
  id: 7200,
  title: `Binance Will Delist ${GOING.slice(0, 5).join(', ')} and ${GOING[5]} on 2026-08-20`,
  at: Date.parse(day('-300:00')),
}
const shut =
  (coins: readonly string[]): typeof OPEN =>
  (asset, network) =>
    OPEN(asset, network) && !coins.includes(asset)

export const DELISTING_WAVE: MadeRecording = {
  id: 'delisting-wave',
  title: 'Six coins are struck off Binance on one day, as announced',
  from: day('02:00'),
  to: day('12:00'),
  settings: { exchanges: ['binance'], watch: COINS },
  answers: [
    ...quietDay(day('02:00')),
    ...binanceNews(day('02:00'), 49, [DELISTED]),
    binanceTable(day('03:00'), 'three-gone', shut(GOING.slice(0, 3))),
    binanceTable(day('03:10'), 'six-gone', shut(GOING)),
    binanceTable(
      day('09:00'),
      'struck-off',
      OPEN,
      MARKET.filter(({ asset }) => !GOING.includes(asset)),
    ),
  ],
  expect: [{ nothingTold: true }, never({ scope: 'all' })],
}
