/** The coins an announcement names: by ticker, or by a name everybody knows. */
import { en } from './en.ts'
import { HOUSE_TICKERS } from './houses.ts'
import { networksOf } from './networks.ts'
import { EXCEPT, isPlain } from './reach.ts'
import { NAME, rowNamed } from './spellings.ts'

export interface Scope {
  readonly assets: readonly string[]
  readonly networks: readonly string[]
}

/** Capitals that are no tickers. Inside brackets only the first line counts: THE, NEW and AI are coins too. */
const NEVER = new Set(
  'UTC GMT KST JST HKT SGT EST EDT ET PST PDT PT CET AM PM FAQ API P2P C2C VIP NFT KYC EEA EU UK US USA UAE L1 L2 2FA DDOS IOS BEP2 TGE IEO NETWORK'.split(
    ' ',
  ),
)
const WORDS = new Set([
  ...HOUSE_TICKERS,
  ...'SBI VC DMM APIS NFTS AMA ETF AML HK OTC DEX CEX DEFI EVM RPC UI ID IP OS APP WEB WEB3 CEO AI NEW NOT AND FOR THE ALL KB NH OMNI OP FX CFD SPOT TOP NO RWA AWS COM USDS SMS OSKO UFJ SWIFT'.split(
    ' ',
  ),
])
/** A name, and the bracket of a ticker that may follow it. "(ACH)" is a coin, "ACH deposits" are dollars. */
const NAME_ALONE = new RegExp(`(?<!\\((?=ACH\\)))(${NAME})(\\s?\\((?=\\s?[A-Z0-9$]))?`, 'g')
/** "WAX (WAXP)": the capitals before a ticker are a name. */
const CALLED_BY = /(?<![A-Za-z0-9])[A-Z0-9]{2,10}\s?(?=\(\s?[A-Z0-9]{1,12}\s?\))/g
/** "CITEX恢复DMCH充提": the house speaking, and no coin when another is named. */
const SPEAKER =
  /^\s?[A-Z0-9]{2,12}(?=\s?(?:恢复|恢復|关于|關於|将|將|宣布))|\(\s?[A-Z0-9]{2,12}\s?\)(?=\s?(?:关于|關於))/
const IN_BRACKETS = /\(([^()]{1,300})\)/g
const PAIR =
  /(?<![A-Za-z0-9])([A-Z0-9]{2,12})[-/_](?:USDT|USDC|USD|BUSD|FDUSD|BTC|ETH|BNB|EUR|GBP|JPY|KRW|TRY)(?![A-Za-z0-9])/g
const BARE = /(?<![A-Za-z0-9._$&])(?<!\d\s?)[A-Z0-9]{2,10}(?![A-Za-z0-9Ⓢ]|-20(?!\d)|\.(?:com|io|COM|IO))/g
/** HUSDT is a contract on H, not USDT, and not a coin. */
const JOINED = /^[A-Z0-9]+(?:USDT|USDC|BUSD)$/
/** "3X", "24H": a size or a time. */
const MEASURE = /^\d+[XHDMK]?$/
/** A token standard that `networksOf` left, as in "non-ERC20". */
const STANDARD = /^(?:TRC|ERC|BEP|KRC)\d+$/
/** The markets a coin is listed on: "(KRW, BTC, USDT 마켓)". */
const MARKETS = /[A-Z, ]{2,40}\s?(?:마켓|markets?\b)/g
const MOST = 30

export function scopeOf(said: string): Scope {
  const words = said.replace(EXCEPT, ' ')
  const spoken = scopeIn(words.replace(SPEAKER, ' '))
  return spoken.assets.length + spoken.networks.length > 0 ? spoken : scopeIn(words)
}

function scopeIn(words: string): Scope {
  const { networks, rest } = networksOf(words)
  const assets = new Set<string>()
  const take = (ticker: string | null | undefined) => {
    if (ticker && assets.size < MOST) assets.add(ticker)
    return ' '
  }
  const left = rest
    .replace(CALLED_BY, '')
    .replace(MARKETS, (markets) => (markets.includes(',') ? ' ' : markets))
    // Upbit writes its markets the other way round.
    .replace(/KRW-(?=[A-Z])/g, '')
    .replace(PAIR, (_, base: string) => take(isTicker(base) ? base : null))
    // A name followed by its ticker in brackets is named by the ticker.
    .replace(NAME_ALONE, (_, name: string, symbol?: string) =>
      symbol ? symbol : take(rowNamed(name)?.asset),
    )
    .replace(IN_BRACKETS, (whole, list: string) => takeAll(list, take) ?? whole)
  if (!isShouted(left)) for (const [ticker] of left.matchAll(BARE)) if (isTicker(ticker)) take(ticker)
  return { assets: inOrder([...assets], words), networks }
}

/** Null when it is no list of tickers. */
function takeAll(list: string, take: (ticker: string) => string): string | null {
  const tickers = list.split(/[,、/&]/).map((part) => part.trim().replace(/^\$/, ''))
  if (!tickers.every((ticker) => /^[A-Z0-9.]{1,15}$/.test(ticker))) return null
  for (const ticker of tickers)
    if (/[A-Z]/.test(ticker) && !isNever(ticker) && !JOINED.test(ticker)) take(ticker)
  return ' '
}

/** "(COMPLETED)" and "(NOTICE)" are no coins; HOT and OPEN are. */
function isNever(word: string): boolean {
  return NEVER.has(word) || (word.length > 5 && isPlain(word, en))
}

function isTicker(word: string): boolean {
  return (
    /[A-Z]/.test(word) &&
    !isNever(word) &&
    !WORDS.has(word) &&
    !JOINED.test(word) &&
    !MEASURE.test(word) &&
    !STANDARD.test(word)
  )
}

/** A title all in capitals names coins in brackets only. */
function isShouted(words: string): boolean {
  const small = words.match(/[a-z]/g)?.length ?? 0
  return /[A-Z]{3} [A-Z]{3,30} [A-Z]{3}/.test(words) && small < 3
}

function inOrder(assets: readonly string[], words: string): readonly string[] {
  const place = (asset: string) => (words.indexOf(asset) + words.length + 1) % (words.length + 1)
  return [...assets].sort((a, b) => place(a) - place(b))
}
