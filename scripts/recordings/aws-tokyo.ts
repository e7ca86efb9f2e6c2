/**
 * 15 April 2025, as far as it is known to the minute: one zone of AWS Tokyo lost power at 07:40 UTC, Binance said it
 * had paused withdrawals at about 08:05, AWS posted at 08:15, Binance reopened at about 08:28, AWS resolved at 08:51.
 * KuCoin paused too, minute unknown; MEXC had chart errors and delayed transfers, and has no table to show a pause.
 */
import type { MadeEvent } from './bodies.ts'
import { aws, binanceTable, kucoinTable, MARKET, MEXC, OPEN, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = (time: string) => `2025-04-15T${time}Z`
const at = (time: string) => Date.parse(day(time))

/** Six coins kept one way out. */
const SPARED = new Set(['SOL', 'XRP', 'QAA', 'QAB', 'QAC', 'QAD'])
const closed = (asset: string) => SPARED.has(asset)

const TOKYO: MadeEvent = {
  region: 'ap-northeast-1',
  regionName: 'Tokyo',
  service: 'ec2',
  updates: [
    {
      at: at('08:15:00'),
      status: 2,
      summary: 'Connectivity Issues',
      message:
        'Starting at 12:40 AM PDT, connectivity to some instances in a single Availability Zone (apne1-az4) in the AP-NORTHEAST-1 Region is impaired. We are looking into it.',
    },
    {
      at: at('08:21:00'),
      status: 2,
      summary: 'Connectivity Issues',
      message: 'First instances in the affected Availability Zone (apne1-az4) are coming back. Main and back-up power were both interrupted.',
    },
    {
      at: at('08:51:00'),
      status: 0,
      summary: 'Connectivity Issues',
      message: 'Between 12:40 AM and 1:43 AM PDT instances in one Availability Zone (apne1-az4) had no connectivity. The issue has been resolved and the service is operating normally.',
    },
  ],
}

export const AWS_TOKYO: MadeRecording = {
  id: 'aws-tokyo-2025-04-15',
  title: 'AWS Tokyo, one zone loses power',
  from: day('07:00:00'),
  to: day('10:00:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('07:00:00')),
    { at: day('07:45:00'), url: `${MEXC}/ping`, failure: 'timeout' },
    { at: day('07:50:00'), url: `${MEXC}/ping`, json: {}, delayMs: 4200 },
    { at: day('08:44:00'), url: `${MEXC}/ping`, json: {} },
    binanceTable(day('08:05:00'), 'closed', closed),
    binanceTable(day('08:28:00'), 'open', OPEN),
    ...kucoinTable(day('08:09:00'), 'closed', closed),
    ...kucoinTable(day('08:47:00'), 'open', OPEN),
    ...aws(day('08:15:00'), [TOKYO]),
    ...aws(day('08:21:00'), [TOKYO]),
    ...aws(day('08:51:00'), [TOKYO]),
  ],
  expect: [
    paused('binance', '08:05:00', '08:07:30'),
    { subject: 'binance', signal: 'withdrawals', scope: 'all', level: 'paused', cause: 'aws/ap-northeast-1', notBefore: day('08:05:00'), notAfter: day('08:16:00') },
    open('binance', '08:28:00', '08:31:00'),
    paused('kucoin', '08:09:00', '08:10:00'),
    open('kucoin', '08:47:00', '08:50:00'),
    { subject: 'mexc', nothingTold: true },
    { subject: 'aws/ap-northeast-1', nothingTold: true },
    { told: true, atMost: 4 },
  ],
}

function paused(subject: string, from: string, to: string): object {
  return { subject, signal: 'withdrawals', scope: 'all', level: 'paused', told: true, notBefore: day(from), notAfter: day(to) }
}

function open(subject: string, from: string, to: string): object {
  return { subject, signal: 'withdrawals', scope: 'all', level: 'ok', told: true, notBefore: day(from), notAfter: day(to) }
}

export const TOTAL_COINS = MARKET.length
