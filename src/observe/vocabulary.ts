/** One id per network, whatever an exchange calls it, so that "TRC20 is closed" means the same everywhere. */

/** The network of a coin whose table does not name networks: whichever way, it is open or closed as a whole. */
export const EVERY_NETWORK = 'ALL'

/** By id: the name people know it by, then the words exchanges use for it. */
const NETWORKS: Readonly<Record<string, readonly string[]>> = {
  BTC: ['Bitcoin', 'XBT', 'Bitcoin Network', 'BTC Native'],
  BTCSEGWIT: ['Bitcoin SegWit', 'BTC-Segwit', 'SEGWITBTC', 'bech32'],
  LIGHTNING: ['Lightning', 'Lightning Network', 'BTC Lightning', 'Bitcoin Lightning', 'btcln', 'LN', 'LNBTC'],
  ETH: ['Ethereum', 'ERC20', 'ERC-20', 'Ethereum Mainnet'],
  TRX: ['Tron', 'TRC20', 'TRC-20'],
  BSC: ['BNB Smart Chain', 'BEP20', 'BEP-20', 'Binance Smart Chain', 'BNB Chain'],
  BEP2: ['BNB Beacon Chain', 'Binance Chain'],
  OPBNB: ['opBNB'],
  SOL: ['Solana', 'SPL'],
  TON: ['TON', 'Toncoin', 'The Open Network', 'TON2'],
  MATIC: ['Polygon', 'POL', 'Polygon POS', 'PLYGON', 'Matic Network'],
  ARBITRUM: ['Arbitrum', 'ARB', 'Arbitrum One', 'ARBI', 'ARBONE', 'ARBEVM', 'ARBIETH'],
  ARBNOVA: ['Arbitrum Nova', 'ARB Nova'],
  OPTIMISM: ['Optimism', 'OP', 'OP Mainnet', 'OPETH', 'OPT', 'Optimistic Ethereum'],
  BASE: ['Base', 'BASEEVM', 'Base Mainnet'],
  AVAXC: ['Avalanche C-Chain', 'AVAX C-Chain', 'Avalanche', 'AVAXCCHAIN', 'AVACCHAIN', 'CCHAIN'],
  AVAX: ['Avalanche X-Chain', 'AVAX X-Chain', 'XCHAIN'],
  XRP: ['XRP Ledger', 'Ripple', 'XRPL'],
  ADA: ['Cardano'],
  DOT: ['Polkadot'],
  ASSETHUB: ['Polkadot Asset Hub', 'Asset Hub', 'STATEMINT', 'DOT Asset Hub'],
  KSM: ['Kusama'],
  NEAR: ['NEAR', 'NEAR Protocol'],
  APT: ['Aptos'],
  SUI: ['Sui'],
  SEI: ['Sei'],
  KCC: ['KuCoin Community Chain', 'KRC20'],
  LTC: ['Litecoin'],
  DOGE: ['Dogecoin'],
  BCH: ['Bitcoin Cash', 'BCHN'],
  BSV: ['Bitcoin SV', 'BCHSV'],
  ETC: ['Ethereum Classic'],
  ETHW: ['EthereumPoW', 'ETHPOW'],
  XLM: ['Stellar', 'Stellar Lumens', 'Stellar Network'],
  ATOM: ['Cosmos', 'Cosmos Hub', 'ATOM1'],
  OSMO: ['Osmosis'],
  INJ: ['Injective'],
  TIA: ['Celestia'],
  ALGO: ['Algorand'],
  XTZ: ['Tezos'],
  EOS: ['EOS', 'EOSIO'],
  VAULTA: ['Vaulta'],
  HBAR: ['Hedera', 'Hedera Hashgraph'],
  FIL: ['Filecoin'],
  ICP: ['Internet Computer'],
  VET: ['VeChain'],
  EGLD: ['MultiversX', 'Elrond'],
  FLOW: ['Flow'],
  KAIA: ['Kaia', 'Klaytn', 'KLAY'],
  KAVA: ['Kava'],
  KAVAEVM: ['Kava EVM'],
  CELO: ['Celo'],
  CRONOS: ['Cronos', 'CRO', 'Cronos EVM'],
  FTM: ['Fantom', 'Fantom Opera'],
  SONIC: ['Sonic'],
  LINEA: ['Linea', 'Linea Mainnet', 'LINEAETH'],
  MANTLE: ['Mantle', 'MNT', 'Mantle Network'],
  MANTA: ['Manta', 'Manta Pacific', 'MANTAETH'],
  SCROLL: ['Scroll', 'SCROLLETH', 'SCR'],
  STARKNET: ['Starknet', 'STRK'],
  ZKSYNC: ['zkSync Era', 'ZKSYNCERA', 'ZKS20', 'ZKERA', 'ZKSERA'],
  BERA: ['Berachain'],
  MONAD: ['Monad', 'MON'],
  HYPEREVM: ['HyperEVM', 'Hyper EVM', 'HYPE EVM'],
  WLD: ['World Chain', 'WORLDCHAIN'],
  RON: ['Ronin'],
  STX: ['Stacks'],
  XMR: ['Monero'],
  ZEC: ['Zcash'],
  DASH: ['Dash'],
  XDC: ['XDC Network'],
  KAS: ['Kaspa'],
  RUNE: ['THORChain'],
  OMNI: ['Omni', 'Omni Layer'],
  LIQUID: ['Liquid', 'Liquid Network', 'LBTC'],
  HYPERLIQUID: ['Hyperliquid', 'HyperCore'],
  PLASMA: ['Plasma'],
  STORY: ['Story', 'Story Protocol'],
  ECLIPSE: ['Eclipse'],
  FOGO: ['Fogo'],
  ZEROG: ['0G', '0G Mainnet'],
  WAVES: ['Waves'],
  IOTA: ['IOTA', 'MIOTA'],
}

const IDS: ReadonlyMap<string, string> = new Map(
  Object.entries(NETWORKS).flatMap(([id, words]) => [id, ...words].map((word) => [fold(word), id] as const)),
)

/** A network's id for any word seen for it; an unknown network keeps its own word, in capitals. */
export function networkId(word: string): string {
  const known = IDS.get(fold(word))
  if (known !== undefined) return known
  // "Tron (TRC20)", "BEP20(BSC)", "AVAX C-Chain(AVAX)": the word outside says more than the one inside.
  const [, outside, inside] = /^(.{1,60}?)\s*\(([^()]{1,40})\)\s*$/.exec(word) ?? []
  if (outside === undefined || inside === undefined) return inCapitals(word)
  return IDS.get(fold(outside)) ?? IDS.get(fold(inside)) ?? inCapitals(word)
}

/** "Tron" for TRX; an unknown id is its own name. */
export function networkName(id: string): string {
  return Object.hasOwn(NETWORKS, id) ? (NETWORKS[id]?.[0] ?? id) : id
}

/** Whether an id is one of ours. */
export function isNetwork(id: string): boolean {
  return Object.hasOwn(NETWORKS, id)
}

function fold(word: string): string {
  return word
    .slice(0, 60)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
}

/** Fit for a scope, which is cut at `:` and `/`. */
function inCapitals(word: string): string {
  return word
    .slice(0, 32)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}
