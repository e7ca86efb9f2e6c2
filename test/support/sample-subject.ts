/** One exchange in full, in a bad moment: made by the real views from a ledger's rows. */

import { HOUR, MINUTE } from '../../src/glossary.ts'
import type { Incident, JournalRow, RouteMemo } from '../../src/ledger/rows.ts'
import { subjectView } from '../../src/views/subject.ts'
import type { SubjectView } from '../../src/views/subject-screen.ts'
import { tongueOf } from './sample-settings.ts'
import { pauseOf, screenState, seen } from './standings.ts'
import { NOW } from './state.ts'

const BEGAN = NOW - 26 * MINUTE
const OVER = NOW - 3 * HOUR
const SMALL = ['ADA', 'APT', 'ARB', 'ATOM', 'AVAX', 'BCH', 'DOGE', 'DOT', 'LINK', 'LTC', 'NEAR', 'OP', 'SUI']

const ROUTES: Readonly<Record<string, RouteMemo>> = {
  'USDT/TRX': { since: BEGAN, name: 'TRC20', fee: '1', min: '10' },
  'USDT/ETH': { since: 0, name: 'ERC20', fee: '3.2', min: '10' },
  'USDT/SOL': { since: 0, name: 'SPL', fee: '0.5', min: '2' },
  'BTC/BTC': { since: 0, name: 'BTC', fee: '0.0002', min: '0.001' },
  'ETH/ETH': { since: 0, name: 'ERC20', fee: '0.00060000' },
  'USDC/ETH': { since: 0, name: 'ERC20' },
  'EOS/EOS': { since: -1, name: 'EOS' },
  'XMR/XMR': { since: BEGAN, name: 'XMR' },
  ...Object.fromEntries(SMALL.map((coin) => [`${coin}/${coin}`, { since: 0, name: coin }])),
}

const partly: Incident = pauseOf('kucoin', {
  id: 'kucoin/withdrawals/asset:USDT@1',
  scope: 'asset:USDT',
  level: 'degraded',
  peak: 'degraded',
  openedAt: BEGAN,
  routes: { coins: 1, closedCoins: 0, majors: [], closed: ['TRC20'], open: ['ERC20', 'SPL'] },
  timeline: [{ at: BEGAN, level: 'degraded', feed: 'kucoin/usdt', words: '' }],
})

const over: Incident = pauseOf('kucoin', {
  id: 'kucoin/withdrawals/all@1',
  phase: 'closed',
  level: 'ok',
  openedAt: OVER - 40 * MINUTE,
  closedAt: OVER,
  routes: { coins: 60, closedCoins: 54, majors: ['BTC', 'ETH'] },
  cause: {
    upstream: 'aws/ap-northeast-1',
    incident: 'aws',
    confidence: 'B',
    words: 'Service disruption: Connectivity Issues',
    since: OVER - 35 * MINUTE,
  },
  timeline: [
    { at: OVER - 40 * MINUTE, level: 'paused', feed: 'kucoin/currencies', words: '54 of 60 coins closed' },
    { at: OVER, level: 'ok', feed: 'kucoin/currencies', words: '' },
  ],
})

function decision(at: number, incident: Incident, rest: Partial<JournalRow>): JournalRow {
  return { at, subject: 'kucoin', line: 'incident', incident: incident.id, ...rest }
}

const state = screenState({
  subjects: [
    seen('kucoin', {
      coins: [
        {
          asset: 'USDT',
          open: [
            { network: 'ETH', name: 'ERC20', fee: '3.2', min: '10' },
            { network: 'SOL', name: 'SPL', fee: '0.5', min: '2' },
          ],
          closed: [{ network: 'TRX', name: 'TRC20' }],
        },
      ],
    }),
    seen('binance', { coins: [{ asset: 'USDT', open: [{ network: 'TRX', name: 'TRC20' }], closed: [] }] }),
  ],
  books: [{ id: 'kucoin', firstAt: 1, active: 20, routes: ROUTES }],
  incidents: [partly, over],
  spans: [{ id: NOW - 20 * HOUR, to: NOW }],
  journal: [
    decision(OVER - 40 * MINUTE, over, { reason: 'first-seen', told: true, level: 'paused' }),
    decision(OVER - 30 * MINUTE, over, { reason: 'cause-attached', told: false, level: 'paused' }),
    decision(OVER, over, { reason: 'resolved', told: true, level: 'ok' }),
    decision(BEGAN, partly, { reason: 'first-seen', told: true, level: 'degraded' }),
  ],
  wishes: [
    {
      id: 'kucoin/route:USDT/TRX',
      subject: 'kucoin',
      scope: 'route:USDT/TRX',
      at: NOW,
      incident: null,
      resumed: false,
    },
  ],
})

export const SUBJECT = (query: string): SubjectView =>
  subjectView(state, tongueOf('en'), {
    place: { subject: 'kucoin', incident: partly.id },
    query,
    now: NOW,
  })
