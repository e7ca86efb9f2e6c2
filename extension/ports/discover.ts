/** Looks at an address a person has typed. What reads the answers is loaded only now: few people ever need it. */
import type { Discovered, Search } from '../../src/own/discover.ts'
import { fetchFeed } from './fetcher.ts'

export async function discoverAt(url: string, own: Search['own']): Promise<Discovered> {
  const { discover } = await import('../../src/own/discover.ts')
  return discover({ url, own, fetch: fetchFeed, now: Date.now() })
}
