/** Made-up answers in the documented shapes of the feeds, for recordings. */

export interface MadeNetwork {
  readonly id: string
  readonly name: string
  readonly fee: string
}
export interface MadeCoin {
  readonly asset: string
  readonly networks: readonly MadeNetwork[]
}
/** Whether a way out is open, by asset and network id. */
export type IsOpen = (asset: string, network: string) => boolean

const net = (id: string, name: string, fee: string): MadeNetwork => ({ id, name, fee })
const ETH = net('ETH', 'ERC20', '1.2')
const TRX = net('TRX', 'TRC20', '1')
const BSC = net('BSC', 'BEP20', '0.1')
const SOL = net('SOL', 'SOL', '0.3')

const MAJORS: readonly MadeCoin[] = [
  { asset: 'BTC', networks: [net('BTC', 'BTC', '0.0001'), net('LIGHTNING', 'Lightning Network', '0.00001'), BSC] },
  { asset: 'ETH', networks: [ETH, BSC, net('ARBITRUM', 'ARBITRUM', '0.0004')] },
  { asset: 'USDT', networks: [ETH, TRX, SOL, net('TON', 'TON', '0.5'), BSC] },
  { asset: 'USDC', networks: [ETH, SOL, BSC] },
  { asset: 'SOL', networks: [SOL] },
  { asset: 'XRP', networks: [net('XRP', 'XRP', '0.2')] },
]

/** Six majors and `others` small coins, each over one or two of the common networks. */
export function madeMarket(others: number): readonly MadeCoin[] {
  const common = [[ETH], [BSC], [SOL], [ETH, BSC], [TRX]]
  const small = Array.from({ length: others }, (_, index) => ({
    asset: smallName(index),
    networks: common[index % common.length] ?? [ETH],
  }))
  return [...MAJORS, ...small]
}

function smallName(index: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  return `Q${letters[Math.floor(index / 26) % 26]}${letters[index % 26]}${Math.floor(index / 676) || ''}`
}

/** GET /bapi/capital/v1/public/capital/getNetworkCoinAll */
export function binanceCoins(market: readonly MadeCoin[], isOpen: IsOpen): object {
  const data = market.map(({ asset, networks }) => {
    const list = networks.map(({ id, name, fee }) => ({
      network: id,
      coin: asset,
      networkDisplay: name,
      name,
      isDefault: id === networks[0]?.id,
      depositEnable: true,
      withdrawEnable: isOpen(asset, id),
      busy: false,
      withdrawFee: fee,
      withdrawMin: fee,
    }))
    return {
      coin: asset,
      name: asset,
      depositAllEnable: true,
      withdrawAllEnable: list.some((one) => one.withdrawEnable),
      isLegalMoney: false,
      trading: true,
      networkList: list,
    }
  })
  return { code: '000000', message: null, messageDetail: null, data, success: true }
}

const KUCOIN_IDS: Readonly<Record<string, string>> = { LIGHTNING: 'btcln', BSC: 'bsc', ARBITRUM: 'arbitrum' }

function kucoinRow({ asset, networks }: MadeCoin, isOpen: IsOpen): object {
  return {
    currency: asset,
    name: asset,
    fullName: asset,
    precision: 8,
    confirms: null,
    contractAddress: null,
    isMarginEnabled: false,
    isDebitEnabled: false,
    chains: networks.map(({ id, name, fee }) => ({
      chainName: name,
      chainId: KUCOIN_IDS[id] ?? id.toLowerCase(),
      withdrawalMinSize: fee,
      depositMinSize: null,
      withdrawFeeRate: '0',
      withdrawalMinFee: fee,
      isWithdrawEnabled: isOpen(asset, id),
      isDepositEnabled: true,
      confirms: 12,
      preConfirms: 12,
      contractAddress: '',
      withdrawPrecision: 8,
      maxWithdraw: null,
      maxDeposit: null,
      needTag: false,
    })),
  }
}

/** GET /api/v3/currencies */
export function kucoinCurrencies(market: readonly MadeCoin[], isOpen: IsOpen): object {
  return { code: '200000', data: market.map((coin) => kucoinRow(coin, isOpen)) }
}

/** GET /api/v3/currencies/{asset} */
export function kucoinCurrency(market: readonly MadeCoin[], asset: string, isOpen: IsOpen): object {
  const coin = market.find((one) => one.asset === asset) ?? { asset, networks: [] }
  return { code: '200000', data: kucoinRow(coin, isOpen) }
}

export interface MadePost {
  readonly id: number
  readonly title: string
  readonly at: number
  readonly text?: string
}

/** GET /bapi/.../cms/article/list/query?catalogId= */
export function binanceArticles(catalogId: number, posts: readonly MadePost[]): object {
  const articles = posts.map(({ id, title, at }) => ({ id, code: `made${id}`, title, type: 1, releaseDate: at }))
  const catalogs = [{ catalogId, parentCatalogId: null, icon: '', catalogName: 'Made up', catalogType: 1, total: posts.length, articles, catalogs: [] }]
  return { code: '000000', message: null, messageDetail: null, data: { catalogs }, success: true }
}

/** GET /api/v3/announcements of KuCoin */
export function kucoinAnnouncements(posts: readonly MadePost[]): object {
  const items = posts.map(({ id, title, at, text }) => ({
    annId: id,
    annTitle: title,
    annType: ['latest-announcements'],
    annDesc: text ?? '',
    cTime: at,
    language: 'en_US',
    annUrl: `https://www.kucoin.com/announcement/made-${id}?lang=en_US`,
  }))
  return { code: '200000', data: { totalNum: items.length, totalPage: 1, currentPage: 1, pageSize: 50, items } }
}

/** GET /api/v3/announcements of MEXC */
export function mexcAnnouncements(posts: readonly MadePost[]): object {
  const details = posts.map(({ id, title, at }) => ({
    title,
    url: `https://www.mexc.com/support/articles/made-${id}`,
    language: 'EN',
    postTime: at,
  }))
  return { code: 0, msg: '', data: [{ details, totalPage: '1' }] }
}

export interface MadeUpdate {
  readonly at: number
  readonly status: 0 | 1 | 2 | 3
  readonly summary: string
  readonly message: string
}
export interface MadeEvent {
  readonly region: string
  readonly regionName: string
  readonly service: string
  /** Oldest first. */
  readonly updates: readonly MadeUpdate[]
}

const PREFIXES = ['Service is operating normally', 'Service impact', 'Service degradation', 'Service disruption'] as const

/** https://status.aws.amazon.com/rss/*.rss: one item an update, newest first. */
export function awsRss(events: readonly MadeEvent[], builtAt: number): string {
  const items = events
    .flatMap((event) => event.updates.map((update) => ({ event, update })))
    .sort((a, b) => b.update.at - a.update.at)
    .map(({ event, update }) => awsItem(event, update))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0"><channel>',
    '<title><![CDATA[Amazon Web Services Service Status]]></title>',
    '<link>https://status.aws.amazon.com/</link><language>en-us</language>',
    `<lastBuildDate>${pacific(builtAt)}</lastBuildDate>`,
    '<generator>AWS Service Health Dashboard RSS Generator</generator><ttl>5</ttl>',
    ...items,
    '</channel></rss>',
  ].join('\n')
}

function awsItem({ service, region }: MadeEvent, { at, status, summary, message }: MadeUpdate): string {
  const guid = `https://status.aws.amazon.com/#${service}-${region}_${Math.floor(at / 1000)}`
  return `<item><title><![CDATA[${PREFIXES[status]}: ${status === 0 ? '[RESOLVED] ' : ''}${summary}]]></title><link>https://status.aws.amazon.com/</link><pubDate>${pacific(at)}</pubDate><guid isPermaLink="false">${guid}</guid><description><![CDATA[${message}]]></description></item>`
}

/** AWS writes Pacific time; the recordings that use it lie in summer. */
function pacific(at: number): string {
  return new Date(at - 7 * 3_600_000).toUTCString().replace('GMT', 'PDT')
}

/** https://health.aws.amazon.com/public/currentevents: UTF-16, big end first, with a byte-order mark; as base64. */
export function awsEvents(events: readonly MadeEvent[]): string {
  const json = JSON.stringify(events.map(awsEvent))
  const little = Buffer.from(`\ufeff${json}`, 'utf16le')
  return Buffer.from(little).swap16().toString('base64')
}

function awsEvent({ region, regionName, service, updates }: MadeEvent): object {
  const seconds = (at: number) => Math.floor(at / 1000)
  const last = updates.at(-1)
  const first = updates[0]
  const key = `${service}-${region}`
  const id = `AWS_${service.toUpperCase()}_OPERATIONAL_ISSUE`
  return {
    date: String(seconds(first?.at ?? 0)),
    arn: `arn:aws:health:${region}::event/${service.toUpperCase()}/${id}/${id}_MADE_${seconds(first?.at ?? 0)}`,
    region_name: regionName,
    status: String(last?.status ?? 0),
    service: key,
    service_name: service,
    summary: last?.status === 0 ? `[RESOLVED] ${last.summary}` : (last?.summary ?? ''),
    event_log: updates.map(({ at, status, summary, message }) => ({ summary, message, status, timestamp: seconds(at) })),
    impacted_services: { [key]: { service_name: service, current: String(last?.status ?? 0), max: '3' } },
    impacted_service_status_changes: [],
    ...(last?.status === 0 ? { end_time: String(seconds(last.at)) } : {}),
  }
}
