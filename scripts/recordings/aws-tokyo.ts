/**
 * 15 April 2025, as far as it is known to the minute: one zone of AWS Tokyo lost power at 07:40 UTC, Binance said it
 * had paused withdrawals at about 08:05, AWS posted at 08:15, Binance reopened at about 08:28, AWS resolved at 08:51.
 * KuCoin paused too, minute unknown; MEXC had chart errors and delayed transfers, and has no table to show a pause.
 */
import type { MadeEvent } from './clouds.ts'
import { dayOf, told, toldAtMost } from './expectations.ts'
import { aws, binanceTable, kucoinTable, MEXC, OPEN, PAUSED, quietDay } from './quiet.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

export const day = dayOf('2025-04-15')

const SUMMARY = 'Connectivity Issues'
const TOKYO: MadeEvent = {
  region: 'ap-northeast-1',
  regionName: 'Tokyo',
  service: 'ec2',
  updates: [
    {
      at: Date.parse(day('08:15')),
      status: 2,
      summary: SUMMARY,
      message:
        'Starting at 12:40 AM PDT, connectivity to some instances in a single Availability Zone (apne1-az4) in the AP-NORTHEAST-1 Region is impaired. We are looking into it.',
    },
    {
      at: Date.parse(day('08:21')),
      status: 2,
      summary: SUMMARY,
      message:
        'First instances in the affected Availability Zone (apne1-az4) are coming back. Main and back-up power were both interrupted.',
    },
    {
      at: Date.parse(day('08:51')),
      status: 0,
      summary: SUMMARY,
      message:
        'Between 12:40 AM and 1:43 AM PDT instances in one Availability Zone (apne1-az4) had no connectivity. The issue has been resolved and the service is operating normally.',
    },
  ],
}

/** What every feed answered that morning. */
export const TOKYO_ANSWERS: readonly MadeAnswer[] = [
  ...quietDay(day('07:00')),
  { at: day('07:45'), url: `${MEXC}/ping`, failure: 'timeout' },
  { at: day('07:50'), url: `${MEXC}/ping`, json: {}, delayMs: 4200 },
  { at: day('08:44'), url: `${MEXC}/ping`, json: {} },
  binanceTable(day('08:05'), 'closed', PAUSED),
  binanceTable(day('08:28'), 'open', OPEN),
  ...kucoinTable(day('08:09'), 'closed', PAUSED),
  ...kucoinTable(day('08:47'), 'open', OPEN),
  ...aws(day('08:15'), [TOKYO]),
  ...aws(day('08:21'), [TOKYO]),
  ...aws(day('08:51'), [TOKYO]),
]

/** Nobody but the two that closed is told about, and that they run on the same ground, which was silent by then. */
export const TOKYO_BYSTANDERS: readonly object[] = [
  { subject: 'mexc', nothingTold: true },
  told('aws/ap-northeast-1', 'degraded', [day('08:09'), day('08:12')], { signal: 'site' }),
  told('aws/ap-northeast-1', 'ok', [day('08:28'), day('08:33')], { signal: 'site' }),
  toldAtMost(6),
]

export const AWS_TOKYO: MadeRecording = {
  id: 'aws-tokyo-2025-04-15',
  title: 'AWS Tokyo, one zone loses power',
  from: day('07:00'),
  to: day('10:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: TOKYO_ANSWERS,
  expect: [
    told('binance', 'paused', [day('08:05'), day('08:07:30')]),
    {
      subject: 'binance',
      signal: 'withdrawals',
      scope: 'all',
      level: 'paused',
      cause: 'aws/ap-northeast-1',
      notBefore: day('08:05'),
      notAfter: day('08:16'),
    },
    told('binance', 'ok', [day('08:28'), day('08:31')]),
    told('kucoin', 'paused', [day('08:09'), day('08:10')]),
    told('kucoin', 'ok', [day('08:47'), day('08:50')]),
    ...TOKYO_BYSTANDERS,
  ],
}
