/** Which coins each exchange lists, and what it calls their ways out. */
import { DAY, HOUR, MINUTE, type Millis, SECOND } from '../../../src/glossary.ts'
import { type MadeNetwork, madeMarket, smallName } from '../../recordings/bodies.ts'
import type { Chance } from './chance.ts'
import { type Closing, type Coin, type Span, WITH_TABLE, type WithTable } from './facts.ts'

/** Small coins beside the six majors. */
const SMALL: Readonly<Record<WithTable, number>> = {
  binance: 130,
  kucoin: 120,
  coinbase: 70,
  kraken: 60,
  gate: 140,
  bitget: 110,
  htx: 90,
  bitfinex: 30,
}

const net = (id: string, name: string): MadeNetwork => ({ id, name, fee: '1' })
/** How many of a hundred small coins travel over these. */
const COMMON: readonly (readonly [number, readonly MadeNetwork[]])[] = [
  [28, [net('ETH', 'ERC20')]],
  [18, [net('BSC', 'BEP20')]],
  [16, [net('SOL', 'SOL')]],
  [18, [net('TRX', 'TRC20')]],
  [8, [net('ARBITRUM', 'ARBITRUM')]],
  [12, [net('ETH', 'ERC20'), net('BSC', 'BEP20')]],
]

export interface Markets {
  readonly coins: Readonly<Record<WithTable, readonly Coin[]>>
  /** Coins that are listed shut, or shut before they are struck off. */
  readonly closings: readonly Closing[]
}

export function marketsOf(chance: Chance, month: Span): Markets {
  const made = WITH_TABLE.map(
    (exchange) => [exchange, marketOf(chance.own(exchange), exchange, month)] as const,
  )
  return {
    coins: Object.fromEntries(made.map(([exchange, one]) => [exchange, one.coins])) as Markets['coins'],
    closings: made.flatMap(([, one]) => one.closings),
  }
}

interface Market {
  readonly coins: readonly Coin[]
  readonly closings: readonly Closing[]
}

function marketOf(chance: Chance, exchange: WithTable, month: Span): Market {
  const always = { from: 0, to: Infinity }
  const majors = madeMarket(0).map(({ asset, networks }) => ({ ...always, asset, networks }))
  const small = Array.from({ length: SMALL[exchange] }, (_none, index) => {
    return { ...always, asset: smallName(index), networks: common(chance) }
  })
  const graves = small.filter(() => chance.happens(0.04))
  const grown = changing(chance, exchange, small, month)
  const coins = [...majors, ...grown.coins].map((coin) => ({ ...coin, networks: waysOf(exchange, coin) }))
  const shut = graves.map((coin) => closing(exchange, coin, always, 'delisting'))
  return { coins, closings: [...shut, ...grown.closings] }
}

function common(chance: Chance): readonly MadeNetwork[] {
  let draw = chance.between(0, 100)
  for (const [share, networks] of COMMON) {
    if (draw < share) return networks
    draw -= share
  }
  return [net('ETH', 'ERC20')]
}

/** Kraken has one word for a coin; each token of Bitfinex has a method of its own. */
function waysOf(exchange: WithTable, { asset, networks }: Coin): readonly MadeNetwork[] {
  if (exchange === 'kraken') return [net('ALL', '')]
  if (exchange !== 'bitfinex') return networks
  const known = { BTC: ['BTC'], USDT: ['ETH', 'TRX', 'SOL', 'TON'] }[asset]
  return known ? known.map((id) => net(id, id)) : [networks[0] ?? net(asset, asset)]
}

/** A coin a week is listed, one is struck off, and one gets another name. */
function changing(chance: Chance, exchange: WithTable, small: readonly Coin[], { from, to }: Span): Market {
  const closings: Closing[] = []
  const coins = new Map(small.map((coin) => [coin.asset, coin]))
  const old = chance.shuffled(small)
  chance.moments(from, to, 1 / 7).forEach((at, index) => {
    const coin: Coin = { from: at, to: Infinity, asset: `N${smallName(index)}`, networks: common(chance) }
    coins.set(coin.asset, coin)
    closings.push(closing(exchange, coin, { from: at, to: at + hours(chance, 1, 30) }, 'listing'))
  })
  chance.moments(from, to, 1 / 7).forEach((at, index) => {
    const coin = old[index]
    if (coin) closings.push(strike(coins, exchange, coin, { from: at, to: at + hours(chance, 10, 60) }))
  })
  chance.moments(from, to, 1 / 20).forEach((at, index) => {
    const coin = old[index + 20]
    if (coin) closings.push(...rename(coins, exchange, coin, at))
  })
  return { coins: [...coins.values()], closings }
}

type Listed = Map<string, Coin>

function strike(coins: Listed, exchange: string, coin: Coin, shut: Span): Closing {
  coins.set(coin.asset, { ...coin, to: shut.to })
  return closing(exchange, coin, shut, 'delisting')
}

function rename(coins: Listed, exchange: string, coin: Coin, at: Millis): readonly Closing[] {
  const named: Coin = { ...coin, asset: `${coin.asset}2`, from: at + 2 * HOUR }
  coins.set(named.asset, named)
  return [
    strike(coins, exchange, coin, { from: at, to: at + DAY }),
    closing(exchange, named, { from: named.from, to: named.from + 50 * MINUTE }, 'listing'),
  ]
}

function closing(exchange: string, coin: Coin, { from, to }: Span, kind: Closing['kind']): Closing {
  const ways = waysOf(exchange as WithTable, coin)
  return { exchange, from, to, kind, routes: ways.map(({ id }) => `${coin.asset}/${id}`) }
}

function hours(chance: Chance, least: number, most: number): Millis {
  return chance.whole(least * 3600, most * 3600) * SECOND
}
