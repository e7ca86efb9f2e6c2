/** What a ledger holds before anything was remembered. */
import type { Millis } from '../glossary.ts'
import type { Meta, Settings } from './rows.ts'

export const DEFAULT_SETTINGS: Settings = {
  id: 'settings',
  exchanges: ['binance', 'kucoin', 'mexc'],
  coins: ['BTC', 'ETH', 'USDT', 'USDC'],
  // Reachability and latency are guesses of ours: shown in the popup, never told unless asked for.
  tell: {
    withdrawals: 'degraded',
    deposits: 'never',
    trading: 'paused',
    login: 'paused',
    api: 'never',
    site: 'never',
  },
  own: [],
  clouds: [],
  exploits: { watch: false, platforms: [] },
}

export function freshMeta(now: Millis): Meta {
  return { id: 'meta', installedAt: now, tickAt: null, doneAt: null, offlineSince: null }
}
