/** What the components of a status page are about: their names to signals, coins and networks. */
import type { FeedDeclaration } from '../declaration.ts'
import type { Scope, Signal } from '../glossary.ts'
import { scopeOf } from './classify/assets.ts'
import { networkId } from './vocabulary.ts'

export interface Part {
  /** Empty when we do not know what it is about, or do not watch it. */
  readonly signals: readonly Signal[]
  /** Known to be nothing we watch: bank transfers, another product. */
  readonly foreign: boolean
  readonly scope: readonly Scope[]
  /** The one coin it is about; null when it is about more. */
  readonly asset: string | null
}

const MONEY: readonly Signal[] = ['withdrawals', 'deposits']

/** Bank money is not what can get stuck here, and another product's parts are not this exchange's. */
const NOT_OURS =
  /\b(fiat|bank(ing)?|sepa|ach|wires?|swift|faster payments|pix|interac|paypal|cards?|debit|plaid|open banking|upi|imps|staking|earn|nft|support|blog|kyc|verification)\b/i

const VOCABULARY: readonly (readonly [RegExp, readonly Signal[]])[] = [
  [
    /\b(withdrawals?|sends?|payouts?|outgoing)\b.*\b(deposits?|receives?)\b|\bdeposits?\b.*\bwithdraw/i,
    MONEY,
  ],
  [/\b(withdraw\w*|sends?|sending|payouts?)\b/i, ['withdrawals']],
  [/\b(deposit\w*|receives?|receiving)\b/i, ['deposits']],
  [
    /\b(fundings?|transfers?|wallets?|on-?chain|digital currenc\w+|crypto transactions|blockchains?)\b/i,
    MONEY,
  ],
  [/\b(log-?ins?|sign-?ins?|authentication|2fa|account access)\b/i, ['login']],
  [/\b(apis?|rest|web-?sockets?|fix|streams?|market data|data feeds?)\b/i, ['api']],
  [
    /\b(trad\w+|order\w*|match\w*|spot|futures|margin|derivatives?|perpetuals?|options|engine)\b/i,
    ['trading'],
  ],
  [/\b(web-?sites?|web|mobile|apps?|ios|android|dashboard|platform|frontend|ui)\b/i, ['site']],
]

/** Signals named by words of a title or of a component. */
export function signalsIn(words: string): readonly Signal[] {
  if (NOT_OURS.test(words)) return []
  return VOCABULARY.find(([pattern]) => pattern.test(words))?.[1] ?? []
}

const TRADE =
  /\b(buys?|buying|sells?|selling|purchases?|trad(?:es?|ing)|orders?|conver(?:ts?|ting|sions?)|limit only)\b/i
const MOVES =
  /\b(withdraw\w*|deposit\w*|send\w*|receiv\w*|transfer\w*|fund\w*|wallets?|payouts?|networks?|mainnet|blockchains?|transactions?)\b/i

/** "Delayed Buys - USDC" is about a coin, and not about moving it (Coinbase, 2026). */
export function isOfTrade(title: string): boolean {
  return TRADE.test(title) && !MOVES.test(title)
}

/** `name` is "Group - Component"; the feed's own words come first. */
export function partOf(name: string, feed: Pick<FeedDeclaration, 'parts'>): Part {
  const lower = name.toLowerCase()
  const own = Object.entries(feed.parts ?? {}).find(([word]) => lower.includes(word))
  const signals = own?.[1] ?? signalsIn(name)
  const foreign = own ? own[1].length === 0 : NOT_OURS.test(name)
  const coin = signals.some((signal) => MONEY.includes(signal)) ? coinIn(name) : null
  if (coin === null) return { signals, foreign, scope: ['all'], asset: null }
  const { asset, network } = coin
  return {
    signals,
    foreign,
    scope: [network === null ? `asset:${asset}` : `route:${asset}/${network}`],
    asset,
  }
}

const TICKER = /\(([A-Z0-9]{2,12})\)(?:\s+-\s+(.{2,60}))?\s*$/

/** "Ethereum (ETH) - Polygon": the ticker, and the network after it; "Bitcoin" alone is known by its name. */
function coinIn(name: string): { readonly asset: string; readonly network: string | null } | null {
  const [, ticker, after] = TICKER.exec(name) ?? []
  if (ticker !== undefined) return { asset: ticker, network: after === undefined ? null : networkId(after) }
  const { assets } = scopeOf(name.split(' - ').at(-1) ?? name)
  return assets.length === 1 && assets[0] !== undefined ? { asset: assets[0], network: null } : null
}
