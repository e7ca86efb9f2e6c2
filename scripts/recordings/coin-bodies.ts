/** Coins and tables of the exchanges beside Binance and KuCoin, in the shapes of their fixtures. */
import type { IsOpen, MadeCoin, MadeNetwork } from './bodies.ts'
import { fixture } from './fixture.ts'

export type CoinBody = (coin: MadeCoin, isOpen: IsOpen) => object

/** What an exchange calls a network; without a word of its own it uses ours. */
function wordIn(words: Readonly<Record<string, string>>, { id }: MadeNetwork): string {
  return words[id] ?? id
}

const TOKENS = { ETH: 'ERC20', TRX: 'TRC20', BSC: 'BEP20' }

interface GateCoin {
  readonly chains: readonly object[]
}

const GATE_WORDS = { ARBITRUM: 'ARBEVM', BASE: 'BASEEVM' }

export const gateCoin: CoinBody = ({ asset, networks }, isOpen) => {
  const [coin] = fixture<readonly GateCoin[]>('gate/currencies-healthy')
  const chains = networks.map((network) => ({
    ...coin?.chains[0],
    name: wordIn(GATE_WORDS, network),
    withdraw_disabled: !isOpen(asset, network.id),
  }))
  return { ...coin, currency: asset, name: asset, chain: networks[0]?.id ?? asset, chains }
}

interface BitgetTable {
  readonly data: readonly { readonly chains: readonly object[] }[]
}

export function bitgetTable(coins: readonly MadeCoin[], isOpen: IsOpen): object {
  const table = fixture<BitgetTable>('bitget/coins-healthy')
  const [coin] = table.data
  const data = coins.map(({ asset, networks }, index) => ({
    ...coin,
    coinId: String(index + 1),
    coin: asset,
    chains: networks.map((network) => ({
      ...coin?.chains[0],
      chain: wordIn({ ...TOKENS, ARBITRUM: 'ArbitrumOne' }, network),
      withdrawable: String(isOpen(asset, network.id)),
      withdrawFee: network.fee,
    })),
  }))
  return { ...table, data }
}

interface HtxTable {
  readonly data: readonly { readonly chains: readonly object[] }[]
}

export function htxTable(coins: readonly MadeCoin[], isOpen: IsOpen): object {
  const table = fixture<HtxTable>('htx/currencies-healthy')
  const [coin] = table.data
  const data = coins.map(({ asset, networks }) => ({
    ...coin,
    currency: asset.toLowerCase(),
    chains: networks.map((network) => ({
      ...coin?.chains[0],
      chain: `${network.id}${asset}`.toLowerCase(),
      displayName: wordIn(TOKENS, network),
      baseChain: network.id,
      baseChainProtocol: wordIn(TOKENS, network),
      withdrawStatus: isOpen(asset, network.id) ? 'allowed' : 'prohibited',
      transactFeeWithdraw: network.fee,
    })),
  }))
  return { ...table, data }
}

interface CoinbaseCoin {
  readonly supported_networks: readonly object[]
}

const COINBASE_WORDS = {
  BTC: 'bitcoin',
  ETH: 'ethereum',
  SOL: 'solana',
  ARBITRUM: 'arbitrum',
  BASE: 'base',
  XRP: 'ripple',
}

export const coinbaseCoin: CoinBody = ({ asset, networks }, isOpen) => {
  const [coin] = fixture<readonly CoinbaseCoin[]>('coinbase/currencies-healthy')
  const supported_networks = networks.map((network) => ({
    ...coin?.supported_networks[0],
    id: wordIn(COINBASE_WORDS, network),
    name: wordIn(COINBASE_WORDS, network),
    status: isOpen(asset, network.id) ? 'online' : 'offline',
  }))
  return { ...coin, id: asset, name: asset, display_name: asset, supported_networks }
}

interface KrakenTable {
  readonly result: Readonly<Record<string, object>>
}

/** Kraken has one word for a coin: it is closed once none of its networks is open. */
export function krakenTable(coins: readonly MadeCoin[], isOpen: IsOpen): object {
  const table = fixture<KrakenTable>('kraken/assets-healthy')
  const result = coins.map(({ asset, networks }) => {
    const altname = asset === 'BTC' ? 'XBT' : asset
    const status = networks.some(({ id }) => isOpen(asset, id)) ? 'enabled' : 'funding_temporarily_disabled'
    return [`X${altname}`, { ...table.result.XXBT, altname, status }]
  })
  return { ...table, result: Object.fromEntries(result) }
}

const BITFINEX_METHODS: Readonly<Record<string, string>> = {
  'BTC/BTC': 'BITCOIN',
  'BTC/LIGHTNING': 'LNX',
  'ETH/ETH': 'ETHEREUM',
  'USDT/ETH': 'TETHERUSE',
  'USDT/TRX': 'TETHERUSX',
  'USDT/SOL': 'TETHERUSDTSOL',
  'USDT/TON': 'TETHERUSDTTON',
  'USDC/ETH': 'UDC',
  'SOL/SOL': 'SOL',
  'XRP/XRP': 'RIPPLE',
}
const BITFINEX_TICKERS: Readonly<Record<string, string>> = { USDT: 'UST', USDC: 'UDC' }

/** Method by method: most small tokens have one, named after themselves. */
export function bitfinexTable(coins: readonly MadeCoin[], isOpen: IsOpen): object {
  const [states, map] = fixture<readonly (readonly (readonly unknown[])[])[]>('bitfinex/methods-healthy')
  const rest = states?.[0]?.slice(3) ?? []
  const methods = coins.flatMap(({ asset, networks }) =>
    networks.map(({ id }) => {
      const method = BITFINEX_METHODS[`${asset}/${id}`] ?? asset
      return { method, ticker: BITFINEX_TICKERS[asset] ?? asset, open: isOpen(asset, id) }
    }),
  )
  if (!map) throw new Error('the fixture of Bitfinex holds two lists')
  return [
    methods.map(({ method, open }) => [method, 1, open ? 1 : 0, ...rest]),
    methods.map(({ method, ticker }) => [method, [ticker]]),
  ]
}

interface PoloniexCoin {
  readonly networkList: readonly object[]
}

export const poloniexCoin: CoinBody = ({ asset, networks }, isOpen) => {
  const [coin] = fixture<readonly PoloniexCoin[]>('poloniex/currencies-healthy')
  const networkList = networks.map((network, index) => ({
    ...coin?.networkList[0],
    id: index,
    coin: asset,
    name: asset,
    blockchain: network.id,
    withdrawalEnable: isOpen(asset, network.id),
    withdrawFee: network.fee,
  }))
  return { ...coin, coin: asset, name: asset, networkList }
}
