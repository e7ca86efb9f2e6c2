/** Writes what Haltwatch sees, and how fast, from the declarations into the README: `npm run readme`. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ExchangeDeclaration, FeedDeclaration } from '../src/declaration.ts'
import { EXCHANGES } from '../src/exchanges/index.ts'
import { UPSTREAMS } from '../src/upstreams/index.ts'

const README = fileURLToPath(new URL('../README.md', import.meta.url))
const BEGIN = '<!-- table: written by `npm run readme` from src/exchanges and src/upstreams -->'
const END = '<!-- /table -->'

/** The README with the table as the declarations have it now. */
export function withTable(readme: string): string {
  const [head = '', rest = ''] = readme.split(BEGIN)
  const tail = rest.slice(rest.indexOf(END))
  return `${head}${BEGIN}\n${table()}\n${tail}`
}

function table(): string {
  const head = ['', 'withdrawals per coin', 'announcements', 'platform', 'runs on', 'hosts asked']
  const rows = [...EXCHANGES.map(exchangeRow), ...UPSTREAMS.map(upstreamRow)]
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function exchangeRow(exchange: ExchangeDeclaration): readonly string[] {
  const { name, feeds, standsOn } = exchange
  const by = (role: FeedDeclaration['role']) => feeds.filter((feed) => feed.role === role)
  const sentinels = by('sentinel')
  const coins = sentinels.map((feed) => feed.asset).join(', ')
  const tables = by('table').map((feed) => (feed.probe ? `tried, unverified` : `every ${pace(feed)}`))
  const withdrawals = [...tables, ...(sentinels[0] ? [`${coins} every ${pace(sentinels[0])}`] : [])].join(
    '; ',
  )
  const places = standsOn.map((one) => `${placeName(one.upstream)} (${one.confidence})`).join(', ')
  return [
    `**${name}**`,
    withdrawals || 'no',
    everyOf(by('announcements')),
    everyOf(by('state')),
    places,
    hosts(feeds),
  ]
}

function upstreamRow({ name, feeds, regionFeeds }: (typeof UPSTREAMS)[number]): readonly string[] {
  return [`**${name}**`, '', '', everyOf([...feeds, ...regionFeeds]), '', hosts([...feeds, ...regionFeeds])]
}

function everyOf(feeds: readonly FeedDeclaration[]): string {
  if (feeds.length === 0) return 'no'
  const fastest = feeds.reduce((a, b) => (b.paceSeconds < a.paceSeconds ? b : a))
  return `every ${pace(fastest)}`
}

function pace({ paceSeconds }: FeedDeclaration): string {
  return paceSeconds < 60 ? `${paceSeconds} s` : `${paceSeconds / 60} min`
}

function placeName(id: string): string {
  const [provider, region = ''] = id.split('/')
  return UPSTREAMS.find((one) => one.id === provider)?.regions[region] ?? id
}

function hosts(feeds: readonly FeedDeclaration[]): string {
  const urls = feeds.flatMap(({ url, fallbackUrl }) => (fallbackUrl ? [url, fallbackUrl] : [url]))
  return [...new Set(urls.map((url) => `\`${new URL(url.replace('{region}', 'x')).host}\``))].join(' ')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(README, withTable(readFileSync(README, 'utf8')))
  console.log('README.md is up to date.')
}
