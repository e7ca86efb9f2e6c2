/** Every feed of Binance, KuCoin, MEXC and AWS answering as on a quiet day: what a recording starts from. */
import { binanceNewsBacklog, binanceWalletBacklog, kucoinBacklog, mexcBacklog } from './backlog.ts'
import {
  binanceCoins,
  type IsOpen,
  kucoinCurrencies,
  kucoinCurrency,
  type MadeCoin,
  madeMarket,
} from './bodies.ts'
import { awsEvents, awsRss, type MadeEvent } from './clouds.ts'
import { binanceArticles, kucoinAnnouncements, type MadePost, mexcAnnouncements } from './posts.ts'
import type { MadeAnswer } from './write.ts'

/** Delisted long ago, and a chain that only ever took deposits: closed on the healthiest day. */
const GRAVES: readonly MadeCoin[] = [
  { asset: 'QZA', networks: [{ id: 'ETH', name: 'ERC20', fee: '1' }] },
  { asset: 'QZB', networks: [{ id: 'BSC', name: 'BEP20', fee: '1' }] },
]
const SEGWIT = { id: 'BTCSEGWIT', name: 'BTC-Segwit', fee: '0.0005' }

export const MARKET: readonly MadeCoin[] = [...madeMarket(54), ...GRAVES]
const KUCOIN_MARKET = MARKET.map((coin) =>
  coin.asset === 'BTC' ? { ...coin, networks: [...coin.networks, SEGWIT] } : coin,
)
export const OPEN: IsOpen = (asset, network) => !asset.startsWith('QZ') && network !== SEGWIT.id
export const SENTINELS = ['BTC', 'ETH', 'USDT'] as const

const SPARED = new Set(['SOL', 'XRP', 'QAA', 'QAB', 'QAC', 'QAD'])
/** Withdrawals paused as such: six coins keep a way out, the other 54 have none. */
export const PAUSED: IsOpen = (asset) => SPARED.has(asset)

/** Everything open but these ways out: "USDT/TRX", or "TRX" for every coin over it. */
export function openBut(...shut: readonly string[]): IsOpen {
  return (asset, network) =>
    OPEN(asset, network) && !shut.includes(network) && !shut.includes(`${asset}/${network}`)
}

export const BINANCE_TABLE = 'https://www.binance.com/bapi/capital/v1/public/capital/getNetworkCoinAll'
const BINANCE_LISTS = ['apex/v1/public/apex', 'composite/v1/public'] as const
export const KUCOIN = 'https://api.kucoin.com/api'
export const KUCOIN_NEWS = `${KUCOIN}/v3/announcements*`
export const MEXC = 'https://api.mexc.com/api/v3'
export const MEXC_NEWS = `${MEXC}/announcements*`
export const AWS_EVENTS = 'https://health.aws.amazon.com/public/currentevents'
export const AWS_RSS = 'https://status.aws.amazon.com/rss'

/** Bodies of one table in one state share a file, so that a recording stays small. */
export function binanceTable(at: string, name: string, isOpen: IsOpen, market = MARKET): MadeAnswer {
  return { at, url: BINANCE_TABLE, file: `binance-${name}.json`, json: binanceCoins(market, isOpen) }
}

/** The table and its three sentinels say the same. */
export function kucoinTable(at: string, name: string, isOpen: IsOpen): readonly MadeAnswer[] {
  return [
    {
      at,
      url: `${KUCOIN}/v3/currencies`,
      file: `kucoin-${name}.json`,
      json: kucoinCurrencies(KUCOIN_MARKET, isOpen),
    },
    ...SENTINELS.map((asset) => ({
      at,
      url: `${KUCOIN}/v3/currencies/${asset}`,
      json: kucoinCurrency(KUCOIN_MARKET, asset, isOpen),
    })),
  ]
}

/** Catalogue 157 is wallet maintenance, 49 is the latest news; either list gives the same page. */
export function binanceNews(
  at: string,
  catalogue: 157 | 49,
  posts: readonly MadePost[],
): readonly MadeAnswer[] {
  const midnight = Date.parse(at.slice(0, 10))
  const backlog = catalogue === 157 ? binanceWalletBacklog(midnight) : binanceNewsBacklog(midnight)
  const json = binanceArticles(catalogue, [...posts, ...backlog])
  return BINANCE_LISTS.map((list) => {
    const url = `https://www.binance.com/bapi/${list}/cms/article/list/query?type=1&catalogId=${catalogue}*`
    return { at, url, json }
  })
}

export function kucoinNews(at: string, posts: readonly MadePost[]): MadeAnswer {
  const backlog = kucoinBacklog(Date.parse(at.slice(0, 10)))
  return { at, url: KUCOIN_NEWS, json: kucoinAnnouncements([...posts, ...backlog]) }
}

/** A page holds twenty. */
export function mexcNews(at: string, posts: readonly MadePost[]): MadeAnswer {
  const backlog = mexcBacklog(Date.parse(at.slice(0, 10)))
  return { at, url: MEXC_NEWS, json: mexcAnnouncements([...posts, ...backlog].slice(0, 20)) }
}

/** The region the three exchanges stand on; its services have feeds of their own. */
const HOME = 'ap-northeast-1'

/** AWS as its feeds show it at that moment: the updates posted until then. A service's own feed has its events only. */
export function aws(at: string, events: readonly MadeEvent[]): readonly MadeAnswer[] {
  const now = Date.parse(at)
  const posted = events
    .map((event) => ({ ...event, updates: event.updates.filter((update) => update.at <= now) }))
    .filter((event) => event.updates.length > 0)
  const local = posted.filter(({ region }) => region === HOME)
  const rss = (file: string, shown: readonly MadeEvent[]): MadeAnswer => ({
    at,
    url: `${AWS_RSS}/${file}`,
    headers: { 'content-type': 'text/xml' },
    text: awsRss(shown, now),
  })
  const type = { 'content-type': 'application/json;charset=utf-16' }
  return [
    { at, url: AWS_EVENTS, headers: type, base64: awsEvents(posted) },
    rss('all.rss', posted),
    rss('*', []),
    ...local.map((event) => rss(`${event.service}-${HOME}.rss`, [event])),
  ]
}

export function quietDay(at: string): readonly MadeAnswer[] {
  const open = { code: '200000', data: { status: 'open', msg: '' } }
  const now = Date.parse(at)
  return [
    { at, url: 'https://api.binance.com/sapi/v1/system/status', json: { status: 0, msg: 'normal' } },
    { at, url: 'https://api.binance.com/api/v3/ping', json: {} },
    binanceTable(at, 'open', OPEN),
    ...binanceNews(at, 157, []),
    ...binanceNews(at, 49, []),
    { at, url: `${KUCOIN}/v1/status`, json: open },
    { at, url: 'https://api-futures.kucoin.com/api/v1/status', json: open },
    ...kucoinTable(at, 'open', OPEN),
    kucoinNews(at, []),
    { at, url: `${MEXC}/ping`, json: {} },
    {
      at,
      url: 'https://contract.mexc.com/api/v1/contract/ping',
      json: { success: true, code: 0, data: now },
    },
    mexcNews(at, []),
    { at, url: 'https://www.mexc.com/open/api/v2/market/coin/list', status: 404, text: 'Not Found' },
    ...aws(at, []),
  ]
}
