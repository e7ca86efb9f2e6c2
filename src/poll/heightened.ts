/** Which declaring subjects are asked at their floor pace because trouble is near. */
import { EXCHANGES } from '../exchanges/index.ts'
import { HOUR, type Millis } from '../glossary.ts'
import { isCluster } from '../incidents/cluster.ts'
import type { State } from '../ledger/ledger.ts'
import type { Incident } from '../ledger/rows.ts'
import { upstreamOf } from '../upstreams/index.ts'

// A single coin closed for days must not keep the whole exchange at floor pace.
const NARROW_FOR = HOUR
const NEIGHBOUR_FOR = 2 * HOUR

export function heightenedSubjects(state: State, now: Millis): ReadonlySet<string> {
  // A cluster is made of the exchanges' own incidents, which count already.
  const troubled = [...state.incidents.values()].filter(
    (one) => one.phase === 'open' && !one.planned && !isCluster(one),
  )
  const subjects = new Set<string>()
  for (const incident of troubled) {
    const fresh = now - incident.changedAt < NARROW_FOR
    if (incident.scope === 'all' || fresh || isEnding(incident)) subjects.add(incident.subject)
  }
  const upstreams = new Set(troubled.filter((one) => spreads(one, now)).flatMap(upstreamsOf))
  for (const upstream of upstreams) subjects.add(upstream.split('/')[0] ?? upstream)
  for (const exchange of EXCHANGES) {
    if (exchange.standsOn.some((one) => upstreams.has(one.upstream))) subjects.add(exchange.id)
  }
  return subjects
}

/** One ok look was seen: the second, which lets it be told, should not wait for the quiet pace. */
function isEnding({ votes }: Incident): boolean {
  return Object.values(votes).some((vote) => vote.oks > 0)
}

function spreads(incident: Incident, now: Millis): boolean {
  return incident.scope === 'all' && now - incident.openedAt < NEIGHBOUR_FOR
}

/** The upstream itself, or what the exchange stands on as far as it can explain the trouble. */
function upstreamsOf(incident: Incident): readonly string[] {
  const exchange = EXCHANGES.find((one) => one.id === incident.subject)
  if (!exchange) return [incident.subject]
  const places = exchange.standsOn.map((one) => one.upstream)
  return places.filter((place) => upstreamOf(place)?.explains.includes(incident.signal))
}
