/** Voices that say less than a pause, say it in a field, or contradict each other. Words on pages are made up. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { cryptocomAnnouncements } from './more-posts.ts'
import { type MadeTrouble, pageList, pageSummary } from './statuspage.ts'
import { openTable, tableOf } from './table-answers.ts'
import { TABLES } from './tables.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-10-06')
const at = (time: string) => Date.parse(day(time))
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

const KRAKEN_PAGE = 'https://status.kraken.com/api/v2/incidents/unresolved.json'
const SLOW: MadeTrouble = {
  id: 'krslowpayout1',
  name: 'Cryptocurrency withdrawal delays',
  impact: 'minor',
  status: 'identified',
  startedAt: at('08:00'),
  updatedAt: at('08:00'),
  body: 'Withdrawals of digital currencies take longer than usual. No funds are at risk.',
}
const krakenPage = (time: string, troubles: readonly MadeTrouble[]): MadeAnswer => {
  return { at: day(time), url: KRAKEN_PAGE, json: pageList('kraken/incidents', 'incidents', { troubles }) }
}

export const SLOW_PAYOUT: MadeRecording = {
  id: 'slow-payout',
  title: 'Kraken pays out slowly for three hours: neither well nor paused',
  from: day('07:00'),
  to: day('12:30'),
  settings: { exchanges: ['kraken'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['kraken']),
    ...openTable('kraken', day('07:00')),
    krakenPage('08:00:10', [SLOW]),
    krakenPage('11:00:10', []),
  ],
  expect: [
    told('kraken', 'degraded', [day('08:00:10'), day('08:02')], { cause: null }),
    told('kraken', 'ok', [day('11:00:10'), day('11:03')]),
    never({ subject: 'kraken', level: 'paused' }),
    toldAtMost(2),
  ],
}

export const OPERATIONAL_WHILE_SHUT: MadeRecording = {
  id: 'operational-while-shut',
  title: 'Kraken’s table is shut for two hours while its status page says that all is well',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['kraken'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['kraken']),
    ...openTable('kraken', day('07:00')),
    ...tableOf('kraken', day('08:30:10'), 'shut', () => false),
    ...openTable('kraken', day('10:30:10')),
  ],
  expect: [
    told('kraken', 'paused', [day('08:30:10'), day('08:31')], { cause: null }),
    never({ subject: 'kraken', signal: 'withdrawals', level: 'ok', notAfter: day('10:30:10') }),
    told('kraken', 'ok', [day('10:30:10'), day('10:36')]),
    toldAtMost(2),
  ],
}

const BITCOIN = { scope: 'asset:BTC', cause: null }

export const ONE_COIN: MadeRecording = {
  id: 'one-coin',
  title: 'Kraken stops the funding of Bitcoin alone',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['kraken'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['kraken']),
    ...openTable('kraken', day('07:00')),
    ...tableOf(
      'kraken',
      day('08:30:10'),
      'without-btc',
      (asset) => asset !== 'BTC' && !asset.startsWith('QZ'),
    ),
    ...openTable('kraken', day('10:30:10')),
  ],
  expect: [
    told('kraken', 'paused', [day('08:30:10'), day('08:32')], BITCOIN),
    told('kraken', 'ok', [day('10:30:10'), day('10:36')], BITCOIN),
    never({ scope: 'all', told: true }),
    toldAtMost(2),
  ],
}

const WALLETS = {
  id: 101,
  title: 'Crypto Withdrawals Are Temporarily Unavailable',
  text: '<p>We are working on it.</p>',
  at: at('08:00'),
  impact: { crypto_wallet_impacted: 'YES' },
  from: at('08:00'),
  until: at('12:00'),
} as const
const CRYPTOCOM = 'https://api.crypto.com/v1/public/get-announcements?category=system'

export const WALLETS_IMPACTED: MadeRecording = {
  id: 'wallets-impacted',
  title: 'Crypto.com says in a field, not in words, that its wallets do not work',
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['cryptocom'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['cryptocom']),
    { at: day('07:00'), url: CRYPTOCOM, json: cryptocomAnnouncements([{ ...WALLETS, impact: {} }]) },
    { at: day('08:00:10'), url: CRYPTOCOM, json: cryptocomAnnouncements([WALLETS]) },
    { at: day('09:30:10'), url: CRYPTOCOM, json: cryptocomAnnouncements([{ ...WALLETS, impact: {} }]) },
  ],
  expect: [
    told('cryptocom', 'paused', [day('08:00:10'), day('08:01:30')], { cause: null }),
    told('cryptocom', 'ok', [day('09:30:10'), day('09:34')]),
    toldAtMost(2),
  ],
}

const PAGE_OF_HTX = 'https://huo.statuspage.io/api/v2/summary.json'
const withdrawRed = pageSummary('htx/status', { colours: { Withdraw: 'major_outage' } })

export const RED_COMPONENT: MadeRecording = {
  id: 'red-component',
  title: "HTX's page shows withdrawals in red while its table has not caught up",
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['htx'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['htx']),
    ...openTable('htx', day('07:00')),
    { at: day('08:00:10'), url: PAGE_OF_HTX, json: withdrawRed },
    { at: day('09:30:10'), url: PAGE_OF_HTX, json: pageSummary('htx/status', {}) },
  ],
  expect: [
    told('htx', 'paused', [day('08:00:10'), day('08:03')], { cause: null }),
    told('htx', 'ok', [day('09:30:10'), day('09:34')]),
    toldAtMost(2),
  ],
}

/** One address of KuCoin answers from another time for a few seconds; its table knows better. */
export const ONE_WRONG_ADDRESS: MadeRecording = {
  id: 'one-wrong-address',
  title: 'One of Bitget’s addresses says for a minute that BTC is shut, and its table says that it is not',
  from: day('07:00'),
  to: day('10:00'),
  settings: { exchanges: ['bitget'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['bitget']),
    ...openTable('bitget', day('07:00')),
    ...tableOf('bitget', day('08:00:10'), 'shut', () => false).filter(
      ({ url }) => url === `${TABLES.bitget.url}?coin=BTC`,
    ),
    ...openTable('bitget', day('08:00:35')),
  ],
  expect: [{ nothingTold: true }],
}
