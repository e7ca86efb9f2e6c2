/** Chains that several exchanges close together, and two that only look like it. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { openBut } from './quiet.ts'
import { openTable, tableOf } from './table-answers.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-10-06')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']
type Closing = 'gate' | 'kucoin' | 'bitget' | 'htx'

const closes = (exchange: Closing, network: string, time: string): readonly MadeAnswer[] =>
  tableOf(exchange, day(time), `without-${network.toLowerCase()}`, openBut(network))
const opens = (exchange: Closing, time: string): readonly MadeAnswer[] => openTable(exchange, day(time))

function quiet(exchanges: readonly Closing[]): readonly MadeAnswer[] {
  return [...healthyDay(day('07:00'), exchanges), ...exchanges.flatMap((one) => opens(one, '07:00'))]
}

const BNB_CHAIN = { scope: 'network:BSC', cause: 'chain/BSC' }

export const BNB_CHAIN_ON_FOUR: MadeRecording = {
  id: 'bnb-chain-on-four',
  title: 'BNB Smart Chain halts: two exchanges close it at once, two follow, and they open in three steps',
  from: day('07:00'),
  to: day('12:30'),
  settings: { exchanges: ['gate', 'kucoin', 'bitget', 'htx'], watch: COINS },
  answers: [
    ...quiet(['gate', 'kucoin', 'bitget', 'htx']),
    ...closes('gate', 'BSC', '08:00:05'),
    ...closes('kucoin', 'BSC', '08:00:05'),
    ...closes('htx', 'BSC', '08:12:35'),
    // More than a quarter of an hour after the first, and less after the last.
    ...closes('bitget', 'BSC', '08:20:05'),
    ...opens('gate', '10:00:05'),
    ...opens('htx', '10:30:05'),
    ...opens('bitget', '10:30:05'),
    ...opens('kucoin', '11:40:05'),
  ],
  expect: [
    told('gate', 'paused', [day('08:00:05'), day('08:01:30')], BNB_CHAIN),
    told('kucoin', 'paused', [day('08:00:05'), day('08:01:30')], BNB_CHAIN),
    told('htx', 'paused', [day('08:12:35'), day('08:14')], BNB_CHAIN),
    told('bitget', 'paused', [day('08:20:05'), day('08:21:30')], BNB_CHAIN),
    told('gate', 'ok', [day('10:00:05'), day('10:07')], BNB_CHAIN),
    told('htx', 'ok', [day('10:30:05'), day('10:37')], BNB_CHAIN),
    told('bitget', 'ok', [day('10:30:05'), day('10:37')], BNB_CHAIN),
    told('kucoin', 'ok', [day('11:40:05'), day('11:47')], BNB_CHAIN),
    never({ scope: 'all' }),
    toldAtMost(8),
  ],
}

const TRON = { scope: 'network:TRX', cause: null }

export const TRON_FORTY_MINUTES_APART: MadeRecording = {
  id: 'tron-forty-minutes-apart',
  title: 'Two exchanges close Tron forty minutes apart, each for itself',
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['gate', 'kucoin'], watch: COINS },
  answers: [
    ...quiet(['gate', 'kucoin']),
    ...closes('gate', 'TRX', '08:00:12'),
    ...closes('kucoin', 'TRX', '08:40:20'),
    ...opens('gate', '09:30:25'),
    ...opens('kucoin', '10:10:25'),
  ],
  expect: [
    told('gate', 'paused', [day('08:00:12'), day('08:01:30')], TRON),
    told('kucoin', 'paused', [day('08:40:20'), day('08:41:30')], TRON),
    told('gate', 'ok', [day('09:30:25'), day('09:37')], TRON),
    told('kucoin', 'ok', [day('10:10:25'), day('10:17')], TRON),
    never({ cause: 'chain/TRX' }),
    toldAtMost(4),
  ],
}

/** Two hours of sleep: both were closed meanwhile, nobody knows how far apart. */
export const TRON_ASLEEP: MadeRecording = {
  id: 'tron-while-asleep',
  title: 'Two exchanges have closed Tron when the laptop wakes: how far apart nobody saw',
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['gate', 'kucoin'], watch: COINS },
  answers: [
    ...quiet(['gate', 'kucoin']),
    ...closes('gate', 'TRX', '07:40'),
    ...closes('kucoin', 'TRX', '09:05'),
    ...opens('gate', '10:05:25'),
    ...opens('kucoin', '10:20:25'),
  ],
  moments: [
    { at: day('07:30:10'), what: 'sleep' },
    { at: day('09:30'), what: 'wake' },
  ],
  expect: [
    told('gate', 'paused', [day('09:30'), day('09:32')], TRON),
    told('kucoin', 'paused', [day('09:30'), day('09:32')], TRON),
    told('gate', 'ok', [day('10:05:25'), day('10:12')], TRON),
    told('kucoin', 'ok', [day('10:20:25'), day('10:27')], TRON),
    never({ cause: 'chain/TRX' }),
    toldAtMost(4),
  ],
}
