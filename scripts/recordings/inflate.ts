/** Small answers grown to the size of real ones: their longest list is filled with rows like those it has. */

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/** The same answer with as many made-up rows as make it about `bytes` long; the same every time. */
export function inflate(answer: unknown, bytes: number): unknown {
  const path = longest(answer as Json, [])
  const whole = JSON.stringify(answer)
  if (path === null || whole.length >= bytes) return answer
  return grown(answer as Json, path.keys, bytes - whole.length)
}

interface Path {
  readonly keys: readonly string[]
  readonly rows: number
}

/** Where the list or the table of records with most entries lies. */
function longest(value: Json, keys: readonly string[]): Path | null {
  if (typeof value !== 'object' || value === null) return null
  const entries = Object.entries(value)
  const isRows = entries.length > 1 && entries.every(([, one]) => typeof one === 'object' && one !== null)
  const own: Path | null = isRows ? { keys, rows: entries.length } : null
  return entries.reduce<Path | null>((best, [key, one]) => {
    const found = longest(one, [...keys, key])
    return found && (best === null || found.rows > best.rows) ? found : best
  }, own)
}

function grown(value: Json, keys: readonly string[], missing: number): Json {
  const [key, ...rest] = keys
  if (key !== undefined) {
    const changed = grown((value as { readonly [key: string]: Json })[key] as Json, rest, missing)
    if (!Array.isArray(value)) return { ...(value as object), [key]: changed }
    return (value as readonly Json[]).map((one, index) => (String(index) === key ? changed : one))
  }
  return Array.isArray(value)
    ? [...value, ...rowsLike(value, missing)]
    : { ...(value as object), ...recordsLike(value as { readonly [key: string]: Json }, missing) }
}

function rowsLike(rows: readonly Json[], missing: number): readonly Json[] {
  const made: Json[] = []
  for (let length = 0, index = 0; length < missing; index++) {
    const text = another(JSON.stringify(rows[index % rows.length]), index)
    length += text.length + 1
    made.push(JSON.parse(text) as Json)
  }
  return made
}

function recordsLike(table: { readonly [key: string]: Json }, missing: number): object {
  const rows = Object.entries(table)
  const made: Record<string, Json> = {}
  for (let length = 0, index = 0; length < missing; index++) {
    const [key, row] = rows[index % rows.length] as [string, Json]
    const text = another(JSON.stringify(row), index)
    length += text.length + key.length + 6
    made[`${key}${lettersOf(index)}`] = JSON.parse(text) as Json
  }
  return made
}

/** Another coin: other ticker, other amounts, other addresses, so that it compresses like a real one. */
function another(row: string, index: number): string {
  let seed = (index + 1) * 2_654_435_761
  const chance = () => {
    seed = (seed ^ (seed << 13)) >>> 0
    seed = (seed ^ (seed >>> 17)) >>> 0
    seed = (seed ^ (seed << 5)) >>> 0
    return seed / 2 ** 32
  }
  const ticker = /"([A-Za-z0-9]{2,10})"(?!:)/.exec(row)?.[1]
  const named = ticker ? row.replaceAll(`"${ticker}"`, `"${ticker}${lettersOf(index)}"`) : row
  return named
    .replace(
      /0x[0-9a-f]{8,}/gi,
      (hex) => `0x${[...hex.slice(2)].map(() => Math.floor(chance() * 16).toString(16)).join('')}`,
    )
    .replace(/\d+\.\d+/g, (number) =>
      chance() < 0.5 ? number : (chance() * 100).toFixed(number.split('.')[1]?.length ?? 2),
    )
}

/** A, B, ... Z, AA, ... */
function lettersOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : `${lettersOf(Math.floor(index / 26) - 1)}${letter}`
}
