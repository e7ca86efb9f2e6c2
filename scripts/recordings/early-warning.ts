/** AWS Tokyo has a bad hour and no exchange closes: told to those who asked for early warning, and to nobody else. */
import type { MadeEvent } from './clouds.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { aws, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-10-20')
const SUMMARY = 'Increased Error Rates'

const EVENT: MadeEvent = {
  region: 'ap-northeast-1',
  regionName: 'Tokyo',
  service: 'ec2',
  updates: [
    {
      at: Date.parse(day('08:15')),
      status: 2,
      summary: SUMMARY,
      message: 'We are investigating increased error rates in the AP-NORTHEAST-1 Region.',
    },
    {
      at: Date.parse(day('08:40')),
      status: 3,
      summary: SUMMARY,
      message: 'We continue to see increased error rates in the AP-NORTHEAST-1 Region.',
    },
    {
      at: Date.parse(day('09:20')),
      status: 0,
      summary: SUMMARY,
      message: 'The issue has been resolved and the service is operating normally.',
    },
  ],
}

function badHour(id: string, title: string, earlyWarning: boolean, expect: readonly object[]): MadeRecording {
  return {
    id,
    title,
    from: day('07:00'),
    to: day('10:30'),
    settings: {
      exchanges: ['binance', 'kucoin', 'mexc'],
      watch: ['BTC', 'ETH', 'USDT', 'USDC'],
      ...(earlyWarning ? { preferences: { earlyWarning } } : {}),
    },
    answers: [
      ...quietDay(day('07:00')),
      ...EVENT.updates.flatMap(({ at }) => aws(new Date(at).toISOString().replace('.000Z', 'Z'), [EVENT])),
    ],
    expect,
  }
}

const SITE = { subject: 'aws/ap-northeast-1', signal: 'site', cause: null }

export const EARLY_WARNING: MadeRecording = badHour(
  'early-warning',
  'AWS Tokyo has a bad hour, and the user wanted to hear of it',
  true,
  [
    told('aws/ap-northeast-1', 'degraded', [day('08:15'), day('08:16:30')], SITE),
    told('aws/ap-northeast-1', 'ok', [day('09:20'), day('09:23')], SITE),
    never({ signal: 'withdrawals' }),
    toldAtMost(2),
  ],
)

export const NO_EARLY_WARNING: MadeRecording = badHour(
  'no-early-warning',
  'AWS Tokyo has a bad hour of which nobody asked to hear',
  false,
  [
    { nothingTold: true },
    { ...SITE, level: 'degraded', told: false, notBefore: day('08:15'), notAfter: day('08:16:30') },
    toldAtMost(0),
  ],
)
