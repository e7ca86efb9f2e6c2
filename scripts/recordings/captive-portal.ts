/** A hotel's login page answers for every address there is. Later the line is free again. */
import { dayOf, never, toldAtMost } from './expectations.ts'
import { quietDay } from './quiet.ts'
import type { MadeAnswer, MadeRecording } from './write.ts'

const day = dayOf('2026-06-20')
const PAGE = '<!DOCTYPE html><html><head><title>Welcome, guest</title></head><body>Room number?</body></html>'

const quiet = quietDay(day('18:00'))
const addresses = [...new Set(quiet.map(({ url }) => url))]
const portal = (url: string, index: number): MadeAnswer => ({
  at: day('18:40'),
  url,
  headers: { 'content-type': 'text/html' },
  text: PAGE,
  // Some are answered in place, some are sent elsewhere.
  ...(index % 2 === 0 ? {} : { redirectedTo: 'https://guest.hotel.example/login' }),
})

export const CAPTIVE_PORTAL: MadeRecording = {
  id: 'captive-portal',
  title: 'A login page of a hotel answers in place of every feed',
  from: day('18:00'),
  to: day('21:00'),
  settings: { exchanges: ['binance', 'kucoin', 'mexc'], watch: ['BTC', 'ETH', 'USDT', 'USDC'] },
  answers: [...quiet, ...addresses.map(portal), ...quiet.map((answer) => ({ ...answer, at: day('19:25') }))],
  expect: [
    { nothingTold: true },
    never({ signal: 'withdrawals' }),
    never({ signal: 'trading' }),
    never({ signal: 'site' }),
    toldAtMost(0),
  ],
}
