/** The one assertion of the ledger's contract, free of any test runner so that it runs in a browser page too. */

export function same(actual: unknown, expected: unknown, what: string): void {
  if (isSame(actual, expected)) return
  throw new Error(`${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`)
}

/** Plain data: what a database can give back. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const names = Object.keys(left)
  return (
    names.length === Object.keys(right).length &&
    names.every((name) => Object.hasOwn(right, name) && isSame(left[name], right[name]))
  )
}

/** The error of a promise that must reject. */
export async function rejection(work: Promise<unknown>, what: string): Promise<Error> {
  try {
    await work
  } catch (error) {
    if (error instanceof Error) return error
    throw new Error(`${what}: rejected with something that is no error`)
  }
  throw new Error(`${what}: was not rejected`)
}
