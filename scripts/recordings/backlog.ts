/** What stood on the announcement pages before a recording begins: none of it may ever be told. */
import { DAY, HOUR } from '../../src/glossary.ts'
import type { MadePost } from './posts.ts'

/** Titles newest first, one every second day, the newest of yesterday afternoon. */
function page(today: number, firstId: number, titles: readonly string[]): readonly MadePost[] {
  return titles.map((title, index) => ({
    id: firstId + titles.length - index,
    title,
    at: today - 9 * HOUR - index * 2 * DAY,
  }))
}

/** "2026-06-09", so many days from today. */
function date(today: number, days: number): string {
  return new Date(today + days * DAY).toISOString().slice(0, 10)
}

/** Catalogue 157. */
export function binanceWalletBacklog(today: number): readonly MadePost[] {
  return page(today, 1000, [
    `Wallet Maintenance for Stellar Network (XLM) - ${date(today, 0)}`,
    `Wallet Maintenance for Ethereum Network (ETH) - ${date(today, -2)}`,
    `Binance Will Support the NEAR Protocol (NEAR) Network Upgrade & Hard Fork - ${date(today, -4)}`,
  ])
}

/** Catalogue 49. */
export function binanceNewsBacklog(today: number): readonly MadePost[] {
  return page(today, 2000, [
    'Binance Adds New Pairs on Spot and Margin',
    `Notice of Removal of Spot Trading Pairs - ${date(today, -1)}`,
    'Binance Completes the QBY Token Swap and Opens Deposits',
  ])
}

export function kucoinBacklog(today: number): readonly MadePost[] {
  return page(today, 3000, [
    'Quartz (QBX) Gets Listed on KuCoin',
    'KuCoin Will Delist the QBV Project and Close Its Deposit Service',
    'KuCoin Futures Will Launch the QBXUSDT Perpetual Contract',
  ])
}

export function mexcBacklog(today: number): readonly MadePost[] {
  return page(today, 4000, [
    '[Initial Listing] MEXC Will List Quartz (QBX) in the Innovation Zone',
    'Withdraw USDT for Free This Week and Share 50,000 USDT',
    'Delisting of QBV and QBU USDT-M Perpetual Futures',
  ])
}
