/** What a ledger holds before anything was remembered. */
import type { Millis } from '../glossary.ts'
import type { Preferences } from '../preferences.ts'
import type { Meta, Settings } from './rows.ts'

// Kept apart from the checks of src/preferences.ts: pages that only draw do without these.
export const DEFAULT_PREFERENCES: Preferences = {
  // Reachability and latency are guesses of ours: shown in the popup, never told unless asked for.
  tell: {
    withdrawals: 'degraded',
    deposits: 'never',
    trading: 'paused',
    login: 'paused',
    api: 'never',
    site: 'never',
  },
  earlyWarning: false,
  quiet: { on: false, from: 22 * 60, to: 7 * 60, through: ['withdrawals'] },
  sounds: { alarm: 'system', warning: 'system', calm: 'system' },
  remindEvery: 0,
  language: 'auto',
  theme: 'auto',
  pace: 'brisk',
  budgetMb: 0,
}

export const DEFAULT_SETTINGS: Settings = {
  ...DEFAULT_PREFERENCES,
  id: 'settings',
  exchanges: ['binance', 'kucoin', 'mexc'],
  coins: ['BTC', 'ETH', 'USDT', 'USDC'],
  networks: [],
  own: [],
  clouds: [],
  exploits: { watch: false, platforms: [] },
}

export function freshMeta(now: Millis): Meta {
  return { id: 'meta', installedAt: now, tickAt: null, doneAt: null, offlineSince: null }
}
