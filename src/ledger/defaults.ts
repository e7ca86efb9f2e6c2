/** What a ledger holds before anything was remembered. */
import type { Millis } from '../glossary.ts'
import { DEFAULT_PREFERENCES } from '../preferences.ts'
import type { Meta, Settings } from './rows.ts'

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
