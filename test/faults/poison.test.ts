/** A feed whose answer kills the worker, every time: the others must not pay for it. */
import { expect, test } from 'vitest'
import { Killed, type World } from '../../scripts/replay/world.ts'
import { type Feed, feedsFor } from '../../src/feeds.ts'
import { MINUTE, type Millis, SECOND } from '../../src/glossary.ts'
import { bent } from '../support/bent-ports.ts'
import { live, type Trouble } from '../support/lives.ts'
import { pauseAndResume, TO_TELL } from '../support/pause.ts'
import { toldIn } from '../support/told.ts'

const RECORDING = pauseAndResume()
const FEEDS = [...feedsFor({ exchanges: ['binance', 'kucoin'] }).values()]
/** A few deaths are needed to find out who it is. */
const KNOWN_AFTER = 2 * MINUTE

test.each(FEEDS.map((feed) => [feed.id, feed] as const))(
  'while %s kills the worker, every other feed is asked at its pace',
  async (_id, poison) => {
    const looks = new Map<string, Millis[]>()
    await live(RECORDING, { ...deadly(poison), before: (world) => noteLooks(world, looks) })
    const others = FEEDS.filter((feed) => feed !== poison)
    expect(others.flatMap((feed) => longWaits(feed, looks.get(feed.id) ?? []))).toEqual([])
  },
)

test('a feed that kills the worker is left alone for longer and longer, up to four minutes', async () => {
  const [poison] = FEEDS
  const asked: Millis[] = []
  await live(
    RECORDING,
    deadly(poison as Feed, (at) => asked.push(at)),
  )
  const waits = asked.slice(1).map((at, index) => at - (asked[index] ?? 0))
  expect([...waits].sort((a, b) => a - b)).toEqual(waits)
  expect(waits.at(-1)).toBeGreaterThanOrEqual(4 * MINUTE)
  expect(waits.at(-1)).toBeLessThanOrEqual(5 * MINUTE)
})

test('a cloud feed that kills the worker keeps no pause and no end from being told', async () => {
  const poison = FEEDS.find((feed) => feed.id === 'aws/rss')
  const told = await toldIn(await live(RECORDING, deadly(poison as Feed)))
  expect(told).toEqual({ lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] })
})

function deadly(poison: Feed, asked: (at: Millis) => void = () => undefined): Trouble {
  let dying = false
  return {
    bend: (ports, world) =>
      bent(ports, (call, work) => {
        if (call.about === poison.url) {
          dying = true
          asked(world.time)
        }
        return work()
      }),
    watch: (call) => {
      if (!dying) return
      dying = false
      throw new Killed(call)
    },
  }
}

async function noteLooks(world: World, looks: Map<string, Millis[]>): Promise<void> {
  const rows = await world.ledger.read({ feeds: 'all' }, (state) => [...state.feeds.values()])
  for (const { id, clearAt } of rows) {
    const known = looks.get(id) ?? []
    if (clearAt !== null && known.at(-1) !== clearAt) looks.set(id, [...known, clearAt])
  }
}

/** Stretches longer than the feed's pace without a clear look, once the culprit is known, in words. */
function longWaits(feed: Feed, looks: readonly Millis[]): readonly string[] {
  const begin = RECORDING.from + KNOWN_AFTER
  const before = looks.findLast((at) => at <= begin) ?? RECORDING.from
  const points = [before, ...looks.filter((at) => at > begin), RECORDING.to]
  const waits = points.slice(1).map((at, index) => {
    const from = points[index] ?? at
    return (at - Math.max(from, begin - feed.paceSeconds * SECOND)) / SECOND
  })
  const long = waits.filter((wait) => wait > feed.paceSeconds)
  return long.length === 0
    ? []
    : [`${feed.id} waited ${Math.max(...long)} s, ${long.length} times beyond its pace`]
}
