/** Laws of telling that hold whatever exchanges say, in whatever order, and however often they change their minds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR, MINUTE, type Millis } from '../../../src/glossary.ts'
import type { Draft } from '../../../src/ledger/ledger.ts'
import type { AlertRow } from '../../../src/ledger/rows.ts'
import { tellHeldEnds } from '../../../src/tick/reconsider.ts'
import {
  anyHistory,
  calmDown,
  freshDraft,
  hear,
  type Look,
  live,
  openIn,
  toldByPlace,
} from '../../support/histories.ts'
import { KEYS } from '../../support/keys.ts'
import { NOW, observation } from '../../support/state.ts'

const RUNS = { numRuns: 1500, seed: 1 }

/** b: told as begun, c: as changed, e: as over. */
function letters(alerts: readonly AlertRow[]): string {
  const letter = ({ reason }: AlertRow) =>
    reason === 'resolved' ? 'e' : reason === 'first-seen' || reason === 'baseline' ? 'b' : 'c'
  return alerts.map(letter).join('')
}

test('every told beginning gets exactly one told end, and nothing is told in between but changes', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const draft = freshDraft()
      calmDown(draft, live(draft, history))
      expect(openIn(draft)).toEqual([])
      for (const [place, alerts] of toldByPlace(draft))
        expect([place, letters(alerts)]).toEqual([place, expect.stringMatching(/^(?:bc*e)*$/)])
    }),
    RUNS,
  )
})

test('hearing any reading a second time changes nothing and tells nothing', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const draft = freshDraft()
      const now = live(draft, history)
      const before = [draft.incidents, draft.alerts].map((rows) => structuredClone([...rows.values()]))
      const last = history.at(-1) as Look
      hear(draft, last, now)
      expect([draft.incidents, draft.alerts].map((rows) => [...rows.values()])).toEqual(before)
    }),
    RUNS,
  )
})

/** Stretches shut and open in turn, each too short to be believed: closing takes two looks. */
const flapping = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 2, max: 7 })), {
  minLength: 5,
  maxLength: 40,
})

/** Says that withdrawals are shut, or not, once a minute. */
function flap(draft: Draft, stretches: readonly (readonly [number, number])[]): Millis {
  let now: Millis = NOW
  for (const [closed, open] of stretches) {
    for (let minute = 0; minute < closed + open; minute++) {
      now += MINUTE
      const says = minute < closed ? [observation()] : []
      hear(draft, { feed: 'binance/coins', says }, now)
      tellHeldEnds(draft, { now, tongue: KEYS })
    }
  }
  return now
}

test('however long it comes and goes, each told beginning has one told end', () => {
  const anyStretches = fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 2, max: 30 })), {
    minLength: 5,
    maxLength: 40,
  })
  fc.assert(
    fc.property(fc.oneof(flapping, anyStretches), (stretches) => {
      const draft = freshDraft()
      calmDown(draft, flap(draft, stretches))
      expect(letters([...draft.alerts.values()])).toMatch(/^(?:be)+$/)
    }),
    { numRuns: 300, seed: 1 },
  )
})

test('what only comes and goes is told at most twice in any hour, however fast', () => {
  fc.assert(
    fc.property(flapping, (stretches) => {
      const draft = freshDraft()
      flap(draft, stretches)
      const times = [...draft.alerts.values()].map(({ at }) => at)
      expect(times.filter((at) => times.filter((one) => one > at - HOUR && one <= at).length > 2)).toEqual([])
    }),
    { numRuns: 300, seed: 1 },
  )
})
