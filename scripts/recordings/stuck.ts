/** A server whose validator never changes: it answers 304 whatever happens, as stuck caches do for hours. */
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import { binanceTable, OPEN, quietDay } from './quiet.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2025-04-15')
/** The same name for every version of the bytes. */
const STUCK = { 'content-type': 'application/json', etag: 'W/"always-the-same"' }
const withValidator = (answer: MadeAnswer): MadeAnswer => ({ ...answer, headers: STUCK })

export const STUCK_TABLE: MadeRecording = {
  id: 'stuck-table',
  title: 'Binance pauses and resumes behind a cache that says "not modified" all the while',
  from: day('07:00'),
  to: day('11:00'),
  settings: { exchanges: ['binance'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [
    ...quietDay(day('07:00')),
    withValidator(binanceTable(day('07:00'), 'open', OPEN)),
    withValidator(binanceTable(day('08:01'), 'closed', () => false)),
    withValidator(binanceTable(day('09:40'), 'open', OPEN)),
  ],
  expect: [
    // The table is read in full every half hour, whatever its validator says.
    told('binance', 'paused', [day('08:01'), day('08:34')], { cause: null }),
    told('binance', 'ok', [day('09:40'), day('10:44')]),
    never({ signal: 'site' }),
    never({ signal: 'api' }),
    toldAtMost(2),
  ],
}
