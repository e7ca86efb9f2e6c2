/** One incident: how it begins, and what its votes add up to. */
import { EVIDENCE, type FeedId, LEVELS, type Level, type Millis, type Observation } from '../glossary.ts'
import type { Incident, Moment, Vote } from '../ledger/rows.ts'

const LONGEST_TIMELINE = 60

/** A new incident without votes. Its id says what, where and since when we saw it. */
export function incidentOf(observation: Observation, feed: FeedId, now: Millis, baseline: boolean): Incident {
  const { subject, signal, scope, level, planned, words, evidence } = observation
  return {
    id: `${subject}/${signal}/${scope}@${new Date(now).toISOString()}`,
    subject,
    signal,
    scope,
    phase: 'forming',
    level,
    peak: level,
    planned,
    openedAt: now,
    changedAt: now,
    closedAt: 0,
    saidAt: observation.saidAt,
    votes: {},
    lost: false,
    words,
    evidence,
    zones: [],
    postedAt: null,
    cause: null,
    baseline,
    told: null,
    reason: '',
    timeline: [{ at: now, level, feed, words }],
  }
}

/** `endedAt` is the first look that saw it over; the second, at `now`, only confirmed it. */
interface Time {
  readonly now: Millis
  readonly endedAt?: Millis
}

/** The incident with these votes: level, phase, words and numbers follow from them. */
export function settle(
  incident: Incident,
  votes: Readonly<Record<FeedId, Vote>>,
  observation: Observation | null,
  feed: FeedId,
  time: Time,
): Incident {
  const { now } = time
  const list = Object.values(votes)
  if (list.length === 0) return close(incident, feed, time.endedAt ?? now)
  // What still lacks a look counts only while nobody is surer.
  const ripe = list.filter((vote) => vote.looks >= vote.needs)
  const counted = ripe.length > 0 ? ripe : list
  const strongest = counted.reduce((a, b) => (isStronger(b, a) ? b : a))
  const level = counted.reduce<Level>((worst, vote) => worse(worst, vote.level), 'ok')
  const routes = strongest.routes ?? incident.routes
  const link = strongest.link ?? incident.link
  const moved = level !== incident.level
  return {
    ...incident,
    ...fromObservation(incident, observation),
    ...atItsTime(incident, now),
    votes,
    lost: false,
    level,
    peak: worse(incident.peak, level),
    planned: list.every((vote) => vote.planned),
    phase: incident.phase === 'open' || ripe.length > 0 ? 'open' : 'forming',
    words: strongest.words,
    evidence: strongest.evidence,
    changedAt: moved ? now : incident.changedAt,
    timeline: moved
      ? noted(incident.timeline, { at: now, level, feed, words: strongest.words })
      : incident.timeline,
    ...(routes === undefined ? {} : { routes }),
    ...(link === undefined ? {} : { link }),
  }
}

/** Announced work begins when it was announced to begin, not when we first read of it; nor was it there before us. */
function atItsTime({ planned, from, openedAt }: Incident, now: Millis): Partial<Incident> {
  const begins = planned && from !== undefined && openedAt < from && from <= now
  return begins ? { openedAt: from, baseline: false } : {}
}

function fromObservation(incident: Incident, observation: Observation | null): Partial<Incident> {
  if (!observation) return {}
  const { from, until, zones, saidAt, postedAt } = observation
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    zones: zones ? [...new Set([...incident.zones, ...zones])] : incident.zones,
    saidAt: saidAt ?? incident.saidAt,
    postedAt: postedAt ?? incident.postedAt,
  }
}

function close(incident: Incident, feed: FeedId, now: Millis): Incident {
  return {
    ...incident,
    votes: {},
    lost: false,
    phase: 'closed',
    level: 'ok',
    changedAt: now,
    closedAt: now,
    timeline: noted(incident.timeline, { at: now, level: 'ok', feed, words: '' }),
  }
}

function noted(timeline: readonly Moment[], moment: Moment): readonly Moment[] {
  return [...timeline, moment].slice(-LONGEST_TIMELINE)
}

/** Table before explicit incident before platform state ...; among equals the worse level. */
function isStronger(a: Vote, b: Vote): boolean {
  const rank = EVIDENCE.indexOf(a.evidence) - EVIDENCE.indexOf(b.evidence)
  return rank < 0 || (rank === 0 && LEVELS.indexOf(a.level) > LEVELS.indexOf(b.level))
}

export function worse(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b
}
