/** A silence is about messages: whatever the user silences, the popup goes on saying what is true. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HOUR } from '../../../src/glossary.ts'
import type { Silence } from '../../../src/ledger/rows.ts'
import { badgeOf } from '../../../src/views/badge.ts'
import { popupView } from '../../../src/views/popup.ts'
import { anyHistory, freshDraft, live } from '../../support/histories.ts'
import { KEYS } from '../../support/keys.ts'
import { NOW } from '../../support/state.ts'

/** Everything a person can read in it of what is true; which messages were sent, and what was silenced, is left out. */
function facts(draft: Parameters<typeof popupView>[0], now: number) {
  const { cards, inbox: _inbox, unread: _unread, ...view } = popupView(draft, KEYS, now)
  return {
    ...view,
    cards: cards.map(({ silenced: _silenced, silenceChoices: _choices, ...card }) => card),
    badge: badgeOf(draft, KEYS, now).tone,
  }
}

test('a silence laid on any state hides no fact from the popup and none from the badge', () => {
  fc.assert(
    fc.property(anyHistory, fc.boolean(), (history, forever) => {
      const draft = freshDraft()
      const now = live(
        draft,
        history.map(({ silence: _none, ...look }) => look),
      )
      const before = facts(draft, now)
      const incident = [...draft.incidents.values()].find(({ phase }) => phase === 'open')
      const silence: Silence =
        forever && incident
          ? { id: 'binance', until: null, incident: incident.id, level: incident.level }
          : { id: 'binance', until: now + HOUR, incident: null, level: null }
      draft.put('silences', silence)
      expect(facts(draft, now)).toEqual(before)
    }),
    { numRuns: 1000, seed: 1 },
  )
})

/** A card has room for so many reasons; those of the rest stand behind it. */
const FULL_CARD = 4

test('the same story lived through in silence leaves every fact where it was, and no message', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const [loud, quiet] = [freshDraft(), freshDraft()]
      quiet.put('silences', { id: 'binance', until: NOW + 1000 * HOUR, incident: null, level: null })
      const story = history.map(({ silence: _none, ...look }) => look)
      const now = live(loud, story)
      live(quiet, story)
      // Nothing told speaks for anything else, so in silence a card may give more reasons, never fewer.
      const [said, saidInSilence] = [loud, quiet].map((draft) => apart(facts(draft, now)))
      expect(saidInSilence?.rest).toEqual(said?.rest)
      if ((saidInSilence?.reasons.length ?? 0) < FULL_CARD)
        expect(saidInSilence?.reasons).toEqual(expect.arrayContaining(said?.reasons ?? []))
      expect(quiet.alerts.size).toBe(0)
    }),
    { numRuns: 1000, seed: 1 },
  )
})

function apart({ cards, ...view }: ReturnType<typeof facts>) {
  const reasons = cards.flatMap((card) => card.reasons.map(({ text }) => `${card.id} ${text}`))
  return { reasons, rest: { ...view, cards: cards.map(({ reasons: _reasons, ...card }) => card) } }
}
