/** Withdrawal tables of the exchanges that have one, whole and coin by coin, in the shapes of their fixtures. */
import { binanceCoins, type IsOpen, kucoinCurrencies, kucoinCurrency, type MadeCoin } from './bodies.ts'
import {
  bitfinexTable,
  bitgetTable,
  type CoinBody,
  coinbaseCoin,
  gateCoin,
  htxTable,
  krakenTable,
  poloniexCoin,
} from './coin-bodies.ts'

/** Where an exchange's routes are asked for, and what they look like there. */
export interface MadeTable {
  readonly url: string
  readonly whole: (market: readonly MadeCoin[], isOpen: IsOpen) => object
  /** Coins with an address of their own. */
  readonly coins: readonly MadeSentinel[]
}

interface MadeSentinel {
  readonly assets: readonly string[]
  readonly url: string
  readonly body: (market: readonly MadeCoin[], isOpen: IsOpen) => object
}

/** One address a major, as most exchanges have it. */
function ofEach(addressOf: (asset: string) => string, body: CoinBody): readonly MadeSentinel[] {
  return ['BTC', 'ETH', 'USDT'].map((asset) => ({
    assets: [asset],
    url: addressOf(asset),
    body: (market, isOpen) => body(coinIn(market, asset), isOpen),
  }))
}

function coinIn(market: readonly MadeCoin[], asset: string): MadeCoin {
  return market.find((one) => one.asset === asset) ?? { asset, networks: [] }
}

const each = (body: CoinBody) => (market: readonly MadeCoin[], isOpen: IsOpen) =>
  market.map((coin) => body(coin, isOpen))

const KRAKEN_ASSETS = 'https://api.kraken.com/0/public/Assets'
const BITGET_COINS = 'https://api.bitget.com/api/v2/spot/public/coins'
const HTX_COINS = 'https://api.huobi.pro/v2/reference/currencies'
const GATE_COINS = 'https://api.gateio.ws/api/v4/spot/currencies'
const COINBASE_COINS = 'https://api.exchange.coinbase.com/currencies'
const POLONIEX_COINS = 'https://api.poloniex.com/v2/currencies'
const KUCOIN_COINS = 'https://api.kucoin.com/api/v3/currencies'

/** By exchange. */
export const TABLES = {
  binance: {
    url: 'https://www.binance.com/bapi/capital/v1/public/capital/getNetworkCoinAll',
    whole: binanceCoins,
    coins: [],
  },
  kucoin: {
    url: KUCOIN_COINS,
    whole: kucoinCurrencies,
    coins: ofEach(
      (asset) => `${KUCOIN_COINS}/${asset}`,
      (coin, isOpen) => kucoinCurrency([coin], coin.asset, isOpen),
    ),
  },
  coinbase: {
    url: COINBASE_COINS,
    whole: each(coinbaseCoin),
    coins: ofEach((asset) => `${COINBASE_COINS}/${asset}`, coinbaseCoin),
  },
  kraken: {
    url: KRAKEN_ASSETS,
    whole: krakenTable,
    coins: [
      {
        assets: ['BTC', 'ETH', 'USDT'],
        url: `${KRAKEN_ASSETS}?asset=XBT,ETH,USDT`,
        body: (market, isOpen) =>
          krakenTable(
            ['BTC', 'ETH', 'USDT'].map((asset) => coinIn(market, asset)),
            isOpen,
          ),
      },
    ],
  },
  gate: {
    url: GATE_COINS,
    whole: each(gateCoin),
    coins: ofEach((asset) => `${GATE_COINS}/${asset}`, gateCoin),
  },
  bitget: {
    url: BITGET_COINS,
    whole: bitgetTable,
    coins: ofEach(
      (asset) => `${BITGET_COINS}?coin=${asset}`,
      (coin, isOpen) => bitgetTable([coin], isOpen),
    ),
  },
  htx: {
    url: `${HTX_COINS}?authorizedUser=false`,
    whole: htxTable,
    coins: ofEach(
      (asset) => `${HTX_COINS}?currency=${asset.toLowerCase()}`,
      (coin, isOpen) => htxTable([coin], isOpen),
    ),
  },
  bitfinex: {
    url: 'https://api-pub.bitfinex.com/v2/conf/pub:info:tx:status,pub:map:tx:method',
    whole: bitfinexTable,
    coins: [],
  },
  poloniex: {
    url: POLONIEX_COINS,
    whole: each(poloniexCoin),
    coins: ofEach((asset) => `${POLONIEX_COINS}/${asset}`, poloniexCoin),
  },
} as const satisfies Readonly<Record<string, MadeTable>>

export type TableOf = keyof typeof TABLES
