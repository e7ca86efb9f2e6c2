/** A quiet day at a gentle pace with little data to spend, and a pause in the middle of it. */
import { beforeAll, expect, test } from 'vitest'
import { wholeField } from '../../scripts/recordings/whole-field.ts'
import { worldOf } from '../../scripts/replay/world.ts'
import { englishTongue } from '../../scripts/words.ts'
import { type Feed, feedsFor } from '../../src/feeds.ts'
import { HOUR, MINUTE, type Millis, SECOND } from '../../src/glossary.ts'
import { DEFAULT_SETTINGS } from '../../src/ledger/defaults.ts'
import { memoryLedger } from '../../src/ledger/memory.ts'
import type { Settings } from '../../src/ledger/rows.ts'
import { BELL } from '../../src/poll/schedule.ts'
import { bytesOf } from '../../src/poll/usage.ts'
import { ring } from '../../src/tick.ts'
import { incidentRow } from '../support/ledger/rows.ts'

const FROM = '2026-11-20T18:00:00Z'
const TO = '2026-11-21T03:00:00Z'
const MIDNIGHT = Date.parse('2026-11-21T00:00:00Z')
const EXCHANGES = ['kraken', 'gate', 'bitget', 'coinex', 'bitfinex']
const FEEDS = [...feedsFor({ exchanges: EXCHANGES }).values()].filter(({ probe }) => !probe)
const ALONE = ['kraken', 'bitfinex']
const MB = 1_000_000

interface Day {
  readonly asked: ReadonlyMap<string, readonly Millis[]>
  /** Bytes of the answers before midnight, and what the ledger says of that day and of the next. */
  readonly read: number
  readonly counted: readonly number[]
}

/** Bitget is in trouble from `trouble` on. */
async function dayOf(settings: Partial<Settings>, trouble = Number.POSITIVE_INFINITY): Promise<Day> {
  const recording = wholeField(FROM, TO, false)
  const chosen = { ...DEFAULT_SETTINGS, exchanges: EXCHANGES, ...settings }
  const ledger = memoryLedger(recording.from, chosen)
  const world = worldOf(recording, englishTongue(), ledger)
  const asked = new Map<string, Millis[]>()
  const counted: number[] = []
  let read = 0
  for (let time = recording.from; time < recording.to; time += BELL) {
    world.time = time
    if (time === MIDNIGHT) counted.push(await ledger.read({}, ({ meta }) => meta.used?.bytes ?? 0))
    if (time >= trouble) {
      const row = { subject: 'bitget', openedAt: trouble, changedAt: time, closedAt: 0 }
      await ledger.commit({}, (draft) => draft.put('incidents', incidentRow('bitget/login/all@1', row)))
    }
    const ports = world.life()
    const fetch: typeof ports.fetch = async (request) => {
      asked.set(request.url, [...(asked.get(request.url) ?? []), time])
      const reply = await ports.fetch(request)
      if (time < MIDNIGHT) read += bytesOf(reply)
      return reply
    }
    await ring({ ...ports, fetch })
  }
  counted.push(await ledger.read({}, ({ meta }) => meta.used?.bytes ?? 0))
  return { asked, read, counted }
}

let brisk: Day
let gentle: Day
let spent: Day
const TROUBLE = MIDNIGHT - 2 * HOUR

beforeAll(async () => {
  brisk = await dayOf({})
  gentle = await dayOf({ pace: 'gentle' })
  // Used up in the second hour of either day.
  spent = await dayOf({ budgetMb: 3 }, TROUBLE)
}, 300_000)

/** Looks between two times, but for the first two, which come apart from each other on purpose. */
const looks = ({ asked }: Day, { url }: Feed, from: Millis, to: Millis) =>
  (asked.get(url) ?? []).slice(2).filter((time) => time >= from && time < to)
const gapsOf = (day: Day, feed: Feed, from: Millis, to: Millis) =>
  looks(day, feed, from, to).flatMap((time, index, times) =>
    index === 0 ? [] : [time - (times[index - 1] ?? 0)],
  )
const whole = [Date.parse(FROM), Date.parse(TO)] as const

test('a gentle pace asks everything, three times less often, sentinels too, and never rarer than it may', () => {
  const wrong = FEEDS.filter((feed) => {
    const gaps = gapsOf(gentle, feed, ...whole)
    const pace = feed.paceSeconds * SECOND
    return (
      gaps.length === 0 || gaps.some((gap) => gap < Math.min(3 * pace, 15 * MINUTE) || gap > 3 * pace + BELL)
    )
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
  const count = (day: Day) => [...day.asked.values()].flat().length
  expect(count(gentle)).toBeLessThan(count(brisk) * 0.4)
})

test('bytes are counted by the answer, each day for itself', () => {
  for (const day of [brisk, gentle, spent]) {
    expect(day.counted[0]).toBe(day.read)
    expect(day.counted[1]).toBeGreaterThan(0)
    expect(day.counted[1]).toBeLessThan(day.read)
  }
  expect(brisk.read).toBeGreaterThan(1.5 * MB)
})

test('once the day’s data is used up quiet exchanges are asked less often, none rarer than each quarter of an hour', () => {
  const late = [MIDNIGHT - 3 * HOUR, MIDNIGHT] as const
  // The others stand on the same cloud as Bitget: trouble is near.
  const quiet = FEEDS.filter(({ subject, says }) => ALONE.includes(subject) && says.includes('withdrawals'))
  const longest = quiet.map((feed) => Math.max(...gapsOf(spent, feed, ...late)))
  expect(Math.max(...longest)).toBeLessThanOrEqual(15 * MINUTE + BELL)
  const fewer = quiet.filter(
    (feed) => looks(spent, feed, ...late).length < looks(brisk, feed, ...late).length,
  )
  expect(fewer).toEqual(quiet)
})

test('an exchange in trouble keeps its floor pace, budget or no budget', () => {
  const bitget = FEEDS.filter(({ subject }) => subject === 'bitget')
  const wrong = bitget.filter((feed) => {
    const gaps = gapsOf(spent, feed, TROUBLE + MINUTE, MIDNIGHT)
    return gaps.length === 0 || gaps.some((gap) => gap > feed.floorSeconds * SECOND + BELL)
  })
  expect(wrong.map(({ id }) => id)).toEqual([])
})

test('at midnight the paces are back', () => {
  const tables = FEEDS.filter(({ role, subject }) => role === 'table' && ALONE.includes(subject))
  for (const feed of tables) {
    const after = looks(spent, feed, MIDNIGHT + 15 * MINUTE, MIDNIGHT + 45 * MINUTE).length
    const before = looks(brisk, feed, MIDNIGHT + 15 * MINUTE, MIDNIGHT + 45 * MINUTE).length
    expect([feed.id, Math.abs(after - before) <= 1]).toEqual([feed.id, true])
  }
})
