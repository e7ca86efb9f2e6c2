/** Which exchanges and which clouds the user wants to know about; what is given up is forgotten. */
import { exchangeOf } from './catalogue.ts'
import { feedsFor } from './feeds.ts'
import { forgetSubjects } from './forget.ts'
import type { Millis } from './glossary.ts'
import type { Draft } from './ledger/ledger.ts'
import { UPSTREAMS, upstreamOf } from './upstreams/index.ts'

export function chooseExchanges(draft: Draft, chosen: readonly string[], now: Millis): void {
  const exchanges = chosen.filter(
    (id, index) => exchangeOf(id, draft.settings) !== undefined && chosen.indexOf(id) === index,
  )
  draft.put('settings', { ...draft.settings, exchanges })
  const dropped = (subject: string) =>
    exchangeOf(subject, draft.settings) !== undefined && !exchanges.includes(subject)
  forgetSubjects(draft, dropped, now)
}

/** A cloud given up is still asked about the places where chosen exchanges stand. */
export function watchClouds(draft: Draft, chosen: readonly string[], now: Millis): void {
  const clouds = UPSTREAMS.map(({ id }) => id).filter((id) => chosen.includes(id))
  draft.put('settings', { ...draft.settings, clouds })
  const asked = new Set(
    [...feedsFor(draft.settings).values()].flatMap(({ subject, regions }) => [
      subject,
      ...regions.map((region) => `${subject}/${region}`),
    ]),
  )
  forgetSubjects(draft, (subject) => upstreamOf(subject) !== undefined && !asked.has(subject), now)
}
