/** Tables as large as the real ones, for benchmarks: 959 coins in 2.2 MB (Binance), 1.2 MB (KuCoin). */
import { binanceCoins, type IsOpen, kucoinCurrencies, type MadeCoin, type MadeNetwork } from './bodies.ts'

const BINANCE_COINS = 959
const KUCOIN_COINS = 1250
const NETWORKS = [
  'ETH',
  'BSC',
  'SOL',
  'TRX',
  'ARBITRUM',
  'BASE',
  'MATIC',
  'OPTIMISM',
  'AVAXC',
  'TON',
] as const

const MAJORS = ['BTC', 'ETH', 'USDT', 'USDC', 'SOL', 'XRP']

/** Two or three networks a coin, the same every time. */
function fullMarket(coins: number): readonly MadeCoin[] {
  return Array.from({ length: coins }, (_, index) => ({
    asset: MAJORS[index] ?? `C${index.toString(36).toUpperCase()}`,
    networks: Array.from({ length: 2 + (index % 2) }, (_none, step) => network(index * 7 + step * 3)),
  }))
}

function network(seed: number): MadeNetwork {
  const id = NETWORKS[seed % NETWORKS.length] ?? 'ETH'
  return { id, name: id, fee: (((seed * 7919) % 100_000) / 1000).toString() }
}

/** The public table carries every field of the private one; the rest of a row is filled with what they hold. */
export function fullBinance(isOpen: IsOpen): Uint8Array {
  const table = binanceCoins(fullMarket(BINANCE_COINS), isOpen) as { data: { networkList: object[] }[] }
  const data = table.data.map((coin, index) => ({
    ...coin,
    ...ZEROES,
    networkList: coin.networkList.map((row, step) => ({ ...row, ...extras(index * 31 + step) })),
  }))
  return bytes({ ...table, data })
}

export function fullKucoin(isOpen: IsOpen): Uint8Array {
  return bytes(kucoinCurrencies(fullMarket(KUCOIN_COINS), isOpen))
}

const ZEROES = {
  free: '0',
  freeze: '0',
  ipoable: '0',
  ipoing: '0',
  locked: '0',
  storage: '0',
  withdrawing: '0',
}

function extras(seed: number): object {
  return {
    addressRegex: '^(0x)[0-9A-Fa-f]{40}$',
    memoRegex: '',
    depositDesc: '',
    withdrawDesc: '',
    specialTips: '',
    specialWithdrawTips: '',
    withdrawIntegerMultiple: '0.00000001',
    withdrawMax: '9999999999.99999999',
    withdrawInternalMin: '0.002',
    depositDust: '0.00000001',
    withdrawHideEnable: false,
    withdrawTag: false,
    insertTime: 1_700_000_000_000 + seed,
    minConfirm: 6 + (seed % 30),
    unLockConfirm: 64,
    estimatedArrivalTime: 1 + (seed % 9),
    sameAddress: false,
    resetAddressStatus: false,
    contractAddressUrl: 'https://explorer.example/token/',
    contractAddress: `0x${((seed + 1) * 2654435761).toString(16).padStart(10, '0').repeat(4)}`,
    country: 'AE,BINANCE_BAHRAIN_BSC,custody',
  }
}

function bytes(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value))
}
