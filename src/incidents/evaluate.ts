/** Observations of one feed become changes to incidents. Pure; evaluating the same reading again changes nothing. */
import type { FeedId, Millis, Observation } from '../glossary.ts'
import type { Incident, Vote } from '../ledger/rows.ts'
import { incidentOf, settle } from './incident.ts'

export interface Evaluation {
  readonly subject: string
  /** Under whose name it votes, and which feed it really was; the same for all but sentinels. */
  readonly feed: FeedId
  readonly by?: FeedId
  /** The time the reading was asked for; it names the reading. */
  readonly now: Millis
  readonly observations: readonly Observation[]
  readonly covers: (subject: string, signal: Observation['signal'], scope: Observation['scope']) => boolean
  /** Forming and open incidents of the subject. */
  readonly open: readonly Incident[]
  /** The feed's first clear reading: what is wrong now was wrong before we looked. */
  readonly first: boolean
}

/** Changed and new incidents only; a forming one that dissolved comes back `closed` without ever having opened. */
export function evaluate(input: Evaluation): readonly Incident[] {
  const { feed, by = input.feed, now } = input
  const changed: Incident[] = []
  const spoken = new Map<string, string>()
  const open = [...input.open].sort((a, b) => Number(a.planned) - Number(b.planned))
  for (const observation of input.observations) {
    if (observation.subject !== input.subject || observation.level === 'ok') continue
    const place = placeOf(observation, now)
    if (spoken.has(place)) continue
    const known = open.find((one) => placeOf(one, now) === place)
    const incident = known ?? incidentOf(observation, feed, now, input.first)
    spoken.set(place, incident.id)
    const vote = voteOf(observation, incident.votes[feed], { by, now })
    if (known && incident.votes[feed] === vote) continue
    changed.push(settle(incident, { ...incident.votes, [feed]: vote }, observation, feed, { now }))
  }
  for (const incident of open) {
    const vote = incident.votes[feed]
    if (!vote || spoken.get(placeOf(incident, now)) === incident.id) continue
    if (vote.at >= now || !input.covers(incident.subject, incident.signal, incident.scope)) continue
    changed.push(takeBack(incident, vote, feed, { by, now }))
  }
  return changed
}

/** The same bytes as last time: every vote of the feed is said, or taken back, once more. */
export function repeat(open: readonly Incident[], feed: FeedId, now: Millis, by = feed): readonly Incident[] {
  return open.flatMap((incident) => {
    const vote = incident.votes[feed]
    // What another feed of the same voice said since is younger than these bytes.
    if (!vote || vote.at >= now || (vote.by ?? feed) !== by) return []
    if (vote.oks > 0) return [takeBack(incident, vote, feed, { by, now })]
    const again = { ...vote, at: now, looks: Math.min(vote.looks + 1, vote.needs) }
    return [settle(incident, { ...incident.votes, [feed]: again }, null, feed, { now })]
  })
}

/**
 * What is announced for later is a matter of its own: real trouble that comes before it is not part of the plan. Once
 * its time has come, what happens there belongs together.
 */
function placeOf(
  { signal, scope, planned, from }: Pick<Observation, 'signal' | 'scope' | 'planned' | 'from'>,
  now: Millis,
): string {
  const coming = planned && from !== undefined && from > now
  return `${signal}@${scope}${coming ? '#coming' : ''}`
}

/** Which feed looked, and when. */
interface Look {
  readonly by: FeedId
  readonly now: Millis
}

function voteOf(observation: Observation, before: Vote | undefined, { by, now }: Look): Vote {
  if (before && before.at >= now) return before
  const { level, planned, evidence, words, link, routes } = observation
  // "In a row": an ok look in between starts the count anew.
  const looks = before && before.oks === 0 ? Math.min(before.looks + 1, observation.looks) : 1
  return {
    level,
    planned,
    evidence,
    words,
    at: now,
    looks,
    oks: 0,
    needs: observation.looks,
    by,
    ...(link === undefined ? {} : { link }),
    ...(routes === undefined ? {} : { routes }),
  }
}

/** One ok look weakens a vote; the second in a row ends it. A vote that still lacks looks needs them in a row, so one will do. */
function takeBack(incident: Incident, vote: Vote, feed: FeedId, { by, now }: Look): Incident {
  const oks = vote.oks + 1
  const ended = oks >= 2 || vote.looks < vote.needs
  const { [feed]: _gone, ...others } = incident.votes
  const okAt = vote.okAt ?? now
  const votes = ended ? others : { ...incident.votes, [feed]: { ...vote, by, at: now, oks, okAt } }
  return settle(incident, votes, null, feed, ended ? { now, endedAt: okAt } : { now })
}
