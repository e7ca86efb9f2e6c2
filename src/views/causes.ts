/**
 * What open incidents may come from: cloud events and chains they were matched with, and clusters that nothing explains.
 * A cloud event alone is not shown as anybody's cause.
 */
import { exchangesOn } from '../feeds.ts'
import type { Millis } from '../glossary.ts'
import { chainOf, membersOf } from '../incidents/chain.ts'
import type { State } from '../ledger/ledger.ts'
import type { Cause, Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { chainWords } from '../notifications/compose.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { sayDuration, sayList, sayShortList, sentence, type Tongue } from '../words.ts'
import { clusterCards } from './clusters.ts'
import type { CauseCard } from './screen.ts'

export function causesOf(state: State, tongue: Tongue, now: Millis): readonly CauseCard[] {
  const open = [...state.incidents.values()].filter((one) => one.phase === 'open' && !one.planned)
  const blamed = new Map(open.flatMap((one) => (one.cause ? [[keyOf(one.cause), one.cause] as const] : [])))
  const cards = [...blamed.values()].map((cause) =>
    cause.chain ? chainCard(state, cause, tongue, now) : cloudCard(state, cause, tongue, now),
  )
  return [...cards, ...clusterCards(state, tongue, now)]
}

/** A cloud explains once; a chain can close twice. */
function keyOf({ upstream, chain, incident }: Cause): string {
  return chain ? incident : upstream
}

function cloudCard(state: State, cause: Cause, tongue: Tongue, now: Millis): CauseCard {
  const here = exchangesOn(cause.upstream, state.settings).map((one) => one.name)
  const [label = '', ...summary] = cause.words.split(': ')
  const key = here.length === 1 ? 'cause_runs_here_one' : 'cause_runs_here'
  const upstream = upstreamOf(cause.upstream)
  return {
    id: cause.upstream,
    name: subjectName(cause.upstream, state.settings),
    mark: upstream?.mark ?? '',
    tone: 'warning',
    glyph: 'slow',
    state: label,
    reason: {
      text: tongue.say(key, summary.join(': '), sayList(tongue, here)),
      duration: sayDuration(tongue, now - cause.since),
    },
    links: upstream ? [{ label: tongue.say('link_status'), url: upstream.home }] : [],
  }
}

const MOST_NAMES = 2

/** "Tron: closed on HTX, Gate and 2 more": those that are closed now. */
function chainCard(state: State, cause: Cause, tongue: Tongue, now: Millis): CauseCard {
  const names = membersOf(state.incidents.values(), cause.incident).map(({ subject }: Incident) =>
    subjectName(subject, state.settings),
  )
  return {
    id: cause.incident,
    name: subjectName(cause.upstream, state.settings),
    mark: (chainOf(cause.upstream) ?? '').slice(0, 3).toLowerCase(),
    tone: 'warning',
    glyph: 'pause',
    state: sentence(tongue.say('chain_state', sayShortList(tongue, names, MOST_NAMES))),
    reason: {
      text: cause.chain ? chainWords(tongue, cause.chain) : '',
      duration: sayDuration(tongue, now - cause.since),
    },
    links: [],
  }
}
