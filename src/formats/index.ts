/** Every format by its id. A feed's declaration names one of these. */
import type { Format } from '../glossary.ts'
import { awsEvents } from './aws-events.ts'
import { awsRss } from './aws-rss.ts'
import { binanceArticles } from './binance-articles.ts'
import { binanceCoins } from './binance-coins.ts'
import { binanceStatus } from './binance-status.ts'
import { emptyObject } from './empty-object.ts'
import { kucoinAnnouncements } from './kucoin-announcements.ts'
import { kucoinCurrencies } from './kucoin-currencies.ts'
import { kucoinStatus } from './kucoin-status.ts'
import { mexcAnnouncements } from './mexc-announcements.ts'
import { mexcCoins } from './mexc-coins.ts'
import { mexcContractPing } from './mexc-contract-ping.ts'

export type FormatId =
  | 'aws-events'
  | 'aws-rss'
  | 'binance-articles'
  | 'binance-coins'
  | 'binance-status'
  | 'empty-object'
  | 'kucoin-announcements'
  | 'kucoin-currencies'
  | 'kucoin-status'
  | 'mexc-announcements'
  | 'mexc-coins'
  | 'mexc-contract-ping'

export const FORMATS: Readonly<Record<FormatId, Format>> = {
  'aws-events': awsEvents,
  'aws-rss': awsRss,
  'binance-articles': binanceArticles,
  'binance-coins': binanceCoins,
  'binance-status': binanceStatus,
  'empty-object': emptyObject,
  'kucoin-announcements': kucoinAnnouncements,
  'kucoin-currencies': kucoinCurrencies,
  'kucoin-status': kucoinStatus,
  'mexc-announcements': mexcAnnouncements,
  'mexc-coins': mexcCoins,
  'mexc-contract-ping': mexcContractPing,
}
