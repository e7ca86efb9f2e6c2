/** Announced work that is kept: a network of an exchange, a coin, once a whole platform; shut inside its window. */
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../../src/glossary.ts'
import { networkName } from '../../../src/observe/vocabulary.ts'
import type { Chance } from './chance.ts'
import {
  type Closing,
  type Coin,
  type PageEntry,
  type Posted,
  type Span,
  type Window,
  within,
} from './facts.ts'

export interface Works {
  readonly closings: readonly Closing[]
  readonly windows: readonly Window[]
  readonly posts: readonly Posted[]
  readonly pages: readonly PageEntry[]
}

type Coins = Readonly<Record<string, readonly Coin[]>>

/** Exchanges that announce in a list of posts, and in which. */
const LISTS: Readonly<Record<string, string>> = {
  binance: 'binance/wallet-news',
  kucoin: 'kucoin/announcements',
  gate: 'gate/announcements',
  bitget: 'bitget/maintenance',
  htx: 'htx/announcements',
}
const NETWORKS = ['TRX', 'BSC', 'ARBITRUM', 'ETH']
const A_WEEK = 1.5

export function worksOf(chance: Chance, coins: Coins, month: Span): readonly Works[] {
  const networks = Object.keys(LISTS).flatMap((exchange) => {
    const own = chance.own(exchange)
    return own
      .moments(month.from + DAY, month.to - DAY, A_WEEK / 7)
      .map((at) => networkWork(own, coins, exchange, hourOf(at)))
  })
  return [...networks, ...platformWorks(chance.own('platforms'), coins, month)]
}

/** Work begins on the hour. */
function hourOf(at: Millis): Millis {
  return Math.floor(at / HOUR) * HOUR
}

export function together(works: readonly Works[]): Works {
  return {
    closings: works.flatMap((one) => one.closings),
    windows: works.flatMap((one) => one.windows),
    posts: works.flatMap((one) => one.posts),
    pages: works.flatMap((one) => one.pages),
  }
}

function networkWork(chance: Chance, coins: Coins, exchange: string, from: Millis): Works {
  const network = chance.pick(NETWORKS)
  const hours = chance.whole(1, 4)
  const span = { from, to: from + hours * HOUR }
  const at = from - chance.whole(20, 90) * HOUR
  const shut = { from: from + chance.whole(0, 240) * SECOND, to: span.to - chance.whole(120, 1500) * SECOND }
  const routes = routesOver(coins[exchange] ?? [], network, from)
  const post = { ...wordsFor(exchange, network, span), feed: LISTS[exchange] ?? '', at, id: at / 1000 }
  // Binance names the day only.
  const day = Math.floor(from / DAY) * DAY
  const window = exchange === 'binance' ? { from: day, to: day + DAY } : span
  return {
    closings: [{ exchange, routes, ...shut, kind: 'work' }],
    windows: [{ exchange, scope: `network:${network}`, ...window }],
    posts: [post],
    pages: [],
  }
}

function routesOver(coins: readonly Coin[], network: string, at: Millis): readonly string[] {
  return coins
    .filter((coin) => within(coin, at) && coin.networks.some(({ id }) => id === network))
    .map(({ asset }) => `${asset}/${network}`)
}

function wordsFor(
  exchange: string,
  network: string,
  span: Span,
): { readonly title: string; readonly text?: string } {
  const place = `${networkName(network)} Network (${network})`
  const hours = windowWords(span)
  if (exchange === 'binance') {
    return { title: `Wallet Maintenance for ${place} - ${new Date(span.from).toISOString().slice(0, 10)}` }
  }
  // Lists without texts say all of it in the title.
  if (exchange === 'gate' || exchange === 'htx') {
    return { title: `Deposits and withdrawals on the ${place} closed ${hours}` }
  }
  return {
    title: `Deposits and Withdrawals on the ${place} Will Be Suspended for Wallet Maintenance`,
    text: `Deposits and withdrawals on the ${place} will be suspended ${hours}.`,
  }
}

/** "from 05:00 to 09:00 (UTC) on October 20, 2026" */
export function windowWords({ from, to }: Span): string {
  const clock = (at: Millis) => new Date(at).toISOString().slice(11, 16)
  const day = new Date(from).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    month: 'long',
    day: 'numeric',
    year: 'numeric',
  })
  return `from ${clock(from)} to ${clock(to)} (UTC) on ${day}`
}

/** Early in the day, so that the window does not cross midnight. */
function platformWorks(chance: Chance, coins: Coins, { from, to }: Span): readonly Works[] {
  const days = Math.round((to - from) / DAY)
  if (days < 7) return []
  const early = (day: number) => from + day * DAY + chance.whole(7, 9) * HOUR
  return [
    posted(chance, coins, 'kucoin', early(Math.floor(days * 0.2))),
    paged(chance, coins, early(Math.floor(days * 0.45))),
    small(chance, early(Math.floor(days * 0.7))),
  ]
}

function posted(chance: Chance, coins: Coins, exchange: string, from: Millis): Works {
  const span = { from, to: from + 2 * HOUR }
  const at = from - 40 * HOUR
  const text = `All deposits and withdrawals will be suspended ${windowWords(span)}.`
  const title = 'Deposits and Withdrawals Will Be Suspended During a Scheduled System Upgrade'
  return {
    closings: [
      { exchange, routes: everyRoute(coins[exchange] ?? [], from), ...inside(chance, span), kind: 'work' },
    ],
    windows: [{ exchange, scope: 'all', ...span }],
    posts: [{ feed: LISTS[exchange] ?? '', id: at / 1000, title, text, at }],
    pages: [],
  }
}

function paged(chance: Chance, coins: Coins, from: Millis): Works {
  const exchange = 'bitfinex'
  const span = { from, to: from + 2 * HOUR }
  return {
    closings: [
      { exchange, routes: everyRoute(coins[exchange] ?? [], from), ...inside(chance, span), kind: 'work' },
    ],
    windows: [{ exchange, scope: 'all', ...span }],
    posts: [],
    pages: [
      {
        feed: 'bitfinex/status-page',
        id: `work${from / 1000}`,
        kind: 'work',
        name: 'Wallet maintenance: deposits and withdrawals are paused',
        announcedAt: from - 30 * HOUR,
        components: ['Deposits', 'Withdrawals'],
        ...span,
      },
    ],
  }
}

/** Coinbase's page announces work on a coin nobody here holds. */
function small(chance: Chance, from: Millis): Works {
  const span = { from, to: from + chance.whole(1, 4) * HOUR }
  const entry: PageEntry = {
    feed: 'coinbase/status',
    id: `work${from / 1000}`,
    kind: 'work',
    name: 'MultiversX (EGLD) network upgrade',
    announcedAt: from - 50 * HOUR,
    components: ['Digital Currencies - MultiversX (EGLD)'],
    ...span,
  }
  return { closings: [], windows: [], posts: [], pages: [entry] }
}

export function everyRoute(coins: readonly Coin[], at: Millis): readonly string[] {
  return coins
    .filter((coin) => within(coin, at))
    .flatMap(({ asset, networks }) => networks.map(({ id }) => `${asset}/${id}`))
}

function inside(chance: Chance, { from, to }: Span): Span {
  return {
    from: from + chance.whole(5, 4 * 60) * SECOND,
    to: to - chance.whole(3 * 60, 25 * 60) * SECOND - MINUTE,
  }
}
