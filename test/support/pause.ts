/** Twenty minutes in which two exchanges pause withdrawals and open them again, and a cloud explains it late. */
import type { Recording } from '../../scripts/recording/recording.ts'
import {
  binanceCoins,
  type IsOpen,
  kucoinCurrencies,
  kucoinCurrency,
  type MadeEvent,
  madeMarket,
} from '../../scripts/recordings/bodies.ts'
import { type MadeRun, recordingOf } from '../../scripts/recordings/in-memory.ts'
import { aws, BINANCE_TABLE, KUCOIN, OPEN, quietDay, SENTINELS } from '../../scripts/recordings/quiet.ts'
import type { MadeAnswer } from '../../scripts/recordings/write.ts'

export const at = (time: string) => `2025-04-15T${time}Z`
export const shut: IsOpen = () => false

/** A small market: thousands of runs read it. */
const MARKET = madeMarket(4)

export function binance(time: string, isOpen: IsOpen): MadeAnswer {
  return { at: at(time), url: BINANCE_TABLE, json: binanceCoins(MARKET, isOpen) }
}

export function kucoin(time: string, isOpen: IsOpen): readonly MadeAnswer[] {
  return [
    { at: at(time), url: `${KUCOIN}/v3/currencies`, json: kucoinCurrencies(MARKET, isOpen) },
    ...SENTINELS.map((asset) => ({
      at: at(time),
      url: `${KUCOIN}/v3/currencies/${asset}`,
      json: kucoinCurrency(MARKET, asset, isOpen),
    })),
  ]
}

/** Every feed as on a quiet day, with the small market in both tables. */
export function quiet(time: string): readonly MadeAnswer[] {
  return [...quietDay(at(time)), binance(time, OPEN), ...kucoin(time, OPEN)]
}

const TOKYO: MadeEvent = {
  region: 'ap-northeast-1',
  regionName: 'Tokyo',
  service: 'ec2',
  updates: [
    {
      at: Date.parse(at('08:08:00')),
      status: 2,
      summary: 'Connectivity Issues',
      message: 'Connectivity to some instances in the AP-NORTHEAST-1 Region is impaired.',
    },
  ],
}

/** Six things to tell: both pauses, that they come together, and their ends. The cause comes after all were told. */
export function pauseAndResume(): Recording {
  return quickly({
    from: at('08:00:00'),
    to: at('08:20:00'),
    exchanges: ['binance', 'kucoin'],
    answers: [
      ...quiet('08:00:00'),
      binance('08:03:00', shut),
      ...kucoin('08:04:10', shut),
      ...aws(at('08:08:00'), [TOKYO]),
      binance('08:12:00', OPEN),
      ...kucoin('08:13:10', OPEN),
    ],
  })
}

/** An address that ends in a star is matched without taking it apart, which counts in thousands of runs. */
function quickly(run: MadeRun): Recording {
  const answers = run.answers.map((one) => (one.url.endsWith('*') ? one : { ...one, url: `${one.url}*` }))
  return recordingOf({ ...run, answers })
}

/** What a person must have been told by the end of it, in any order, whatever happened. */
export const PAUSES: readonly string[] = [
  'binance/withdrawals/all ok resolved',
  'binance/withdrawals/all paused first-seen',
  'kucoin/withdrawals/all ok resolved',
  'kucoin/withdrawals/all paused first-seen',
]

/** With what is told as well unless the worker is kept from whole ticks until the cloud speaks. */
export const TO_TELL: readonly string[] = [
  'aws/ap-northeast-1/site/all degraded first-seen',
  'aws/ap-northeast-1/site/all ok resolved',
  ...PAUSES,
]
