/**
 * 13 June 2022: Binance paused withdrawals over the Bitcoin network at 12:00 UTC ("about 30 minutes"), wrote about it
 * at 13:15 and resumed at 15:30 to 15:32. Bitcoin over other networks stayed open all the time. The titles are made up.
 */
import { madeMarket } from './bodies.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { binanceNews, binanceTable, OPEN, openBut, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2022-06-13')
const BITCOIN = { scope: 'asset:BTC', cause: null }

/** What did not exist yet, or not there, is taken out. */
const LATER = ['LIGHTNING', 'TON', 'ARBITRUM']
const BEACON = { id: 'BNB', name: 'BNB Beacon Chain (BEP2)', fee: '0.0000051' }
const MARKET = madeMarket(54).map(({ asset, networks }) => ({
  asset,
  networks: [...networks.filter(({ id }) => !LATER.includes(id)), ...(asset === 'BTC' ? [BEACON] : [])],
}))

const PAUSE = {
  id: 2100,
  title: 'Binance Temporarily Pauses Bitcoin (BTC) Withdrawals on the Bitcoin Network',
  at: Date.parse(day('13:15')),
}
const RESUME = {
  id: 2101,
  title: 'Binance Has Resumed Bitcoin (BTC) Withdrawals on the Bitcoin Network',
  at: Date.parse(day('15:32')),
}

export const BINANCE_BTC: MadeRecording = {
  id: 'binance-btc-2022-06-13',
  title: 'Binance pauses the Bitcoin network for three and a half hours, and only that',
  from: day('11:00'),
  to: day('17:00'),
  settings: { exchanges: ['binance'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('11:00')),
    binanceTable(day('11:00'), 'open', OPEN, MARKET),
    binanceTable(day('12:00'), 'without-btc', openBut('BTC/BTC'), MARKET),
    ...binanceNews(day('13:15'), 49, [PAUSE]),
    binanceTable(day('15:31'), 'open', OPEN, MARKET),
    ...binanceNews(day('15:32'), 49, [RESUME, PAUSE]),
  ],
  expect: [
    told('binance', 'degraded', [day('12:00'), day('12:04:30')], BITCOIN),
    told('binance', 'ok', [day('15:31'), day('15:36')], BITCOIN),
    never({ scope: 'all' }),
    never({ scope: 'asset:ETH' }),
    // The post says once more what is told already.
    toldAtMost(2),
  ],
}
