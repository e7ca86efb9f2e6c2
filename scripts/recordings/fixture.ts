/** Recorded bodies of test/fixtures as templates: what is made up keeps the shape that is documented there. */
import { readFileSync } from 'node:fs'

const FIXTURES = new URL('../../test/fixtures/', import.meta.url)
const known = new Map<string, unknown>()

/** `gate/currencies-healthy`; the same object every time, so nobody may change it. */
export function fixture<T>(path: string): T {
  const json = known.get(path) ?? JSON.parse(readFileSync(new URL(`${path}.json`, FIXTURES), 'utf8'))
  known.set(path, json)
  return json as T
}
