/** Every format by its id. A feed's declaration names one of these. */
import type { Format } from '../glossary.ts'
import { akamaiIncidents } from './akamai-incidents.ts'
import { alibabaEvents } from './alibaba-events.ts'
import { awsEvents } from './aws-events.ts'
import { awsRss } from './aws-rss.ts'
import { azureRss } from './azure-rss.ts'
import { backpackAssets } from './backpack-assets.ts'
import { backpackStatus } from './backpack-status.ts'
import { binanceArticles } from './binance-articles.ts'
import { binanceCoins } from './binance-coins.ts'
import { binanceStatus } from './binance-status.ts'
import { bingxAnnouncements } from './bingx-announcements.ts'
import { bitfinexConf } from './bitfinex-conf.ts'
import { bitfinexStatus } from './bitfinex-status.ts'
import { bitflyerHealth } from './bitflyer-health.ts'
import { bitgetAnnouncements } from './bitget-announcements.ts'
import { bitgetCoins } from './bitget-coins.ts'
import { bithumbAssets } from './bithumb-assets.ts'
import { bithumbNotices } from './bithumb-notices.ts'
import { bitmartCurrencies } from './bitmart-currencies.ts'
import { bitmartService } from './bitmart-service.ts'
import { bitmexAnnouncements } from './bitmex-announcements.ts'
import { bitmexAssets } from './bitmex-assets.ts'
import { bitrueInfo } from './bitrue-info.ts'
import { bitstampCurrencies } from './bitstamp-currencies.ts'
import { bitvavoAssets } from './bitvavo-assets.ts'
import { btcturkInfo } from './btcturk-info.ts'
import { bybitAnnouncements } from './bybit-announcements.ts'
import { bybitStatus } from './bybit-status.ts'
import { cexioProcessing } from './cexio-processing.ts'
import { cloudflareIncidents } from './cloudflare-incidents.ts'
import { coinbaseCurrencies } from './coinbase-currencies.ts'
import { coincheckStatus } from './coincheck-status.ts'
import { coinexAssets } from './coinex-assets.ts'
import { coinexMaintain } from './coinex-maintain.ts'
import { coinoneCurrencies } from './coinone-currencies.ts'
import { cryptocomAnnouncements } from './cryptocom-announcements.ts'
import { defillamaHacks } from './defillama-hacks.ts'
import { deribitAnnouncements } from './deribit-announcements.ts'
import { deribitStatus } from './deribit-status.ts'
import { digifinexCurrencies } from './digifinex-currencies.ts'
import { dydxHeight } from './dydx-height.ts'
import { emptyObject } from './empty-object.ts'
import { feed } from './feed.ts'
import { gateAnnouncements } from './gate-announcements.ts'
import { gateCurrencies } from './gate-currencies.ts'
import { gcpIncidents } from './gcp-incidents.ts'
import { hashkeyInfo } from './hashkey-info.ts'
import { hitbtcCurrencies } from './hitbtc-currencies.ts'
import { htxAnnouncements } from './htx-announcements.ts'
import { htxCurrencies } from './htx-currencies.ts'
import { htxHeartbeat } from './htx-heartbeat.ts'
import { htxMarketStatus } from './htx-market-status.ts'
import { hyperliquidStatus } from './hyperliquid-status.ts'
import { krakenAssets } from './kraken-assets.ts'
import { krakenSystemStatus } from './kraken-system-status.ts'
import { kucoinAnnouncements } from './kucoin-announcements.ts'
import { kucoinCurrencies } from './kucoin-currencies.ts'
import { kucoinStatus } from './kucoin-status.ts'
import { lbankConfigs } from './lbank-configs.ts'
import { mexcAnnouncements } from './mexc-announcements.ts'
import { mexcCoins } from './mexc-coins.ts'
import { mexcContractPing } from './mexc-contract-ping.ts'
import { okxAnnouncements } from './okx-announcements.ts'
import { okxStatus } from './okx-status.ts'
import { poloniexCurrencies } from './poloniex-currencies.ts'
import { serverTime } from './server-time.ts'
import { statuspage } from './statuspage.ts'
import { upbitNotices } from './upbit-notices.ts'
import { upbitWallet } from './upbit-wallet.ts'
import { web3Atom } from './web3-atom.ts'
import { weexCoins } from './weex-coins.ts'
import { whitebitAssets } from './whitebit-assets.ts'
import { whitebitStatus } from './whitebit-status.ts'
import { xtChains } from './xt-chains.ts'

export const FORMATS = {
  'akamai-incidents': akamaiIncidents,
  'alibaba-events': alibabaEvents,
  'aws-events': awsEvents,
  'aws-rss': awsRss,
  'azure-rss': azureRss,
  'backpack-assets': backpackAssets,
  'backpack-status': backpackStatus,
  'binance-articles': binanceArticles,
  'binance-coins': binanceCoins,
  'binance-status': binanceStatus,
  'bingx-announcements': bingxAnnouncements,
  'bitfinex-conf': bitfinexConf,
  'bitfinex-status': bitfinexStatus,
  'bitflyer-health': bitflyerHealth,
  'bitget-announcements': bitgetAnnouncements,
  'bitget-coins': bitgetCoins,
  'bithumb-assets': bithumbAssets,
  'bithumb-notices': bithumbNotices,
  'bitmart-currencies': bitmartCurrencies,
  'bitmart-service': bitmartService,
  'bitmex-announcements': bitmexAnnouncements,
  'bitmex-assets': bitmexAssets,
  'bitrue-info': bitrueInfo,
  'bitstamp-currencies': bitstampCurrencies,
  'bitvavo-assets': bitvavoAssets,
  'btcturk-info': btcturkInfo,
  'bybit-announcements': bybitAnnouncements,
  'bybit-status': bybitStatus,
  'cexio-processing': cexioProcessing,
  'cloudflare-incidents': cloudflareIncidents,
  'coinbase-currencies': coinbaseCurrencies,
  'coincheck-status': coincheckStatus,
  'coinex-assets': coinexAssets,
  'coinex-maintain': coinexMaintain,
  'coinone-currencies': coinoneCurrencies,
  'cryptocom-announcements': cryptocomAnnouncements,
  'defillama-hacks': defillamaHacks,
  'deribit-announcements': deribitAnnouncements,
  'deribit-status': deribitStatus,
  'digifinex-currencies': digifinexCurrencies,
  'dydx-height': dydxHeight,
  'empty-object': emptyObject,
  feed,
  'gate-announcements': gateAnnouncements,
  'gate-currencies': gateCurrencies,
  'gcp-incidents': gcpIncidents,
  'hashkey-info': hashkeyInfo,
  'hitbtc-currencies': hitbtcCurrencies,
  'htx-announcements': htxAnnouncements,
  'htx-currencies': htxCurrencies,
  'htx-heartbeat': htxHeartbeat,
  'htx-market-status': htxMarketStatus,
  'hyperliquid-status': hyperliquidStatus,
  'kraken-assets': krakenAssets,
  'kraken-system-status': krakenSystemStatus,
  'kucoin-announcements': kucoinAnnouncements,
  'kucoin-currencies': kucoinCurrencies,
  'kucoin-status': kucoinStatus,
  'lbank-configs': lbankConfigs,
  'mexc-announcements': mexcAnnouncements,
  'mexc-coins': mexcCoins,
  'mexc-contract-ping': mexcContractPing,
  'okx-announcements': okxAnnouncements,
  'okx-status': okxStatus,
  'poloniex-currencies': poloniexCurrencies,
  'server-time': serverTime,
  statuspage,
  'upbit-notices': upbitNotices,
  'upbit-wallet': upbitWallet,
  'web3-atom': web3Atom,
  'weex-coins': weexCoins,
  'whitebit-assets': whitebitAssets,
  'whitebit-status': whitebitStatus,
  'xt-chains': xtChains,
} as const satisfies Readonly<Record<string, Format>>

export type FormatId = keyof typeof FORMATS
