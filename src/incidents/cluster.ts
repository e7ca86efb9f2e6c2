/** Exchanges of one upstream in trouble at the same time while it says nothing: worth a notice, and no cause of anything. */
import type { ExchangeDeclaration } from '../declaration.ts'
import { exchangeById } from '../exchanges/index.ts'
import { MINUTE, type Millis, type SubjectId } from '../glossary.ts'
import type { Incident } from '../ledger/rows.ts'
import { upstreamOf } from '../upstreams/index.ts'
import { settle } from './incident.ts'
import { isSeenToBegin, runsOf } from './watched.ts'

const TOGETHER = 10 * MINUTE
const FEWEST = 2

export interface Surroundings {
  readonly incidents: readonly Incident[]
  readonly chosen: readonly ExchangeDeclaration[]
  /** Whether we see what an upstream says, so that its silence means something. */
  readonly sees: (upstream: SubjectId) => boolean
  readonly now: Millis
}

export function isCluster({ cluster }: Pick<Incident, 'cluster'>): boolean {
  return cluster !== undefined
}

/** Clusters are compared with clusters, and what was said with what was said. */
export function ofItsKind(incident: Incident, incidents: Iterable<Incident>): readonly Incident[] {
  return [...incidents].filter((one) => isCluster(one) === isCluster(incident))
}

/** Exchange and upstream that surely belong together. */
function standsSurely({ standsOn }: ExchangeDeclaration, upstream: SubjectId): boolean {
  return standsOn.some((one) => one.upstream === upstream && one.confidence !== 'C')
}

/** Clusters that begin, grow or end, as they are now. */
export function clusterChanges(around: Surroundings): readonly Incident[] {
  const open = around.incidents.filter((one) => isCluster(one) && one.phase === 'open')
  const known = open.map((one) => follow(one, around))
  const changed = known.filter((one) => !open.includes(one))
  return [...changed, ...begin(around, known)]
}

/** Exchange-wide trouble the user was told of, of a kind the upstream could explain. */
function troublesOn(upstream: SubjectId, { incidents, chosen }: Surroundings): readonly Incident[] {
  const here = chosen.filter((one) => standsSurely(one, upstream)).map(({ id }) => id)
  const explains = upstreamOf(upstream)?.explains ?? []
  return incidents.filter(
    ({ subject, phase, scope, planned, evidence, told, signal }) =>
      phase === 'open' &&
      scope === 'all' &&
      !planned &&
      evidence !== 'guess' &&
      told !== null &&
      explains.includes(signal) &&
      here.includes(subject),
  )
}

/** Who broke just now, before our eyes, with nothing to explain it. */
function isUnexplained(incident: Incident): boolean {
  return incident.cause === null && !incident.lost && isSeenToBegin(incident, TOGETHER)
}

function subjectsOf(incidents: readonly Incident[]): readonly SubjectId[] {
  return [...new Set(incidents.map(({ subject }) => subject))]
}

/** The same incident when nothing changed about it. */
function follow(cluster: Incident, around: Surroundings): Incident {
  const troubles = troublesOn(cluster.subject, around)
  const members = cluster.cluster ?? []
  const still = subjectsOf(troubles).filter((one) => members.includes(one))
  // Kept for the morning, it would say then that the upstream is silent.
  const outdated = cluster.told === null && !isSilent(cluster.subject, around)
  if (still.length < FEWEST || outdated) return end(cluster, around)
  const run = runsOf(troubles.filter(isUnexplained), TOGETHER).find((one) =>
    one.some(({ subject }) => members.includes(subject)),
  )
  const joined = subjectsOf(run ?? []).filter((one) => !members.includes(one))
  return joined.length === 0 ? cluster : { ...cluster, cluster: [...members, ...joined] }
}

/** It was over when all but one had recovered, which is known by their own ends. */
function end(cluster: Incident, { incidents, now }: Surroundings): Incident {
  const ends = (cluster.cluster ?? []).map((id) => endOf(id, cluster, incidents))
  const [, second = now] = ends.sort((a, b) => b - a)
  const endedAt = Number.isFinite(second) ? Math.max(second, cluster.openedAt) : now
  return settle(cluster, {}, null, '', { now, endedAt })
}

/** When the exchange's trouble ended that was part of it; infinite while it goes on. */
function endOf(id: SubjectId, { openedAt }: Incident, incidents: readonly Incident[]): Millis {
  const own = incidents.filter(
    ({ subject, scope, phase }) => subject === id && scope === 'all' && phase !== 'forming',
  )
  if (own.some(({ phase, planned }) => phase === 'open' && !planned)) return Infinity
  return Math.max(openedAt, ...own.map(({ closedAt }) => closedAt))
}

/** The largest first; an exchange that stands on several upstreams counts for one of them. */
function begin(around: Surroundings, clusters: readonly Incident[]): readonly Incident[] {
  const known = new Set(clusters.map(({ subject }) => subject))
  const taken = new Set(clusters.flatMap(({ phase, cluster }) => (phase === 'open' ? (cluster ?? []) : [])))
  const free = new Set(around.chosen.map(({ id }) => id).filter((id) => !taken.has(id)))
  const upstreams = new Set(around.chosen.flatMap(({ standsOn }) => standsOn.map(({ upstream }) => upstream)))
  const found = [...upstreams]
    .filter((one) => isSilent(one, around) && !known.has(one))
    .map((upstream) => ({ upstream, run: largestRun(upstream, around, free) }))
    .sort((a, b) => subjectsOf(b.run).length - subjectsOf(a.run).length)
  return found.flatMap(({ upstream, run }) => {
    const left = run.filter(({ subject }) => free.has(subject))
    if (subjectsOf(left).length < FEWEST) return []
    for (const { subject } of left) free.delete(subject)
    return [clusterOf(upstream, left, around.now)]
  })
}

function isSilent(upstream: SubjectId, { incidents, sees }: Surroundings): boolean {
  const own = incidents.filter((one) => one.subject === upstream && !isCluster(one))
  return sees(upstream) && own.every(({ phase }) => phase === 'closed')
}

function largestRun(
  upstream: SubjectId,
  around: Surroundings,
  free: ReadonlySet<SubjectId>,
): readonly Incident[] {
  const troubles = troublesOn(upstream, around).filter((one) => free.has(one.subject) && isUnexplained(one))
  return runsOf(troubles, TOGETHER).reduce<readonly Incident[]>(
    (best, run) => (subjectsOf(run).length > subjectsOf(best).length ? run : best),
    [],
  )
}

/** It began when the second exchange broke; its id follows from that, whoever looks and however often. */
function clusterOf(upstream: SubjectId, run: readonly Incident[], now: Millis): Incident {
  const cluster = subjectsOf(run)
  const openedAt = run.find(({ subject }) => subject === cluster[1])?.openedAt ?? now
  const names = cluster.map((id) => exchangeById(id)?.name ?? id)
  const words = `in trouble at the same time: ${names.join(', ')}`
  return {
    id: `${upstream}/site/all@${new Date(openedAt).toISOString()}+cluster`,
    subject: upstream,
    signal: 'site',
    scope: 'all',
    phase: 'open',
    level: 'degraded',
    peak: 'degraded',
    planned: false,
    openedAt,
    changedAt: now,
    closedAt: 0,
    saidAt: null,
    votes: {},
    lost: false,
    words,
    evidence: 'guess',
    zones: [],
    postedAt: null,
    cause: null,
    baseline: false,
    cluster,
    told: null,
    reason: '',
    timeline: [{ at: now, level: 'degraded', feed: '', words }],
  }
}
