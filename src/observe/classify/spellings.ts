/** The names of `names.ts` as pieces of patterns, and the way back from a name to its coin. */
import { NAMED, type Named } from './names.ts'

const LATIN = /^[\x20-\x7e]+$/
/** "Bitcoin Gold (BTG)" is another coin than Bitcoin. */
const LATIN_END =
  '(?![A-Za-z0-9])(?! (?:(?!Network|Mainnet|Chain|Blockchain)[A-Z][a-z]{1,12} ){1,2}\\([A-Z0-9]{2,10}\\))'
/**
 * "톤" is no coin inside "스톤", and "비트코인에스브이" is another one than "비트코인": after a Korean or Japanese name
 * may come a particle, or what the coin or network is said to do.
 */
const EASTERN_END =
  '(?=$|[^가-힣ァ-ヶー]|네트워크|메인넷|계열|기반|체인|系|지갑|입출금|출금|입금|ネットワーク|チェーン|メインネット|ウォレット|ハードフォーク|メンテナンス|サービス|機能|(?:의|은|는|이|가|을|를|와|과|에|도|로|으로)(?:[^가-힣]|$))'

const rows: ReadonlyMap<string, Named> = new Map(
  NAMED.flatMap((row) => row.names.flatMap((name) => spellings(name).map((one) => [one, row] as const))),
)

export function rowNamed(name: string): Named | undefined {
  return rows.get(name)
}

/** Any name at all. */
export const NAME = alternatives([...rows.keys()])
/** Names that mean a network even when they stand alone. */
export const LAYER = alternatives([...rows].filter(([, row]) => row.layer).map(([name]) => name))
/** Tickers that are also used for networks: "USDT-SOL". */
export const CHAIN = alternatives([
  ...new Set(NAMED.flatMap(({ asset, network }) => [asset, network]).filter((one) => isTicker(one))),
])

function isTicker(word: string | null): word is string {
  return word !== null && /^[A-Z0-9]+$/.test(word)
}

function spellings(name: string): readonly string[] {
  return LATIN.test(name) ? [...new Set([name, name.toUpperCase()])] : [name]
}

/** Longer names first, so that "Bitcoin Cash" is tried before "Bitcoin". What bounds a name is tried once for all. */
function alternatives(names: readonly string[]): string {
  const either = (some: readonly string[]) =>
    [...some]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|')
  const latin = names.filter((name) => LATIN.test(name))
  const eastern = names.filter((name) => !LATIN.test(name))
  return [
    `(?<![A-Za-z0-9])(?:${either(latin)})${LATIN_END}`,
    ...(eastern.length > 0 ? [`(?<![가-힣ァ-ヶー])(?:${either(eastern)})${EASTERN_END}`] : []),
  ].join('|')
}
