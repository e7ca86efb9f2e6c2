/** Exchanges of one upstream in trouble at the same time while it says nothing; and some that only look like it. */
import type { MadeEvent } from './clouds.ts'
import { type Between, dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { okxAnnouncements } from './more-posts.ts'
import { aws, binanceTable, kucoinNews, kucoinTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import { openTable, tableOf } from './table-answers.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-09-29')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']
const TOKYO = 'aws/ap-northeast-1'

function cluster(level: 'degraded' | 'ok', between: Between): object {
  return told(TOKYO, level, between, { signal: 'site', cause: null })
}

const three = { exchanges: ['binance', 'kucoin', 'mexc'], watch: COINS }
/** Both close within four minutes of each other, and open half an hour apart. */
const BOTH_PAUSE: readonly MadeAnswer[] = [
  ...quietDay(day('07:00')),
  binanceTable(day('08:05'), 'paused', PAUSED),
  ...kucoinTable(day('08:09'), 'paused', PAUSED),
  binanceTable(day('08:50'), 'open', OPEN),
  ...kucoinTable(day('09:20'), 'open', OPEN),
]
const BOTH_TOLD: readonly object[] = [
  told('binance', 'paused', [day('08:05'), day('08:07:30')]),
  told('kucoin', 'paused', [day('08:09'), day('08:10')]),
  cluster('degraded', [day('08:09'), day('08:10')]),
  told('binance', 'ok', [day('08:50'), day('08:53')]),
  cluster('ok', [day('08:50'), day('08:53')]),
  told('kucoin', 'ok', [day('09:20'), day('09:23')]),
]

export const CLUSTER_SILENT: MadeRecording = {
  id: 'cluster-silent',
  title: 'Binance and KuCoin pause within four minutes, and AWS Tokyo never says a word',
  from: day('07:00'),
  to: day('10:00'),
  settings: three,
  answers: BOTH_PAUSE,
  expect: [...BOTH_TOLD, never({ cause: TOKYO }), { subject: 'mexc', nothingTold: true }, toldAtMost(6)],
}

const POSTED: MadeEvent = {
  region: 'ap-northeast-1',
  regionName: 'Tokyo',
  service: 'ec2',
  updates: [
    {
      at: Date.parse(day('08:21')),
      status: 2,
      summary: 'Connectivity Issues',
      message: 'Connectivity to some instances in the AP-NORTHEAST-1 Region is impaired.',
    },
    {
      at: Date.parse(day('09:30')),
      status: 0,
      summary: 'Connectivity Issues',
      message: 'The issue has been resolved and the service is operating normally.',
    },
  ],
}

export const CLUSTER_THEN_CLOUD: MadeRecording = {
  id: 'cluster-then-cloud',
  title: 'The same, and AWS speaks twelve minutes after the second: then it is the cause of both',
  from: day('07:00'),
  to: day('10:30'),
  settings: three,
  answers: [...BOTH_PAUSE, ...aws(day('08:21'), [POSTED]), ...aws(day('09:30'), [POSTED])],
  expect: [
    ...BOTH_TOLD,
    never({ cause: TOKYO, notAfter: day('08:20:59') }),
    ...['binance', 'kucoin'].map((subject) => ({
      subject,
      level: 'paused',
      cause: TOKYO,
      notBefore: day('08:21'),
      notAfter: day('08:22:30'),
    })),
    toldAtMost(6),
  ],
}

export const CLUSTER_ELSEWHERE: MadeRecording = {
  id: 'cluster-elsewhere',
  title: 'Binance in Tokyo and Coinbase in Virginia pause in the same minute, each for its own reasons',
  from: day('07:00'),
  to: day('10:00'),
  settings: { exchanges: ['binance', 'coinbase'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['coinbase', 'binance']),
    ...openTable('coinbase', day('07:00')),
    ...aws(day('07:00'), []),
    binanceTable(day('08:05'), 'paused', PAUSED),
    ...tableOf('coinbase', day('08:05'), 'paused', PAUSED),
    binanceTable(day('08:50'), 'open', OPEN),
    ...openTable('coinbase', day('09:00')),
  ],
  expect: [
    told('binance', 'paused', [day('08:05'), day('08:07:30')], { cause: null }),
    told('coinbase', 'paused', [day('08:05'), day('08:06:30')], { cause: null }),
    told('binance', 'ok', [day('08:50'), day('08:53')]),
    told('coinbase', 'ok', [day('09:00'), day('09:07')]),
    never({ signal: 'site' }),
    toldAtMost(4),
  ],
}

const UPGRADE = {
  id: 7400,
  title: 'KuCoin Will Suspend Deposits and Withdrawals During a Scheduled System Upgrade',
  text: 'All deposits and withdrawals will be suspended from 08:00 to 10:00 (UTC) on September 29, 2026.',
  at: Date.parse(day('-18:00')),
}

export const CLUSTER_PLANNED: MadeRecording = {
  id: 'cluster-planned',
  title: 'Binance pauses while KuCoin has closed for work it had announced',
  from: day('07:00'),
  to: day('11:00'),
  settings: three,
  answers: [
    ...quietDay(day('07:00')),
    kucoinNews(day('07:00'), [UPGRADE]),
    ...kucoinTable(day('08:01:20'), 'paused', PAUSED),
    binanceTable(day('08:05'), 'paused', PAUSED),
    binanceTable(day('08:50'), 'open', OPEN),
    ...kucoinTable(day('09:40:20'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'paused', [day('08:05'), day('08:07:30')], { cause: null }),
    told('binance', 'ok', [day('08:50'), day('08:53')]),
    { subject: 'kucoin', nothingTold: true },
    never({ subject: TOKYO }),
    toldAtMost(2),
  ],
}

const WALLET_NEWS =
  'https://www.okx.com/api/v5/support/announcements?annType=announcements-deposit-withdrawal-suspension-resumption&page=1'
const HALT = { id: 1, title: 'OKX temporarily suspends all withdrawals', at: Date.parse(day('08:03')) }
const OVER = { id: 2, title: 'OKX has resumed all withdrawals', at: Date.parse(day('09:40')) }

export const CLUSTER_REPORTED: MadeRecording = {
  id: 'cluster-reported',
  title: 'OKX and Gate pause together: that both run on Alibaba Cloud Hong Kong is only reported',
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['okx', 'gate'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['okx', 'gate']),
    ...openTable('gate', day('07:00')),
    { at: day('08:03:10'), url: WALLET_NEWS, json: okxAnnouncements([HALT]) },
    ...tableOf('gate', day('08:05:10'), 'paused', PAUSED),
    ...openTable('gate', day('09:00:10')),
    { at: day('09:40:10'), url: WALLET_NEWS, json: okxAnnouncements([OVER, HALT]) },
  ],
  expect: [
    told('okx', 'paused', [day('08:03:10'), day('08:05')], { cause: null }),
    told('gate', 'paused', [day('08:05:10'), day('08:06:30')], { cause: null }),
    told('gate', 'ok', [day('09:00:10'), day('09:07')]),
    told('okx', 'ok', [day('09:40:10'), day('09:44')]),
    never({ signal: 'site' }),
    toldAtMost(4),
  ],
}

/** AWS does not answer us from half past seven on: that it says nothing is not known. */
export const CLUSTER_UNSEEN: MadeRecording = {
  id: 'cluster-unseen',
  title: 'Binance and KuCoin pause together while we cannot see what AWS says',
  from: day('07:00'),
  to: day('10:00'),
  settings: three,
  answers: [...BOTH_PAUSE, ...aws(day('07:30'), []).map(({ at, url }) => ({ at, url, failure: 'timeout' }))],
  expect: [
    ...BOTH_TOLD.filter((one) => !('signal' in one) || one.signal !== 'site'),
    never({ subject: TOKYO }),
    toldAtMost(4),
  ],
}
