/** Every feed of Binance, KuCoin, MEXC and AWS answering as on a quiet day: what a recording starts from. */
import {
  awsEvents,
  awsRss,
  binanceArticles,
  binanceCoins,
  type IsOpen,
  kucoinAnnouncements,
  kucoinCurrencies,
  kucoinCurrency,
  type MadeCoin,
  type MadeEvent,
  madeMarket,
  mexcAnnouncements,
} from './bodies.ts'
import type { MadeAnswer } from './write.ts'

export const MARKET: readonly MadeCoin[] = madeMarket(54)
export const OPEN: IsOpen = () => true
export const SENTINELS = ['BTC', 'ETH', 'USDT'] as const

export const BINANCE_TABLE = 'https://www.binance.com/bapi/capital/v1/public/capital/getNetworkCoinAll'
export const BINANCE_NEWS = 'https://www.binance.com/bapi/apex/v1/public/apex/cms/article/list/query?type=1&catalogId='
export const KUCOIN = 'https://api.kucoin.com/api'
export const KUCOIN_NEWS = `${KUCOIN}/v3/announcements*`
export const MEXC = 'https://api.mexc.com/api/v3'
export const AWS_EVENTS = 'https://health.aws.amazon.com/public/currentevents'
export const AWS_RSS = 'https://status.aws.amazon.com/rss/*'

/** Bodies of one table in one state share a file, so that a recording stays small. */
export function binanceTable(at: string, name: string, isOpen: IsOpen): MadeAnswer {
  return { at, url: BINANCE_TABLE, file: `binance-${name}.json`, json: binanceCoins(MARKET, isOpen) }
}

/** The table and its three sentinels say the same. */
export function kucoinTable(at: string, name: string, isOpen: IsOpen): readonly MadeAnswer[] {
  return [
    { at, url: `${KUCOIN}/v3/currencies`, file: `kucoin-${name}.json`, json: kucoinCurrencies(MARKET, isOpen) },
    ...SENTINELS.map((asset) => ({
      at,
      url: `${KUCOIN}/v3/currencies/${asset}`,
      json: kucoinCurrency(MARKET, asset, isOpen),
    })),
  ]
}

/** AWS as its two feeds show it at that moment: the updates posted until then. */
export function aws(at: string, events: readonly MadeEvent[]): readonly MadeAnswer[] {
  const now = Date.parse(at)
  const posted = events
    .map((event) => ({ ...event, updates: event.updates.filter((update) => update.at <= now) }))
    .filter((event) => event.updates.length > 0)
  return [
    { at, url: AWS_EVENTS, headers: { 'content-type': 'application/json;charset=utf-16' }, base64: awsEvents(posted) },
    { at, url: AWS_RSS, headers: { 'content-type': 'text/xml' }, text: awsRss(posted, now) },
  ]
}

export function quietDay(at: string): readonly MadeAnswer[] {
  const open = { code: '200000', data: { status: 'open', msg: '' } }
  return [
    { at, url: 'https://api.binance.com/sapi/v1/system/status', json: { status: 0, msg: 'normal' } },
    { at, url: 'https://api.binance.com/api/v3/ping', json: {} },
    binanceTable(at, 'open', OPEN),
    { at, url: `${BINANCE_NEWS}157*`, json: binanceArticles(157, []) },
    { at, url: `${BINANCE_NEWS}49*`, json: binanceArticles(49, []) },
    { at, url: `${KUCOIN}/v1/status`, json: open },
    { at, url: 'https://api-futures.kucoin.com/api/v1/status', json: open },
    ...kucoinTable(at, 'open', OPEN),
    { at, url: KUCOIN_NEWS, json: kucoinAnnouncements([]) },
    { at, url: `${MEXC}/ping`, json: {} },
    { at, url: 'https://contract.mexc.com/api/v1/contract/ping', json: { success: true, code: 0, data: Date.parse(at) } },
    { at, url: `${MEXC}/announcements*`, json: mexcAnnouncements([]) },
    { at, url: 'https://www.mexc.com/open/api/v2/market/coin/list', status: 404, text: 'Not Found' },
    ...aws(at, []),
  ]
}
