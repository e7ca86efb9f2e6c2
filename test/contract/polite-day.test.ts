/** A whole day with every exchange on: no address and no host is asked more often than it may be. */
import { beforeAll, expect, test } from 'vitest'
import { EVERY_EXCHANGE, wholeField } from '../../scripts/recordings/whole-field.ts'
import { worldOf } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import { EXCHANGES } from '../../src/exchanges/index.ts'
import { type Feed, feedsFor } from '../../src/feeds.ts'
import { DAY, type Millis, SECOND } from '../../src/glossary.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { ring } from '../../src/tick.ts'

const FROM = '2026-11-20T12:00:00Z'
const TO = '2026-11-21T12:00:00Z'
const FEEDS = [...feedsFor(EVERY_EXCHANGE).values()]
const LIMITS = EXCHANGES.flatMap(({ limits = [] }) => limits)

/** When each address was asked. */
const asked = new Map<string, Millis[]>()

beforeAll(async () => {
  const recording = wholeField(FROM, TO, false)
  const world = worldOf(recording, englishTongue())
  for (let time = recording.from; time < recording.to; time += BELL) {
    world.time = time
    const ports = world.life()
    const fetch: typeof ports.fetch = (request) => {
      asked.set(request.url, [...(asked.get(request.url) ?? []), time])
      return ports.fetch(request)
    }
    await ring({ ...ports, fetch })
  }
  expect(world.shown).toEqual([])
}, 300_000)

const timesOf = (feed: Feed) => asked.get(feed.url) ?? []

test('every feed is asked, and no oftener than its pace', () => {
  const day = DAY / SECOND
  const wrong = FEEDS.filter((feed) => {
    const most = day / feed.paceSeconds + 2
    const count = timesOf(feed).length
    return count === 0 || (!feed.probe && count > most)
  })
  expect(wrong.map((feed) => `${feed.id}: ${timesOf(feed).length}`)).toEqual([])
})

test('two looks at one feed are never closer than its floor', () => {
  const wrong = FEEDS.filter((feed) =>
    timesOf(feed).some(
      (time, index, times) => index > 0 && time - (times[index - 1] ?? 0) < feed.floorSeconds * SECOND,
    ),
  )
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test.each(LIMITS.map((limit) => [`${limit.host}: ${limit.requests} in ${limit.seconds} s`, limit] as const))(
  'the limit of %s is kept all day',
  (_name, { host, requests, seconds }) => {
    // Within a tick requests to one host are kept apart; between ticks lie whole bells.
    const window = Math.max(seconds * SECOND, BELL)
    const allowed = (requests * window) / (seconds * SECOND)
    const times = FEEDS.filter((feed) => new URL(feed.url).host === host)
      .flatMap(timesOf)
      .sort((a, b) => a - b)
    const worst = times.map((from) => times.filter((time) => time >= from && time < from + window).length)
    expect(Math.max(...worst)).toBeLessThanOrEqual(allowed)
  },
)

test.each(LIMITS.map((limit) => [limit.host, limit] as const))(
  '%s is not asked too often even while all its feeds are at their floor pace',
  (_name, { host, requests, seconds }) => {
    const feeds = FEEDS.filter((feed) => new URL(feed.url).host === host)
    const perSecond = feeds.reduce((sum, feed) => sum + 1 / feed.floorSeconds, 0)
    expect(perSecond).toBeLessThanOrEqual(requests / seconds)
  },
)

test('nobody is asked who was not chosen', () => {
  const hosts = new Set(FEEDS.map((feed) => new URL(feed.url).host))
  const strangers = [...asked.keys()].filter((url) => !hosts.has(new URL(url).host))
  expect(strangers).toEqual([])
  const few = [...feedsFor({ exchanges: ['kraken'] }).values()]
  expect(new Set(few.map((feed) => feed.exchange?.id ?? feed.upstream?.id))).toEqual(
    new Set(['kraken', 'cloudflare']),
  )
})
