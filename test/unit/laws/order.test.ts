/** Feeds answer in any order within a tick: what a person is told does not depend on who was first. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MINUTE } from '../../../src/glossary.ts'
import type { Draft } from '../../../src/ledger/ledger.ts'
import { take } from '../../../src/notifications/outbox.ts'
import { tellHeldEnds } from '../../../src/tick/reconsider.ts'
import { bent } from '../../support/bent-ports.ts'
import { chance } from '../../support/chance.ts'
import { anyTrouble, FEEDS, freshDraft, hear, openIn, type Voter } from '../../support/histories.ts'
import { KEYS } from '../../support/keys.ts'
import { live } from '../../support/lives.ts'
import { pauseAndResume, TO_TELL } from '../../support/pause.ts'
import { NOW } from '../../support/state.ts'
import { toldIn } from '../../support/told.ts'

const RECORDING = pauseAndResume()
const ORDERS = 60
const LONGEST = 16

test('sixty shuffled orders of answers tell the same four things', async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= ORDERS; seed++) {
    const random = chance(seed)
    const world = await live(RECORDING, {
      bend: (ports) =>
        bent(ports, async ({ name }, work) => {
          if (name === 'fetch') await turns(Math.floor(random() * LONGEST))
          return work()
        }),
    })
    const told = await toldIn(world)
    const right = { lines: TO_TELL, doubled: [], lost: [], stale: [], beside: [] }
    if (JSON.stringify(told) !== JSON.stringify(right)) wrong.push(`order ${seed}: ${JSON.stringify(told)}`)
  }
  expect(wrong).toEqual([])
}, 120_000)

/** Lets everybody else go first, that many times. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate)
}

/** One tick: the feeds that answer in it and what each of them says. */
const anyTick = fc.record({
  answers: fc.tuple(anyTrouble, anyTrouble, anyTrouble),
  order: fc.shuffledSubarray([...FEEDS]),
})

test('whichever feed lands first in each tick, the same is known and the same is told', () => {
  fc.assert(
    fc.property(fc.array(anyTick, { minLength: 1, maxLength: 12 }), (ticks) => {
      const [one, other] = [freshDraft(), freshDraft()]
      for (const [minute, { answers, order }] of ticks.entries()) {
        const now = NOW + minute * MINUTE
        const said = (feed: Voter) => ({ feed, says: answers[FEEDS.indexOf(feed)] ?? [] })
        const inOrder = FEEDS.filter((feed) => order.includes(feed)).map(said)
        const begun = [one, other].flatMap((draft) => openIn(draft).map(({ id }) => id))
        const told = [tick(one, inOrder, now), tick(other, order.map(said), now)]
        // One feed ends what another begins, in the same tick: one incident or two, who can say.
        const torn = begun.some((id) => [one, other].some((draft) => !isOpen(draft, id)))
        if (torn) return
        expect([minute, known(other), told[1]]).toEqual([minute, known(one), told[0]])
      }
    }),
    { numRuns: 3000, seed: 2 },
  )
})

/** Every reading lands, then what waits is told in one message; gives of what it tells, and how bad that is. */
function tick(draft: Draft, looks: readonly Parameters<typeof hear>[1][], now: number): readonly string[] {
  for (const look of looks) hear(draft, look, now)
  tellHeldEnds(draft, { now, tongue: KEYS })
  const message = take(draft, KEYS, now)
  if (message) draft.put('notifications', { ...message, state: 'shown', shownAt: now })
  return (message?.alerts ?? []).map((id) => `${placeOf(id)} ${draft.alerts.get(id)?.level}`).sort()
}

/** What is open, and how bad. */
function known(draft: Draft): readonly string[] {
  return openIn(draft)
    .filter(({ phase }) => phase === 'open')
    .map(({ id, level }) => `${placeOf(id)} ${level}`)
    .sort()
}

function placeOf(id: string): string {
  return id.slice(0, id.indexOf('@'))
}

function isOpen(draft: Draft, id: string): boolean {
  return openIn(draft).some((incident) => incident.id === id)
}
