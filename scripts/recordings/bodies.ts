/** Made-up coins, and withdrawal tables of them in the documented shapes. */

export type { MadeEvent } from './clouds.ts'

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
  {
    asset: 'BTC',
    networks: [net('BTC', 'BTC', '0.0001'), net('LIGHTNING', 'Lightning Network', '0.00001'), BSC],
  },
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

/** The name of the small coin at this place: QAA, QAB, ... */
export function smallName(index: number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
  return `Q${letters[Math.floor(index / 26) % 26]}${letters[index % 26]}${Math.floor(index / 676) || ''}`
}

/** Bank money: listed beside the coins, and no way out. */
const EURO = {
  coin: 'EUR',
  name: 'Euro',
  depositAllEnable: true,
  withdrawAllEnable: true,
  isLegalMoney: true,
  trading: true,
  networkList: [],
}

const BINANCE_SAYS: Readonly<Record<string, string>> = {
  BTC: 'Bitcoin',
  SOL: 'Solana',
  ARBITRUM: 'Arbitrum One',
}

/** GET /bapi/capital/v1/public/capital/getNetworkCoinAll */
export function binanceCoins(market: readonly MadeCoin[], isOpen: IsOpen): object {
  const data = [...market.map((coin) => binanceRow(coin, isOpen)), EURO]
  return { code: '000000', message: null, messageDetail: null, data, success: true }
}

function binanceRow({ asset, networks }: MadeCoin, isOpen: IsOpen): object {
  const list = networks.map(({ id, name, fee }) => ({
    network: id,
    coin: asset,
    networkDisplay: BINANCE_SAYS[id] ?? name,
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
}

const KUCOIN_IDS: Readonly<Record<string, string>> = { LIGHTNING: 'btcln', BTCSEGWIT: 'bech32' }

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
