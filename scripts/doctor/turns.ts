/** Asks one host at a time for each of its feeds, hosts beside each other, and keeps the hosts' limits. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Feed } from '../../src/feeds.ts'
import { gapOf } from '../../src/poll/gap.ts'

export async function inTurns<T>(
  feeds: readonly Feed[],
  look: (feed: Feed) => Promise<T>,
): Promise<readonly T[]> {
  const byHost = new Map<string, Feed[]>()
  for (const feed of feeds) {
    const { host } = new URL(feed.url)
    byHost.set(host, [...(byHost.get(host) ?? []), feed])
  }
  const results = await Promise.all([...byHost.values()].map((list) => oneByOne(list, look)))
  return results.flat()
}

async function oneByOne<T>(feeds: readonly Feed[], look: (feed: Feed) => Promise<T>): Promise<readonly T[]> {
  const results: T[] = []
  for (const feed of feeds) {
    if (results.length > 0) await pause(gapOf(feed))
    results.push(await look(feed))
  }
  return results
}
