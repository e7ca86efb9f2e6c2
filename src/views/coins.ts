/** Every coin an exchange lists, with its ways out: closed ones first, found by typing. */
import type { Millis } from '../glossary.ts'
import type { State } from '../ledger/ledger.ts'
import type { Book, RouteMemo } from '../ledger/rows.ts'
import { networkName } from '../observe/vocabulary.ts'
import { sayList, sayNumber, sayTime, type Tongue } from '../words.ts'
import { termsOf } from './exits.ts'
import type { CoinLine, CoinsView, WayLine } from './subject-screen.ts'

/** Drawn at once; the rest is found by typing. */
const MOST_DRAWN = 40

interface Way extends RouteMemo {
  readonly network: string
}

interface Coin {
  readonly asset: string
  readonly ways: readonly Way[]
  readonly rank: number
}

/** Null where no table was ever read: there is nothing to list. */
export function coinsOf(
  state: State,
  id: string,
  query: string,
  at: { readonly tongue: Tongue; readonly now: Millis },
): CoinsView | null {
  const book = state.books.get(id)
  if (!book) return null
  const { tongue, now } = at
  const coins = coinsIn(book, state.settings.coins)
  const found = coins.filter((coin) => isMeant(coin, query))
  const closed = coins.filter(({ ways }) => isShut(ways)).length
  return {
    count: tongue.say('coins_count', sayNumber(tongue, coins.length), sayNumber(tongue, closed)),
    lines: found.slice(0, MOST_DRAWN).map((coin) => lineOf(coin, state, id, { tongue, now })),
    rest:
      found.length > MOST_DRAWN ? tongue.say('coins_rest', sayNumber(tongue, found.length - MOST_DRAWN)) : '',
    none: found.length === 0 ? tongue.say('coins_none') : '',
  }
}

/** Watched coins first, then those with something closed lately, then the rest by name. */
function coinsIn(book: Book, watched: readonly string[]): readonly Coin[] {
  const byAsset = new Map<string, Way[]>()
  for (const [key, memo] of Object.entries(book.routes)) {
    const cut = key.indexOf('/')
    const asset = key.slice(0, cut)
    const way = { ...memo, network: key.slice(cut + 1) }
    const own = byAsset.get(asset)
    if (own) own.push(way)
    else byAsset.set(asset, [way])
  }
  const rankOf = (asset: string, ways: readonly Way[]) =>
    watched.includes(asset) ? 0 : ways.some(({ since }) => since > 0) ? 1 : 2
  return [...byAsset]
    .map(([asset, ways]) => ({ asset, ways, rank: rankOf(asset, ways) }))
    .sort((a, b) => a.rank - b.rank || (a.asset < b.asset ? -1 : 1))
}

function isMeant({ asset, ways }: Coin, query: string): boolean {
  const wanted = query.trim().toUpperCase()
  if (wanted === '' || asset.startsWith(wanted)) return true
  const isNamed = (way: Way) =>
    [way.network, way.name, networkName(way.network)].some((one) => one.toUpperCase().startsWith(wanted))
  return wanted.length > 1 && ways.some(isNamed)
}

/** Nothing of it can leave: closed lately, or closed for so long that nobody expects it to open. */
function isShut(ways: readonly Way[]): boolean {
  return ways.every(({ since }) => since !== 0)
}

function lineOf(
  { asset, ways }: Coin,
  state: State,
  id: string,
  { tongue, now }: { readonly tongue: Tongue; readonly now: Millis },
): CoinLine {
  const { say } = tongue
  const shut = ways.filter(({ since }) => since !== 0)
  const tone = shut.length === 0 ? 'calm' : !isShut(ways) ? 'warning' : isLong(ways) ? 'unknown' : 'alarm'
  const open = ways.filter(({ since }) => since === 0).map((way) => termsOf(way, asset, tongue))
  const key = {
    calm: 'coin_open',
    warning: 'coin_partly',
    unknown: 'coin_long',
    alarm: 'coin_closed',
  } as const
  return {
    asset,
    tone,
    glyph: { calm: 'tick', warning: 'slow', unknown: 'lock', alarm: 'pause' }[tone] as CoinLine['glyph'],
    state: say(key[tone]),
    open: open.length === 0 ? '' : say('coin_ways_open', sayList(tongue, open)),
    closed: shut.map((way) => wayLine(way, asset, state, id, { tongue, now })),
    wish: wishLine(state, id, `asset:${asset}`, isShut(ways)),
  }
}

function isLong(ways: readonly Way[]): boolean {
  return ways.every(({ since }) => since < 0)
}

function wayLine(
  way: Way,
  asset: string,
  state: State,
  id: string,
  { tongue, now }: { readonly tongue: Tongue; readonly now: Millis },
): WayLine {
  const text =
    way.since > 0
      ? tongue.say('coin_way_closed', way.name, sayTime(tongue, way.since, now))
      : tongue.say('coin_way_long', way.name)
  return { network: way.network, text, wish: wishLine(state, id, `route:${asset}/${way.network}`, true) }
}

/** What a press asks the worker for; null where there is nothing to wait for. */
export function wishLine(
  { wishes }: State,
  subject: string,
  scope: 'all' | `asset:${string}` | `route:${string}/${string}`,
  shut: boolean,
): CoinLine['wish'] {
  const id = `${subject}/${scope}`
  if (wishes.has(id)) return { id, scope, asked: true }
  return shut ? { id, scope, asked: false } : null
}
