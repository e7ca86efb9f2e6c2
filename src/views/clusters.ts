/** Exchanges of one upstream in trouble at the same time: shown beside causes, and never as one. */
import type { Millis } from '../glossary.ts'
import { isCluster } from '../incidents/cluster.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { subjectName } from '../names.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { sayDuration, sayList, sentence, type Tongue } from '../words.ts'
import type { CauseCard } from './screen.ts'

export function clusterCards(state: State, tongue: Tongue, now: Millis): readonly CauseCard[] {
  return [...state.incidents.values()]
    .filter((one) => one.phase === 'open' && isCluster(one) && !hasSpoken(state, one))
    .map((one) => cardOf(state, one, tongue, now))
}

/** The cloud's own event says more. */
function hasSpoken(state: State, { subject }: Incident): boolean {
  return [...state.incidents.values()].some(
    (one) =>
      one.phase === 'open' &&
      ((one.subject === subject && !isCluster(one)) || one.cause?.upstream === subject),
  )
}

function cardOf(state: State, incident: Incident, tongue: Tongue, now: Millis): CauseCard {
  const { subject, openedAt } = incident
  const upstream = upstreamOf(subject)
  const troubled = (incident.cluster ?? []).filter((id) => isInTrouble(state, id))
  const key = troubled.length === 2 ? 'cluster_here_both' : 'cluster_here_all'
  const names = troubled.map((id) => subjectName(id, state.settings))
  return {
    id: subject,
    name: subjectName(subject, state.settings),
    mark: upstream?.mark ?? '',
    tone: 'unknown',
    // An eye would say that we cannot see it.
    glyph: 'slow',
    state: sentence(tongue.say('cluster_state')),
    reason: {
      text: tongue.say(key, sayList(tongue, names)),
      duration: sayDuration(tongue, now - openedAt),
    },
    links: upstream ? [{ label: tongue.say('link_status'), url: upstream.home }] : [],
  }
}

function isInTrouble(state: State, exchange: string): boolean {
  return [...state.incidents.values()].some(
    ({ subject, phase, scope, planned }) =>
      subject === exchange && phase === 'open' && scope === 'all' && !planned,
  )
}
