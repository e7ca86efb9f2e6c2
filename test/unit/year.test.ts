import { expect, test } from 'vitest'
import { DAY } from '../../src/glossary.ts'
import { memoryLedger } from '../../src/ledger/memory.ts'
import { NOW } from '../support/state.ts'
import { fill, yearOf } from '../support/year.ts'

test('a year from a seed is the same year every time, and another seed gives another', () => {
  expect(yearOf(7, NOW)).toEqual(yearOf(7, NOW))
  expect(yearOf(8, NOW).incidents).not.toEqual(yearOf(7, NOW).incidents)
})

test('a whole year has forty exchanges and three thousand incidents, each with an id of its own', () => {
  const { settings, incidents, spans } = yearOf(7, NOW)
  expect(settings[0]?.exchanges.length).toBeGreaterThanOrEqual(40)
  expect(incidents).toHaveLength(3000)
  expect(new Set(incidents.map(({ id }) => id)).size).toBe(3000)
  expect(incidents.filter(({ cause }) => cause !== null).length).toBeGreaterThan(50)
  expect(incidents.every(({ openedAt, closedAt }) => closedAt <= NOW && openedAt <= NOW)).toBe(true)
  expect(spans.every(({ id, to }, index) => to > id && id >= (spans[index - 1]?.to ?? 0))).toBe(true)
})

test('a made-up year can be written into a ledger and read back', async () => {
  const ledger = memoryLedger(NOW)
  await fill(ledger, yearOf(7, NOW))
  const wanted = { closedSince: 0, since: NOW - 90 * DAY, feeds: 'all' } as const
  expect(await ledger.read(wanted, (state) => state.incidents.size)).toBe(3000)
})
