/** What Haltwatch sees of each exchange, from the declarations: `npm run coverage` prints it and writes it into the README. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { ExchangeDeclaration, FeedDeclaration } from '../src/declaration.ts'
import { EXCHANGES } from '../src/exchanges/index.ts'
import { EXPLOIT_FEEDS } from '../src/exploits/feeds.ts'
import { UPSTREAMS, upstreamOf } from '../src/upstreams/index.ts'
import { englishTongue } from './words.ts'

const README = fileURLToPath(new URL('../README.md', import.meta.url))
const BEGIN =
  '<!-- coverage: written by `npm run coverage` from src/exchanges, src/upstreams and src/exploits -->'
const END = '<!-- /coverage -->'
const ENGLISH = englishTongue()

/** The README with the tables as the declarations have them now. */
export function withCoverage(readme: string): string {
  const [head = '', rest = ''] = readme.split(BEGIN)
  const tail = rest.slice(rest.indexOf(END))
  return `${head}${BEGIN}\n${exchangeTable()}\n\n${upstreamTable()}\n${tail}`
}

export function exchangeTable(): string {
  const head = [
    '',
    'system',
    'routes',
    'assets',
    'announcements',
    'incidents',
    'sentinel',
    'cloud',
    'cannot see',
  ]
  return tableOf([head, ...EXCHANGES.map(exchangeRow)])
}

function exchangeRow({ name, feeds, standsOn, cannotSee }: ExchangeDeclaration): readonly string[] {
  const by = (role: FeedDeclaration['role']) => feeds.filter((feed) => feed.role === role)
  const ofStatus = (what: StatusKind) => by('status').filter((feed) => kindOf(feed) === what)
  const perCoin = cannotSee.includes('cannot_see_networks')
  const clouds = standsOn.map(({ upstream, confidence }) => `${placeName(upstream)} (${confidence})`)
  return [
    `**${name}**`,
    paceOf([...by('state'), ...ofStatus('system')]),
    perCoin ? '' : paceOf(by('table')),
    perCoin ? paceOf(by('table')) : '',
    paceOf([...by('announcements'), ...ofStatus('announcements')]),
    paceOf(ofStatus('incidents')),
    by('sentinel').length === 0 ? '' : `${coinsOf(by('sentinel'))} ${paceOf(by('sentinel'))}`,
    clouds.join(', '),
    cannotSee.map((one) => lowerFirst(ENGLISH.say(one))).join('; '),
  ]
}

type StatusKind = 'system' | 'announcements' | 'incidents'

/** A status page lists incidents; a list of an exchange's own is its system status, or announcements with fields. */
function kindOf({ format }: FeedDeclaration): StatusKind {
  if (format === 'statuspage') return 'incidents'
  return format.endsWith('-announcements') ? 'announcements' : 'system'
}

function upstreamTable(): string {
  const clouds = UPSTREAMS.map(({ name, feeds, regionFeeds, regions }) => [
    `**${name}**`,
    paceOf([...feeds, ...regionFeeds]),
    Object.values(regions).join(', '),
  ])
  const thefts = [
    '**Thefts**, when you want them',
    paceOf(EXPLOIT_FEEDS),
    'DefiLlama, Web3 is Going Just Great',
  ]
  return tableOf([['also asked', 'events', 'of'], ...clouds, thefts])
}

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** The quickest of some feeds; one whose facts are unverified is only tried. */
function paceOf(feeds: readonly FeedDeclaration[]): string {
  const sure = feeds.filter((feed) => !feed.probe)
  const [first] = [...(sure.length > 0 ? sure : feeds)].sort((a, b) => a.paceSeconds - b.paceSeconds)
  if (!first) return ''
  const { paceSeconds } = first
  const pace = paceSeconds < 60 ? `${paceSeconds} s` : `${paceSeconds / 60} min`
  return sure.length > 0 ? pace : `tried, ${pace}`
}

function coinsOf(sentinels: readonly FeedDeclaration[]): string {
  return sentinels.flatMap((feed) => feed.coins ?? []).join(', ')
}

function placeName(id: string): string {
  return upstreamOf(id)?.regions[id.slice(id.indexOf('/') + 1)] ?? id
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`${exchangeTable()}\n\n${upstreamTable()}`)
  writeFileSync(README, withCoverage(readFileSync(README, 'utf8')))
}
