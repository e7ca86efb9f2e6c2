/** Clouds on bad days of their own: nobody is told, and a pause beside them has another reason. */

import { cloudflareAnswer } from './cloudflare-day.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { aws, binanceTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeTrouble } from './statuspage.ts'
import { openTable, tableOf } from './table-answers.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

/** 29 July 2026: the page's own summary said "major", with 35 parts out. That is every other day. */
const red = dayOf('2026-07-29')

function small(id: string, time: string, name: string, components: readonly string[]): MadeTrouble {
  const at = Date.parse(red(time))
  const body = 'A fix is being implemented.'
  return { id, name, impact: 'major', status: 'identified', startedAt: at, updatedAt: at, body, components }
}
const OF_THAT_DAY = [
  small('cfred0000001', '06:10', 'Slow builds of Pages', ['Cloudflare Sites and Services - Pages']),
  small('cfred0000002', '07:40', 'Delayed analytics', ['Cloudflare Sites and Services - Analytics']),
  small('cfred0000003', '08:15', 'Dashboard errors', ['Cloudflare Sites and Services - Dashboard']),
]

export const RED_DAY: MadeRecording = {
  id: 'cloudflare-red-day-2026-07-29',
  title: "Cloudflare's page is red, as on any ordinary day",
  from: red('06:00'),
  to: red('12:00'),
  settings: { exchanges: ['coinbase', 'kraken'], watch: COINS },
  answers: [
    ...healthyDay(red('06:00'), ['coinbase', 'kraken']),
    cloudflareAnswer(red('06:00'), []),
    ...[1, 2, 3].map((count, index) =>
      cloudflareAnswer(red(['06:10', '07:40', '08:15'][index] ?? ''), OF_THAT_DAY.slice(0, count)),
    ),
    cloudflareAnswer(red('11:00'), OF_THAT_DAY.slice(1)),
  ],
  expect: [{ nothingTold: true }, never({ subject: 'cloudflare/global' }), never({ signal: 'site' })],
}

/** 23 July 2026: Azure West US fails. No exchange is known to stand there; Binance pauses that hour, in Tokyo. */
const west = dayOf('2026-07-23')
const AZURE = 'https://rssfeed.azure.status.microsoft/en-us/status/feed/'
const westUs = (time: string): MadeAnswer => ({
  at: west(time),
  url: AZURE,
  headers: { 'content-type': 'text/xml' },
  text: `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Azure Status</title><link>https://status.azure.com/status/</link><description>Azure Status</description><language>en-US</language><lastBuildDate>${new Date(Date.parse(west(time))).toUTCString().replace('GMT', 'Z')}</lastBuildDate><item><guid isPermaLink="false">WESTUS_23</guid><title>Virtual Machines - West US - Impacted</title><description>Customers may experience failures in West US.</description><pubDate>${new Date(Date.parse(west(time))).toUTCString().replace('GMT', 'Z')}</pubDate></item></channel></rss>`,
})

export const AZURE_WEST: MadeRecording = {
  id: 'azure-west-us-2026-07-23',
  title: 'Azure West US fails in the hour in which Binance pauses, and has nothing to do with it',
  from: west('08:00'),
  to: west('12:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: COINS },
  answers: [
    ...quietDay(west('08:00')),
    westUs('08:40'),
    binanceTable(west('09:05'), 'paused', PAUSED),
    binanceTable(west('10:20'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'paused', [west('09:05'), west('09:07:30')], { cause: null }),
    told('binance', 'ok', [west('10:20'), west('10:23')], { cause: null }),
    ...['azure/global', 'azure/westus', 'aws/ap-northeast-1'].map((cause) => never({ cause })),
    toldAtMost(2),
  ],
}

/** A zone Coinbase does not stand in; and a region next door to the one Binance stands in. */
const other = dayOf('2026-09-15')
const zoneEvent = (zone: string) => ({
  region: 'us-east-1',
  regionName: 'N. Virginia',
  service: 'ec2',
  updates: [
    {
      at: Date.parse(other('08:40')),
      status: 2 as const,
      summary: 'Connectivity Issues',
      message: `We are investigating connectivity issues of some instances in a single Availability Zone (${zone}) in the US-EAST-1 Region.`,
    },
  ],
})

export const OTHER_ZONE: MadeRecording = {
  id: 'other-zone',
  title: 'Coinbase closes its sends while a zone of AWS fails in which Coinbase does not stand',
  from: other('08:00'),
  to: other('11:00'),
  settings: { exchanges: ['coinbase'], watch: COINS },
  answers: [
    ...healthyDay(other('08:00'), ['coinbase']),
    ...openTable('coinbase', other('08:00')),
    ...aws(other('08:00'), []),
    ...aws(other('08:40'), [zoneEvent('use1-az1')]),
    ...tableOf('coinbase', other('09:00'), 'paused', PAUSED),
    ...openTable('coinbase', other('09:50')),
  ],
  expect: [
    told('coinbase', 'paused', [other('09:00'), other('09:01')], { cause: null }),
    told('coinbase', 'ok', [other('09:50'), other('09:53')]),
    never({ cause: 'aws/us-east-1' }),
    toldAtMost(2),
  ],
}

const SINGAPORE = {
  region: 'ap-southeast-1',
  regionName: 'Singapore',
  service: 'multipleservices',
  updates: [
    {
      at: Date.parse(other('08:50')),
      status: 3 as const,
      summary: 'Increased Error Rates',
      message:
        'We are investigating increased error rates for several services in the AP-SOUTHEAST-1 Region.',
    },
  ],
}
const BYBIT = healthyDay(other('08:00'), ['bybit']).filter(({ url }) => url.includes('bybit'))

export const NEXT_DOOR: MadeRecording = {
  id: 'next-door-region',
  title: 'Binance in Tokyo pauses while AWS Singapore, where Bybit stands, is down',
  from: other('08:00'),
  to: other('11:00'),
  settings: { exchanges: ['binance', 'bybit'], watch: COINS },
  answers: [
    ...quietDay(other('08:00')),
    ...BYBIT,
    ...aws(other('08:50'), [SINGAPORE]),
    binanceTable(other('09:10'), 'paused', PAUSED),
    binanceTable(other('10:02'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'paused', [other('09:10'), other('09:12:30')], { cause: null }),
    told('binance', 'ok', [other('10:02'), other('10:05')]),
    never({ subject: 'binance', cause: 'aws/ap-southeast-1' }),
    { subject: 'bybit', nothingTold: true },
    toldAtMost(2),
  ],
}

/** The event comes two hours after the pause is over: too late to have been its reason. */
const late = { ...SINGAPORE, region: 'ap-northeast-1', regionName: 'Tokyo', service: 'ec2' }
const LATE = { ...late, updates: late.updates.map((one) => ({ ...one, at: Date.parse(other('12:40')) })) }

export const LATE_CLOUD: MadeRecording = {
  id: 'late-cloud',
  title: 'AWS Tokyo breaks more than two hours after Binance has paused',
  from: other('08:00'),
  to: other('15:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: COINS },
  answers: [
    ...quietDay(other('08:00')),
    binanceTable(other('09:10'), 'paused', PAUSED),
    ...aws(other('12:40'), [LATE]),
    binanceTable(other('14:02'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'paused', [other('09:10'), other('09:12:30')], { cause: null }),
    told('binance', 'ok', [other('14:02'), other('14:05')], { cause: null }),
    never({ subject: 'binance', cause: 'aws/ap-northeast-1' }),
    toldAtMost(2),
  ],
}
