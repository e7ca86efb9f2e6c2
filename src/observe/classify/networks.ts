/** The networks an announcement names, and what is left of it when they are taken out. */

import { networkId } from '../vocabulary.ts'
import { en } from './en.ts'
import { isPlain } from './reach.ts'
import { CHAIN, LAYER, NAME, rowNamed } from './spellings.ts'

export interface Networks {
  readonly networks: readonly string[]
  /** The words without them, so that "Tron Network (TRX)" leaves no coin TRX behind. */
  readonly rest: string
}

const LATIN = '(?:[Nn]etworks?|NETWORK|[Mm]ainnet|[Bb]lockchain|[Cc]hain)(?![a-z])'
const EASTERN =
  '(?:네트워크|메인넷|체인|계열|기반|网络|網路|網絡|主网|主網|链|鏈|系列?|ネットワーク|チェーン|メインネット)'
/** A coin that moves to another network is the coin: "MANTRA (OM) Mainnet Token Swap", "그래비티(G) 네트워크 전환". */
const MOVES =
  '(?!\\s?(?:[Tt]oken [Ss]wap|[Ss]wap|[Mm]igration|전환|스왑|이전|切[换換]|迁移|遷移|スワップ|への?移行))'
/** What calls the word before it a network. "VeChain" is one word, and a coin. */
const CALLED = `(?:(?:[\\s-]${LATIN}|-based|\\s?の?${EASTERN})${MOVES})`
const SYMBOL = '\\(([A-Za-z0-9-]{1,14})\\)'
const STANDARD = '(?:TRC|ERC|BEP|KRC)-?(?:20|2|721)'
const STABLE = 'USDT|USDC|USDE|DAI|FDUSD|TUSD|PYUSD|USD1'
/** What follows or precedes a network that is worked on, where "Kyber Network (KNC)" is otherwise a coin. */
const WORKED_ON =
  /^\W{0,3}(?:upgrade|hard|maintenance|wallet|钱包|錢包|升级|升級|维护|維護|지갑|업그레이드|점검|メンテナンス|アップグレード|アップデート)/i
const WORK_FOR = /(?:maintenance|upgrade) (?:for|of|on)(?: the)? $/i
/** Words before "network" that name none, besides the ones that narrow nothing ("Binance Resumes Network ..."). */
const NOT_NAMES = new Set(
  'Affected Banking Beacon Block Cross Main Many Multi Native New Other Public Side Smart Social Supply Test Which'.split(
    ' ',
  ),
)

/** A name nobody has told us. */
const WORD = '[A-Z][A-Za-z0-9.]{1,14}(?: [A-Z]\\d)?'

type Finder = readonly [RegExp, (match: Match) => string | null]
interface Match {
  readonly groups: readonly (string | undefined)[]
  readonly before: string
  readonly after: string
}

/** In order: each takes its words out of what the next one sees. */
const FINDERS: readonly Finder[] = [
  // "NEO N3, Ontology 네트워크": the first of two that share the word.
  [
    pattern(`(${NAME}|(?<![A-Za-z0-9])${WORD})\\s?[,、/&]\\s?(?=(?:${WORD}|${NAME})${CALLED})`),
    ({ groups: [word] }) => known(word),
  ],
  // "Ethereum (ETH) Fusaka Network Upgrade": the upgrade has a name as well.
  [
    pattern(`(${NAME})(?:\\s?${SYMBOL})?\\s[A-Z][a-z]{2,14}\\s(?:[Nn]etwork|[Mm]ainnet)(?=\\s[Uu]pgrade)`),
    ({ groups: [name] }) => named(name),
  ],
  [pattern(`(${NAME})(?:\\s?${SYMBOL})?${CALLED}(?:\\s?${SYMBOL})?`), ({ groups: [name] }) => named(name)],
  [pattern(`(?<![A-Za-z0-9])(${WORD})${CALLED}\\s?${SYMBOL}`), worked],
  [pattern(`(?<![A-Za-z0-9])(${WORD})(?:\\s?${SYMBOL})?${CALLED}`), called],
  [pattern(`${SYMBOL}${CALLED}`), ({ groups: [symbol] }) => networkId(symbol ?? '')],
  [pattern(`(?:${NAME})\\s?\\((${STANDARD})\\)`), ({ groups: [standard] }) => networkId(standard ?? '')],
  [pattern(`(?<=\\b(?:${STABLE})\\s?)[-(/]\\s?(${NAME}|${CHAIN})\\)?`), ({ groups: [word] }) => known(word)],
  [
    pattern(`\\b(?:on|via|over|through)\\s(?:the\\s)?(${NAME})(?!\\s?[\\w(])`),
    ({ groups: [name] }) => named(name),
  ],
  [pattern(`\\b(?:via|over|through)\\s(?:the\\s)?(${CHAIN})(?![\\w-])`), ({ groups: [word] }) => known(word)],
  [
    pattern(`\\b(?:on|via|over|through)\\s(?:the\\s)?(${NAME})(?=\\s(?!send|dep|with)[a-z])`),
    ({ groups: [name] }) => named(name),
  ],
  [pattern(`(${LAYER})(?:\\s?${SYMBOL})?`), layered],
  // Korean coins end in 네트워크 and 체인 themselves: "비체인(VET)".
  [pattern(`()(?:网络|網路|網絡|ネットワーク)\\s?${SYMBOL}`), worked],
  [
    pattern(`(?<![A-Za-z0-9]|非|[Nn]on-)(${STANDARD}|SPL)(?![A-Za-z0-9])`),
    ({ groups: [word] }) => networkId(word ?? ''),
  ],
]

export function networksOf(words: string): Networks {
  const networks = new Set<string>()
  let rest = words
  for (const [found, network] of FINDERS) {
    rest = rest.replace(found, (...all) => {
      const at = all.findIndex((one) => typeof one === 'number')
      const [whole, seen, offset] = [String(all[0]), rest, Number(all[at])]
      const match = {
        groups: all.slice(1, at),
        before: seen.slice(Math.max(0, offset - 30), offset),
        after: seen.slice(offset + whole.length, offset + whole.length + 20),
      }
      const id = network(match)
      if (id === null || id === '') return whole
      networks.add(id)
      return ' '
    })
  }
  return { networks: [...networks], rest }
}

/** The chains named in words that are about a chain. "Cardano (ADA) hard fork" names the coin. */
export function chainsIn(words: string): readonly string[] {
  const found = [...words.matchAll(pattern(`(${NAME})(?!\\s?\\()`))].flatMap(([, name]) => named(name) ?? [])
  return [...new Set(found)]
}

function named(name: string | undefined): string | null {
  const network = rowNamed(name ?? '')?.network
  return network ? networkId(network) : null
}

function known(word: string | undefined): string | null {
  return named(word) ?? (word ? networkId(word) : null)
}

function worked({ groups: [name, symbol], before, after }: Match): string | null {
  if (isNoName(name ?? '') || !(WORKED_ON.test(after) || WORK_FOR.test(before))) return null
  return networkId(symbol ?? '')
}

function isNoName(word: string): boolean {
  return NOT_NAMES.has(word) || en.some.test(word) || (word !== '' && isPlain(word, en))
}

function called({ groups: [name, symbol], after }: Match): string | null {
  // Left for the coins: "Kyber Network (KNC)".
  if (isNoName(name ?? '') || after.trimStart().startsWith('(')) return null
  return networkId(symbol ?? name ?? '')
}

/** "Arbitrum (ARB)" is the coin; "zkSync Era (ZKSYNCERA)" and plain "Arbitrum" are the network. */
function layered({ groups: [name, symbol] }: Match): string | null {
  const row = rowNamed(name ?? '')
  if (!row?.network) return null
  return symbol === undefined || (networkId(symbol) === networkId(row.network) && symbol !== row.asset)
    ? networkId(row.network)
    : null
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'g')
}
