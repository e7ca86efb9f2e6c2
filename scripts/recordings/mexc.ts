/** MEXC shows no table without a key: its announcements are all there is. The titles are made up. */
import { MINUTE } from '../../src/glossary.ts'
import { dayOf, never, told, toldAtMost } from './expectations.ts'
import type { MadePost } from './posts.ts'
import { mexcNews, quietDay } from './quiet.ts'
import type { MadeRecording } from './write.ts'

const day = dayOf('2026-07-14')
const SETTINGS = { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] }

const SUSPENDED: MadePost = {
  id: 5000,
  title: 'Notice: MEXC Will Temporarily Suspend All Withdrawals',
  at: Date.parse(day('10:00')),
}
const RESUMED: MadePost = {
  id: 5001,
  title: 'Notice: MEXC Has Resumed All Withdrawals',
  at: Date.parse(day('12:30')),
}
/** Twenty listings later the notice is on the second page, which nobody reads. */
const LISTINGS: readonly MadePost[] = Array.from({ length: 20 }, (_, index) => ({
  id: 5040 - index,
  title: `[Initial Listing] MEXC Will List QC${String.fromCharCode(84 - index)} in the Innovation Zone`,
  at: Date.parse(day('11:20')) - index * MINUTE,
}))

export const MEXC_ANNOUNCED: MadeRecording = {
  id: 'mexc-announced',
  title: 'MEXC announces a pause of all withdrawals, and later their return',
  from: day('09:00'),
  to: day('14:00'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('09:00')),
    mexcNews(day('10:00'), [SUSPENDED]),
    mexcNews(day('12:30'), [RESUMED, SUSPENDED]),
  ],
  expect: [
    told('mexc', 'paused', [day('10:00'), day('10:02')], { cause: null }),
    told('mexc', 'ok', [day('12:30'), day('12:33')]),
    { subject: 'binance', nothingTold: true },
    { subject: 'kucoin', nothingTold: true },
    toldAtMost(2),
  ],
}

export const MEXC_SCROLLS_OFF: MadeRecording = {
  id: 'mexc-notice-scrolls-off',
  title: 'The notice of a pause leaves the first page while withdrawals are still paused',
  from: day('09:00'),
  to: day('18:00'),
  settings: SETTINGS,
  answers: [
    ...quietDay(day('09:00')),
    mexcNews(day('10:00'), [SUSPENDED]),
    mexcNews(day('11:20'), [...LISTINGS, SUSPENDED]),
  ],
  expect: [
    told('mexc', 'paused', [day('10:00'), day('10:02')], { cause: null }),
    never({ subject: 'mexc', level: 'ok' }),
    toldAtMost(1),
  ],
}
