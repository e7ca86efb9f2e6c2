/** Poll records for pictures: most feeds read, some silent, refused, resting, out of shape, not permitted. */
import { feedsFor, freshRow } from '../../src/feeds.ts'
import { DAY, HOUR, MINUTE, SECOND } from '../../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import type { FeedRow, Settings } from '../../src/ledger/rows.ts'
import { NOW, type Parts } from './state.ts'

const SUMMARY = 'https://status.harbour.example/api/v2/summary.json'
export const SAMPLE: Settings = {
  ...DEFAULT_SETTINGS,
  exchanges: ['binance', 'kraken', 'kucoin', 'mexc', 'own-statusharbourexample', 'own-newscustodyexample'],
  coins: ['BTC', 'ETH', 'USDT', 'USDC', 'SOL', 'XRP'],
  networks: ['TRX', 'SOL', 'AVAXC'],
  own: [
    {
      id: 'own-statusharbourexample',
      name: 'Harbour Exchange',
      url: SUMMARY,
      format: 'statuspage',
      page: 'abc123',
      only: ['Wallets - Bitcoin (BTC)', 'Wallets - Ethereum (ETH)', 'Website', 'API', 'Trading', 'Login'],
    },
    {
      id: 'own-newscustodyexample',
      name: 'Custody news',
      url: 'https://news.custody.example/feed.xml',
      format: 'feed',
      page: null,
      only: [],
    },
  ],
  clouds: ['cloudflare'],
  exploits: { watch: true, platforms: ['Aave', 'Lido', 'Wormhole', 'Curve Finance'] },
  quiet: { on: true, from: 22 * 60, to: 7 * 60, through: ['withdrawals'] },
  sounds: { alarm: 'chime', warning: 'system', calm: 'none' },
  budgetMb: 500,
}

const READ: Partial<FeedRow> = {
  sight: 'clear',
  askedAt: NOW - 20 * SECOND,
  clearAt: NOW - 20 * SECOND,
  sightAt: NOW - 3 * HOUR,
  nextAt: NOW + 40 * SECOND,
  latency: [310, 420, 440],
}
const SILENT: Partial<FeedRow> = {
  clearAt: NOW - 38 * MINUTE,
  nextAt: NOW + 4 * MINUTE,
  failures: 5,
  sight: 'blind',
}
const TROUBLE: Readonly<Record<string, Partial<FeedRow>>> = {
  'kucoin/currencies': { ...SILENT, why: 'timeout' },
  'kucoin/announcements': { ...SILENT, why: 'HTTP 503' },
  'mexc/coins': { probe: 'off', nextAt: NOW + DAY - HOUR, sight: 'unread' },
  'mexc/announcements': { sight: 'drift', why: 'no list of announcements in it', sightAt: NOW - 2 * HOUR },
  'binance/announcements': { sight: 'unread', clearAt: null, askedAt: null, latency: [] },
}

export const ROWS: Parts = {
  feeds: [...feedsFor(SAMPLE).values()].map((feed) => ({
    ...freshRow(feed, NOW),
    ...READ,
    probe: 'on',
    ...TROUBLE[feed.id],
  })),
  hosts: [{ id: 'health.aws.amazon.com', restUntil: NOW + 3 * MINUTE }],
  meta: { used: { day: '2026-11-23', bytes: 312_400_000 } },
}
