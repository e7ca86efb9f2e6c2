/** Pauses that come in steps: partly, wholly, partly again; coin by coin; and drop by drop. */
import { smallName } from './bodies.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { healthyDay } from './healthy.ts'
import { binanceTable, OPEN, PAUSED, quietDay } from './quiet.ts'
import { openTable, tableOf } from './table-answers.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-09-02')
const COINS = ['BTC', 'ETH', 'USDT', 'USDC']

/** All but the first so many small coins are open. */
const withoutFirst =
  (count: number): typeof OPEN =>
  (asset, network) =>
    OPEN(asset, network) && !Array.from({ length: count }, (_none, index) => smallName(index)).includes(asset)

export const PARTLY_WHOLLY_PARTLY: MadeRecording = {
  id: 'partly-wholly-partly',
  title: 'Binance closes a third of its coins, then all, opens most, then all',
  from: day('07:00'),
  to: day('13:00'),
  settings: { exchanges: ['binance'], watch: COINS },
  answers: [
    ...quietDay(day('07:00')),
    binanceTable(day('08:00:20'), 'third', withoutFirst(20)),
    binanceTable(day('08:45:10'), 'paused', PAUSED),
    binanceTable(day('10:10:40'), 'most', withoutFirst(20)),
    binanceTable(day('11:30:05'), 'open', OPEN),
  ],
  expect: [
    told('binance', 'degraded', [day('08:00:20'), day('08:02:30')], { cause: null }),
    told('binance', 'paused', [day('08:45:10'), day('08:46:30')], { cause: null }),
    told('binance', 'degraded', [day('10:10:40'), day('10:13')]),
    told('binance', 'ok', [day('11:30:05'), day('11:33:30')]),
    toldAtMost(4),
  ],
}

const SHUT_ONE_BY_ONE = ['BTC', 'ETH', 'USDT']
const without =
  (...coins: readonly string[]): typeof OPEN =>
  (asset, network) =>
    OPEN(asset, network) && !coins.includes(asset)

export const MAJORS_ONE_BY_ONE: MadeRecording = {
  id: 'majors-one-by-one',
  title: 'Bitget closes BTC, then ETH, then USDT: the third makes it a pause of everything',
  from: day('07:00'),
  to: day('12:00'),
  settings: { exchanges: ['bitget'], watch: COINS },
  answers: [
    ...healthyDay(day('07:00'), ['bitget']),
    ...openTable('bitget', day('07:00')),
    ...tableOf('bitget', day('08:00:14'), 'one', without(...SHUT_ONE_BY_ONE.slice(0, 1))),
    ...tableOf('bitget', day('08:20:14'), 'two', without(...SHUT_ONE_BY_ONE.slice(0, 2))),
    ...tableOf('bitget', day('08:40:14'), 'three', without(...SHUT_ONE_BY_ONE)),
    ...openTable('bitget', day('10:05:33')),
  ],
  expect: [
    told('bitget', 'paused', [day('08:00:14'), day('08:02')], { scope: 'asset:BTC', cause: null }),
    // Two majors without a way out are told as one message that names both.
    told('bitget', 'degraded', [day('08:20:14'), day('08:22')], { cause: null }),
    told('bitget', 'paused', [day('08:40:14'), day('08:41:30')], { cause: null }),
    told('bitget', 'ok', [day('10:05:33'), day('10:12')]),
    never({ scope: 'asset:USDT', told: true }),
    toldAtMost(5),
  ],
}

/** Three coins more every quarter of an hour; never many at once. */
const DROPS = Array.from({ length: 15 }, (_none, index) => (index + 1) * 3)

export const DROP_BY_DROP: MadeRecording = {
  id: 'drop-by-drop',
  title: 'HTX closes three coins every half hour until two thirds are shut',
  from: day('02:00'),
  to: day('13:00'),
  settings: { exchanges: ['htx'], watch: COINS },
  answers: [
    ...healthyDay(day('02:00'), ['htx']),
    ...openTable('htx', day('02:00')),
    ...DROPS.flatMap((count, index) =>
      tableOf('htx', day(`03:${index * 30}:20`), `without-${count}`, withoutFirst(count)).slice(0, 1),
    ),
    ...openTable('htx', day('12:00:10')),
  ],
  expect: [
    // The fourteenth drop makes it 50 of 81 ways out.
    told('htx', 'paused', [day('09:30:20'), day('09:36')], { cause: null }),
    told('htx', 'ok', [day('12:00:10'), day('12:07')]),
    toldAtMost(2),
  ],
}
