import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, MINUTE, type Observation } from '../../../src/glossary.ts'
import { evaluate, repeat } from '../../../src/incidents/evaluate.ts'
import type { Incident } from '../../../src/ledger/rows.ts'
import { NOW, observation } from '../../support/state.ts'

const TABLE = 'binance/coins'
const NEWS = 'binance/news'
const everything = () => true
const COIN = observation({ scope: 'asset:BTC', looks: 2 })

interface Look {
  readonly says?: readonly Observation[]
  readonly feed?: string
  readonly covers?: (subject: string, signal: string, scope: string) => boolean
  readonly first?: boolean
}

/** Looks one after the other, a minute apart; gives the incidents after the last of them, closed ones included. */
function after(...looks: readonly Look[]): readonly Incident[] {
  let known = new Map<string, Incident>()
  for (const [index, { says = [], feed = TABLE, covers = everything, first = false }] of looks.entries()) {
    const open = [...known.values()].filter(({ phase }) => phase !== 'closed')
    const now = NOW + index * MINUTE
    const changed = evaluate({ subject: 'binance', feed, now, observations: says, covers, open, first })
    known = new Map([...known, ...changed.map((one) => [one.id, one] as const)])
  }
  return [...known.values()]
}

const PAUSED: Look = { says: [observation()] }
const OK: Look = {}

test('explicit trouble opens at the first look, with an id that says what, where and since when', () => {
  const [incident] = after(PAUSED)
  expect(incident).toMatchObject({
    id: `binance/withdrawals/all@${new Date(NOW).toISOString()}`,
    phase: 'open',
    level: 'paused',
    openedAt: NOW,
    closedAt: 0,
    baseline: false,
  })
})

test('a suspicion opens at the second look in a row', () => {
  expect(after({ says: [COIN] })[0]?.phase).toBe('forming')
  expect(after({ says: [COIN] }, { says: [COIN] })[0]?.phase).toBe('open')
})

test('a suspicion that is gone at the next look was nothing', () => {
  const [incident] = after({ says: [COIN] }, OK)
  expect(incident).toMatchObject({ phase: 'closed', level: 'ok' })
})

test('looks must be in a row: an ok look in between starts the count anew', () => {
  const incidents = after({ says: [COIN] }, OK, { says: [COIN] })
  expect(incidents.filter(({ phase }) => phase === 'open')).toEqual([])
})

test('it closes at the second ok look, and ended with the first', () => {
  expect(after(PAUSED, OK)[0]).toMatchObject({ phase: 'open', level: 'paused' })
  expect(after(PAUSED, OK, OK)[0]).toMatchObject({
    phase: 'closed',
    level: 'ok',
    closedAt: NOW + MINUTE,
    peak: 'paused',
  })
})

test('one ok look between two bad ones is a hiccup: it is still the same incident', () => {
  const incidents = after(PAUSED, OK, PAUSED, OK, OK)
  expect(incidents).toHaveLength(1)
  expect(incidents[0]).toMatchObject({ phase: 'closed', closedAt: NOW + 3 * MINUTE })
})

test('trouble that returns after it was over is a new incident', () => {
  const ids = after(PAUSED, OK, OK, PAUSED).map(({ id }) => id)
  expect(new Set(ids).size).toBe(2)
})

test('a look that does not cover it takes nothing back', () => {
  const blind: Look = { covers: () => false }
  expect(after(PAUSED, blind, blind, blind)[0]?.phase).toBe('open')
})

test('the level follows the last word, the peak remembers the worst, the timeline has each step', () => {
  const degraded: Look = { says: [observation({ level: 'degraded', words: '20 of 60' })] }
  const [incident] = after(degraded, PAUSED, degraded)
  expect(incident).toMatchObject({
    level: 'degraded',
    peak: 'paused',
    changedAt: NOW + 2 * MINUTE,
    words: '20 of 60',
  })
  expect(incident?.timeline.map(({ level }) => level)).toEqual(['degraded', 'paused', 'degraded'])
})

test('the same level again changes only its words and numbers', () => {
  const [incident] = after(PAUSED, { says: [observation({ words: '55 of 60 coins closed' })] })
  expect(incident).toMatchObject({ changedAt: NOW, words: '55 of 60 coins closed' })
  expect(incident?.timeline).toHaveLength(1)
})

test('evaluating the same reading again changes nothing', () => {
  const [incident] = after(PAUSED)
  const again = (observations: readonly Observation[]) =>
    evaluate({
      subject: 'binance',
      feed: TABLE,
      now: NOW,
      observations,
      covers: everything,
      open: [incident as Incident],
      first: false,
    })
  expect(again([observation()])).toEqual([])
  expect(again([])).toEqual([])
})

test('after any story, evaluating its last reading once more changes nothing', () => {
  const step = fc.constantFrom<readonly Observation[]>(
    [],
    [observation()],
    [COIN],
    [observation({ level: 'degraded' }), COIN],
  )
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (story) => {
      const open = after(...story.map((says) => ({ says }))).filter(({ phase }) => phase !== 'closed')
      const now = NOW + (story.length - 1) * MINUTE
      const last = story.at(-1) ?? []
      const known = open.filter((one) => one.votes[TABLE]?.at === now)
      const again = evaluate({
        subject: 'binance',
        feed: TABLE,
        now,
        observations: last,
        covers: everything,
        open,
        first: false,
      })
      expect(again.filter((one) => known.some(({ id }) => id === one.id))).toEqual([])
    }),
    { seed: 1 },
  )
})

test('the worst vote counts, and the strongest proof gives the words', () => {
  const [incident] = after(
    { says: [observation({ evidence: 'announcement', level: 'paused', words: 'we paused' })], feed: NEWS },
    { says: [observation({ evidence: 'table', level: 'degraded', words: '20 of 60 coins closed' })] },
  )
  expect(incident).toMatchObject({ level: 'paused', words: '20 of 60 coins closed', evidence: 'table' })
})

test('only who said so can take it back', () => {
  const both: readonly Look[] = [{ says: [observation({ evidence: 'announcement' })], feed: NEWS }, PAUSED]
  const incidents = after(...both, { feed: NEWS }, { feed: NEWS }, { feed: NEWS })
  expect(incidents[0]).toMatchObject({ phase: 'open', level: 'paused' })
  expect(Object.keys(incidents[0]?.votes ?? {})).toEqual([TABLE])
})

test('when the last voter takes it back it is over', () => {
  const both: readonly Look[] = [{ says: [observation({ evidence: 'announcement' })], feed: NEWS }, PAUSED]
  expect(after(...both, { feed: NEWS }, { feed: NEWS }, OK, OK)[0]?.phase).toBe('closed')
})

test('a feed that never spoke of it takes nothing back by its silence', () => {
  expect(after(PAUSED, { feed: NEWS }, { feed: NEWS }, { feed: NEWS })[0]?.phase).toBe('open')
})

test('it is planned only while every voter says so', () => {
  const plan = observation({ evidence: 'announcement', planned: true, from: NOW, until: NOW + HOUR })
  const [planned] = after({ says: [plan], feed: NEWS })
  expect(planned).toMatchObject({ planned: true, from: NOW, until: NOW + HOUR })
  expect(after({ says: [plan], feed: NEWS }, PAUSED)[0]?.planned).toBe(false)
})

test('what is wrong at the very first clear look was wrong before we came', () => {
  expect(after({ ...PAUSED, first: true })[0]?.baseline).toBe(true)
})

test('two statements about the same place are one, the first of them', () => {
  const twice = after({
    says: [observation({ words: 'one' }), observation({ words: 'two', level: 'degraded' })],
  })
  expect(twice).toMatchObject([{ words: 'one', level: 'paused' }])
})

test('statements about others, and statements that all is well, open nothing', () => {
  expect(after({ says: [observation({ subject: 'kucoin' }), observation({ level: 'ok' })] })).toEqual([])
})

test('zones add up, the source’s own begin and link are kept when later words lack them', () => {
  const first = observation({ saidAt: NOW - HOUR, zones: ['apne1-az4'], link: 'https://a.example', looks: 1 })
  const [incident] = after({ says: [first] }, { says: [observation({ zones: ['apne1-az1'] })] })
  expect(incident).toMatchObject({
    saidAt: NOW - HOUR,
    zones: ['apne1-az4', 'apne1-az1'],
    link: 'https://a.example',
  })
})

test('a timeline is bounded', () => {
  const story = Array.from({ length: 200 }, (_, index) => ({
    says: [observation({ level: index % 2 === 0 ? 'paused' : 'degraded' })],
  }))
  expect(after(...story)[0]?.timeline).toHaveLength(60)
})

test('the same bytes again are one more look, for trouble and for its end', () => {
  const [forming] = after({ says: [COIN] })
  const [open] = repeat([forming as Incident], TABLE, NOW + MINUTE)
  expect(open?.phase).toBe('open')
  const [ending] = after(PAUSED, OK)
  expect(repeat([ending as Incident], TABLE, NOW + 2 * MINUTE)[0]).toMatchObject({
    phase: 'closed',
    closedAt: NOW + MINUTE,
  })
})

test('the same bytes say nothing about what their feed never spoke of, nor twice about one reading', () => {
  const [incident] = after(PAUSED)
  expect(repeat([incident as Incident], NEWS, NOW + MINUTE)).toEqual([])
  expect(repeat([incident as Incident], TABLE, NOW)).toEqual([])
})

test('what lacks a look counts for nothing beside what is sure', () => {
  const partly = observation({ scope: 'asset:BTC', level: 'degraded' })
  const [incident] = after({ says: [partly] }, { says: [COIN], feed: NEWS })
  expect(incident).toMatchObject({ phase: 'open', level: 'degraded' })
  expect(
    after({ says: [partly] }, { says: [COIN], feed: NEWS }, { says: [COIN], feed: NEWS })[0]?.level,
  ).toBe('paused')
})
