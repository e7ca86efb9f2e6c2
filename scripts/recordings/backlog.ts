/** What stood on the announcement pages before a recording begins: none of it may ever be told. */
import { DAY, HOUR } from '../../src/glossary.ts'
import type { MadePost } from './posts.ts'

/** Titles newest first, one every seven hours, the newest nine hours old. */
function page(now: number, firstId: number, titles: readonly string[]): readonly MadePost[] {
  return titles.map((title, index) => ({
    id: firstId + titles.length - index,
    title,
    at: now - (9 + index * 7) * HOUR,
  }))
}

/** "2026-06-09", so many days from then. */
function dateNear(now: number, days: number): string {
  return new Date(now + days * DAY).toISOString().slice(0, 10)
}

/** Catalogue 157. */
export function binanceWalletBacklog(now: number): readonly MadePost[] {
  return page(now, 1000, [
    `Wallet Maintenance for Stellar Network (XLM) - ${dateNear(now, -1)}`,
    `Wallet Maintenance for Ethereum Network (ETH) - ${dateNear(now, -3)}`,
    `Binance Will Support the NEAR Protocol (NEAR) Network Upgrade & Hard Fork - ${dateNear(now, -4)}`,
  ])
}

/** Catalogue 49. */
export function binanceNewsBacklog(now: number): readonly MadePost[] {
  return page(now, 2000, [
    'Binance Adds New Pairs on Spot and Margin',
    `Notice of Removal of Spot Trading Pairs - ${dateNear(now, -1)}`,
    'Binance Completes the QBY Token Swap and Opens Deposits',
  ])
}

export function kucoinBacklog(now: number): readonly MadePost[] {
  return page(now, 3000, [
    'Quartz (QBX) Gets Listed on KuCoin',
    'KuCoin Will Delist the QBV Project and Close Its Deposit Service',
    'KuCoin Futures Will Launch the QBXUSDT Perpetual Contract',
  ])
}

export function mexcBacklog(now: number): readonly MadePost[] {
  return page(now, 4000, [
    '[Initial Listing] MEXC Will List Quartz (QBX) in the Innovation Zone',
    'Withdraw USDT for Free This Week and Share 50,000 USDT',
    'Delisting of QBV and QBU USDT-M Perpetual Futures',
  ])
}
