/** The coins an announcement names: by ticker, or by a name everybody knows. */
import { networksOf } from './networks.ts'
import { NAME, rowNamed } from './spellings.ts'

export interface Scope {
  readonly assets: readonly string[]
  readonly networks: readonly string[]
}

/** Capitals that are no tickers. Inside brackets only the first line counts: THE, NEW and AI are coins too. */
const NEVER = new Set(
  'UTC GMT KST JST HKT SGT EST EDT ET PST PDT CET AM PM FAQ API P2P C2C VIP NFT KYC EEA EU UK US USA UAE L1 L2 2FA DDOS IOS BEP2 TGE IEO IMPORTANT NOTICE UPDATE UPDATED URGENT ALERT RESOLVED COMPLETED FINISHED MAINTENANCE SUSPENDED SUSPENSION WITHDRAWAL WITHDRAWALS DEPOSIT DEPOSITS TEMPORARY RESUMED NETWORK UPGRADE WALLET'.split(
    ' ',
  ),
)
const WORDS = new Set(
  'OKX MEXC HTX XT WEEX KUCOIN BINGX LBANK BITMART BYBIT BINANCE BITGET GATE COINEX UPBIT GMO SBI VC DMM APIS NFTS AMA ETF AML HK OTC DEX CEX DEFI EVM RPC UI ID IP OS APP WEB WEB3 CEO AI NEW NOT AND FOR THE ALL KB NH OMNI OP FX CFD SPOT TOP NO RWA AWS COM USDS'.split(
    ' ',
  ),
)
/** A name, and the bracket of a ticker that may follow it. */
const NAME_ALONE = new RegExp(`(${NAME})(\\s?\\((?=\\s?[A-Z0-9$]))?`, 'g')
/** "WAX (WAXP)": the capitals before a ticker are a name. */
const CALLED_BY = /(?<![A-Za-z0-9])[A-Z0-9]{2,10}\s?(?=\(\s?[A-Z0-9]{1,12}\s?\))/g
/** "CITEX恢复DMCH充提": the house speaking, not a coin. */
const SPEAKER =
  /^\s?[A-Z0-9]{2,12}(?=\s?(?:恢复|恢復|关于|關於|将|將|宣布))|\(\s?[A-Z0-9]{2,12}\s?\)(?=\s?(?:关于|關於))/
const IN_BRACKETS = /\(\s?([A-Z0-9$.]{1,15}(?:\s?[,、/&]\s?[A-Z0-9$.]{1,15}){0,20})\s?\)/g
const PAIR =
  /(?<![A-Za-z0-9])([A-Z0-9]{2,12})[-/_](?:USDT|USDC|USD|BUSD|FDUSD|BTC|ETH|BNB|EUR|GBP|JPY|KRW|TRY)(?![A-Za-z0-9])/g
const BARE = /(?<![A-Za-z0-9._$&])(?<!\d\s?)[A-Z0-9]{2,10}(?![A-Za-z0-9Ⓢ]|\.(?:com|io|COM|IO))/g
/** HUSDT is a contract on H, not USDT, and not a coin. */
const JOINED = /^[A-Z0-9]+(?:USDT|USDC|BUSD)$/
/** "3X", "24H": a size or a time. */
const MEASURE = /^\d+[XHDMK]?$/
/** A token standard that `networksOf` left, as in "non-ERC20". */
const STANDARD = /^(?:TRC|ERC|BEP|KRC)\d+$/
/** The markets a coin is listed on: "(KRW, BTC, USDT 마켓)". */
const MARKETS = /[A-Z, ]{2,40}\s?(?:마켓|markets?\b)/g
const MOST = 30

export function scopeOf(words: string): Scope {
  const { networks, rest } = networksOf(words)
  const assets = new Set<string>()
  const take = (ticker: string | null | undefined) => {
    if (ticker && assets.size < MOST) assets.add(ticker)
    return ' '
  }
  const left = rest
    .replace(CALLED_BY, '')
    .replace(SPEAKER, ' ')
    .replace(MARKETS, (markets) => (markets.includes(',') ? ' ' : markets))
    .replace(PAIR, (_, base: string) => take(isTicker(base) ? base : null))
    // A name followed by its ticker in brackets is named by the ticker.
    .replace(NAME_ALONE, (_, name: string, symbol?: string) =>
      symbol ? symbol : take(rowNamed(name)?.asset),
    )
    .replace(IN_BRACKETS, (_, list: string) => takeAll(list, take))
  if (!isShouted(left)) for (const [ticker] of left.matchAll(BARE)) if (isTicker(ticker)) take(ticker)
  return { assets: inOrder([...assets], words), networks }
}

function takeAll(list: string, take: (ticker: string) => string): string {
  for (const part of list.split(/[,、/&]/)) {
    const ticker = part.trim().replace(/^\$/, '')
    if (/[A-Z]/.test(ticker) && !NEVER.has(ticker) && !JOINED.test(ticker)) take(ticker)
  }
  return ' '
}

function isTicker(word: string): boolean {
  return (
    /[A-Z]/.test(word) &&
    !NEVER.has(word) &&
    !WORDS.has(word) &&
    !JOINED.test(word) &&
    !MEASURE.test(word) &&
    !STANDARD.test(word)
  )
}

/** A title all in capitals names coins in brackets only. */
function isShouted(words: string): boolean {
  const small = words.match(/[a-z]/g)?.length ?? 0
  return /[A-Z]{3,} [A-Z]{3,} [A-Z]{3,}/.test(words) && small < 3
}

function inOrder(assets: readonly string[], words: string): readonly string[] {
  const place = (asset: string) => (words.indexOf(asset) + words.length + 1) % (words.length + 1)
  return [...assets].sort((a, b) => place(a) - place(b))
}
